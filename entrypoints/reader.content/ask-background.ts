import { type PageReport, sendMessage } from '@/page/messages';
import type { PageReaderOptions } from '@/page/page-reader';
import { areHidden, type HiddenEntries, pageAddress } from '@/settings/hidden-entries';

/** What a reader asks of the background, and what it knows of this page's address. */
export function askBackground(hidden: () => HiddenEntries): Omit<PageReaderOptions, 'index' | 'density' | 'signal'> {
  return {
    isHidden: (entries) => areHidden(entries, location.href, hidden()),
    hide: (request) => void sendMessage('hideEntries', request),
    tools: {
      get pageAddress() {
        return pageAddress(location.href);
      },
      cite: (request) => sendMessage('citeEntry', request),
    },
    describeEntries: (entries, page) => sendMessage('describeEntries', { entries, page }),
    reportPage: (report: PageReport) => void sendMessage('reportPage', report),
  };
}

import { meetingPlace } from '@/page/meeting-place';
import { type PageReport, sendMessage, tell } from '@/page/messages';
import type { PageReaderOptions } from '@/page/page-reader';
import { areHidden, type HiddenEntries, pageAddress } from '@/settings/hidden-entries';

/** Tells this frame from the others of its page. */
export const FRAME_NAME = Math.random().toString(36);

/** What a reader asks of the background, and what it knows of this page's address. */
export function askBackground(
  hidden: () => HiddenEntries,
): Omit<PageReaderOptions, 'index' | 'density' | 'opensBy' | 'signal'> {
  return {
    async loadTooltip() {
      await sendMessage('bringViews');
      if (!meetingPlace.echrContextViews) throw new Error('The views did not come.');
      return meetingPlace.echrContextViews.tooltip;
    },
    onOpen() {
      if (hasOtherFrames()) tell('tooltipOpened', FRAME_NAME);
    },
    isHidden: (entries) => areHidden(entries, location.href, hidden()),
    hide: (request) => tell('hideEntries', request),
    tools: {
      get pageAddress() {
        return pageAddress(location.href);
      },
      cite: (request) => sendMessage('citeEntry', request),
    },
    describeEntries: (entries, page) => sendMessage('describeEntries', { entries, page }),
    reportPage: (report: PageReport) => tell('reportPage', report),
  };
}

function hasOtherFrames(): boolean {
  return window.top !== window || window.length > 0;
}

import { frameName } from '@/page/frame-name';
import { meetingPlace } from '@/page/meeting-place';
import { sendMessage, tell } from '@/page/messages';
import type { RunMeans } from '@/page/reader-runs';
import { createReaderTools } from '@/page/reader-tools';
import { areHidden } from '@/settings/hidden-entries';
import { pageAddress } from '@/settings/page-address';

/** What a reader asks of the background, and what it knows of this page's address. */
export function askBackground(): Omit<RunMeans, 'index' | 'isOver'> {
  return {
    async loadTooltip() {
      await sendMessage('bringViews');
      if (!meetingPlace.echrContextViews) throw new Error('The views did not come.');
      return meetingPlace.echrContextViews.tooltip;
    },
    // Also where no other frame is known: those in shadow roots are not counted in `window.length`.
    onOpen: () => tell('tooltipOpened', frameName),
    isHidden: (entries, hidden) => areHidden(entries, location.href, hidden),
    hide: (request) => sendMessage('hideEntries', request),
    tools: createReaderTools(pageAddress),
    describeEntries: (entries, page) => sendMessage('describeEntries', { entries, page }),
    reportPage: (report) => tell('reportPage', report),
  };
}

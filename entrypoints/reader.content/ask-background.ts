import { meetingPlace } from '@/page/meeting-place';
import { sendMessage, tell } from '@/page/messages';
import type { RunMeans } from '@/page/reader-runs';
import { createReaderTools } from '@/page/reader-tools';
import { areHidden, pageAddress } from '@/settings/hidden-entries';

/** Tells this frame from the others of its page. */
export const FRAME_NAME = Math.random().toString(36);

/** What a reader asks of the background, and what it knows of this page's address. */
export function askBackground(): Omit<RunMeans, 'index' | 'isOver'> {
  return {
    async loadTooltip() {
      await sendMessage('bringViews');
      if (!meetingPlace.echrContextViews) throw new Error('The views did not come.');
      return meetingPlace.echrContextViews.tooltip;
    },
    onOpen() {
      if (hasOtherFrames()) tell('tooltipOpened', FRAME_NAME);
    },
    isHidden: (entries, hidden) => areHidden(entries, location.href, hidden),
    hide: (request) => tell('hideEntries', request),
    tools: createReaderTools(pageAddress),
    describeEntries: (entries, page) => sendMessage('describeEntries', { entries, page }),
    reportPage: (report) => tell('reportPage', report),
  };
}

function hasOtherFrames(): boolean {
  return window.top !== window || window.length > 0;
}

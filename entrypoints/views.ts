import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { formatDate } from '@/components/format-date';
import { createListHost } from '@/page/list-host';
import { meetingPlace } from '@/page/meeting-place';
import { sendMessage, tell } from '@/page/messages';
import { createReaderTools } from '@/page/reader-tools';
import { createLookUp } from '@/page/show-look-up';
import { createTooltipHost } from '@/page/tooltip-host';
import { pageAddress } from '@/settings/page-address';

/*
 * All that is drawn on a page: the tooltip, the list of marks and what was
 * looked up. It comes when a reader first rests on a mark or asks for one of
 * them, and to no page on which nobody does.
 */
export default defineUnlistedScript(() => {
  // It may be asked for again by those who do not know that it is here.
  if (meetingPlace.echrContextViews) return;
  const tooltip = createTooltipHost(document);
  const list = createListHost(({ frameId, nth }) => tell('openMark', { frameId, nth }));
  const showLookUp = createLookUp({
    tooltip,
    ask: (ids, page) => sendMessage('describeEntries', { entries: [...ids], page }),
    tools: createReaderTools(pageAddress),
  });
  // The browser's words and dates take long the first time: better now than when the tooltip is to open.
  formatDate('2026-01-01');
  const openList: typeof list.open = (rows, isOff) => {
    // What was open closes first, and tells its owner.
    tooltip.close();
    list.open(rows, isOff);
  };
  meetingPlace.echrContextViews = { tooltip, openList, showLookUp };
});

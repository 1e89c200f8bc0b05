import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { formatDate } from '@/components/format-date';
import { frameName } from '@/page/frame-name';
import { createListHost } from '@/page/list-host';
import { meetingPlace } from '@/page/meeting-place';
import { onMessage, sendMessage, tell } from '@/page/messages';
import { createLookUp } from '@/page/show-look-up';
import { createTooltipHost } from '@/page/tooltip-host';

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
  const lookUp = createLookUp({
    tooltip,
    ask: (ids, page) => sendMessage('describeEntries', { entries: [...ids], page }),
    cite: (request) => sendMessage('citeEntry', request),
    onOpen: () => tell('tooltipOpened', frameName),
  });
  onMessage('tooltipOpened', ({ data }) => void (data !== frameName && lookUp.close()));
  onMessage('closeTooltips', lookUp.close);
  // The browser's words and dates take long the first time: better now than when the tooltip is to open.
  formatDate('2026-01-01');
  const openList: typeof list.open = (rows, isOff) => {
    // What was open closes first, and tells its owner.
    tooltip.close();
    list.open(rows, isOff);
  };
  meetingPlace.echrContextViews = { tooltip, openList, showLookUp: lookUp.show };
});

import { frameName } from '@/page/frame-name';
import { onMessage } from '@/page/messages';
import type { PageReader } from '@/page/page-reader';
import { readJumpTarget, readMarkTarget, readWalkRequest } from '@/page/read-messages';

/** What the extension asks of a frame, handed to its reader while there is one. */
export function listenFor(reader: () => PageReader | null): void {
  onMessage('askForReport', () => reader()?.report());
  onMessage('jumpToMention', ({ data }) => reader()?.jumpToMention(readJumpTarget(data)));
  onMessage('walkMarks', ({ data }) => reader()?.walkMarks(readWalkRequest(data)));
  onMessage('openMark', ({ data }) => reader()?.openMark(readMarkTarget(data)?.nth ?? null));
  onMessage('tooltipOpened', ({ data }) => void (data !== frameName && reader()?.closeTooltip()));
  onMessage('closeTooltips', () => reader()?.closeTooltip());
}

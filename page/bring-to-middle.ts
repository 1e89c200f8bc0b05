import { canBeRead, elementOf, linesOf } from './find-mark';
import { scrollersAround } from './is-in-sight';
import { elementAround } from './page-order';
import type { Mark } from './paint-marks';

/** Brings the first line of a mark to the middle of the window, through every box that scrolls. What can be read stays where it is. */
export function bringToMiddle(mark: Mark, behavior: ScrollBehavior): void {
  const [element, shown] = [mark.pieces[0] && elementAround(mark.pieces[0].node), elementOf(mark)];
  if (!element || !shown || canBeRead(mark)) return;
  const boxes = scrollersAround(shown);
  const room = Math.min(innerHeight, ...boxes.map(({ clientHeight }) => clientHeight));
  // The middle of a long or a wide text may not show the line that is meant.
  const isLarge =
    element.getBoundingClientRect().height > room / 2 ||
    (element.clientWidth > 0 && element.scrollWidth > element.clientWidth);
  element.scrollIntoView({ block: isLarge ? 'start' : 'center', behavior: isLarge ? 'instant' : behavior });
  if (!isLarge) return;
  // Some pages scroll in their body; in old ones without a doctype that is the window.
  if (document.scrollingElement !== document.body) boxes.push(document.body);
  for (const box of boxes) {
    const { left, top } = box.getBoundingClientRect();
    const { x, y } = middleOf(mark);
    const by = { left: outBy(x - left, box.clientWidth), top: y - top - box.clientHeight / 2 };
    box.scrollBy({ ...by, behavior: 'instant' });
  }
  const { x, y } = middleOf(mark);
  window.scrollBy({ left: outBy(x, innerWidth), top: y - innerHeight / 2, behavior });
}

/** How far something has to go to the middle of a width; nowhere where it lies within. */
function outBy(at: number, width: number): number {
  return at < 0 || at > width ? at - width / 2 : 0;
}

function middleOf(mark: Mark): { x: number; y: number } {
  const { left, right, top, bottom } = linesOf(mark)[0] ?? new DOMRect(innerWidth / 2, innerHeight / 2);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

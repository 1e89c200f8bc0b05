import { canBeRead, linesOf } from './find-mark';
import { isReadable } from './is-in-sight';
import { focusNow } from './modal-in-use';
import { elementAround } from './page-order';
import type { Mark } from './paint-marks';

/**
 * The mark that somebody at the keyboard means: the nearest to the caret or to
 * what has the focus, where that can be seen, else the first that can be seen,
 * else the nearest to the window.
 */
export function nearestMark(marks: readonly Mark[]): Mark | null {
  const placed = marks.flatMap((mark) => {
    const line = linesOf(mark)[0];
    return line ? [{ mark, line }] : [];
  });
  const from = caretBox();
  const seen = placed.find(({ mark }) => canBeRead(mark));
  if (!from && seen) return seen.mark;
  const distance = ({ line }: { line: DOMRect }) => (from ? distanceBetween(from, line) : distanceToWindow(line));
  const [first, ...others] = placed;
  if (!first) return null;
  return others.reduce((best, next) => (distance(next) < distance(best) ? next : best), first).mark;
}

/** Where the reader is: the focus, else the caret; null where neither can be seen. */
function caretBox(): DOMRect | null {
  const focus = focusNow();
  if (focus && !focus.matches('html, body')) {
    const box = focus.getBoundingClientRect();
    return isReadable(box, focus) ? box : null;
  }
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const box = range?.getClientRects()[0];
  const around = range && elementAround(range.startContainer);
  return box && around && isReadable(box, around) ? box : null;
}

/** Lines count more than places in them: a reader thinks in lines. */
function distanceBetween(a: DOMRect, b: DOMRect): number {
  return 4 * gapBetween(a.top, a.bottom, b.top, b.bottom) + gapBetween(a.left, a.right, b.left, b.right);
}

function distanceToWindow({ top, bottom }: DOMRect): number {
  return gapBetween(0, innerHeight, top, bottom);
}

function gapBetween(fromA: number, toA: number, fromB: number, toB: number): number {
  return Math.max(0, fromB - toA, fromA - toB);
}

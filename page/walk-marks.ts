import { linesOf } from './find-mark';
import type { Mark, Painter } from './paint-marks';

/** How long the place a reader was led to is shown, in ms: long enough to find it after the scroll. */
const POINT_MS = 2500;

/** Leads from mark to mark. */
export function createWalk(painter: Painter, signal: AbortSignal) {
  let current: Mark | null = null;
  let timer = 0;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function goTo(mark: Mark) {
    current = mark;
    scrollTo(mark);
    painter.point(mark);
    clearTimeout(timer);
    timer = window.setTimeout(() => painter.point(null), POINT_MS);
  }

  return {
    goTo,
    /** The next or previous mark from the last one, else from what is to be seen; round at the ends. Null where there is none. */
    step(step: 'next' | 'previous'): Mark | null {
      const marks = painter.marks();
      const at = current ? marks.indexOf(current) : -1;
      const from = at >= 0 ? at + (step === 'next' ? 1 : -1) : firstInView(marks);
      const mark = marks.at(from % marks.length) ?? null;
      if (mark) goTo(mark);
      return mark;
    },
  };
}

/** The first mark that is to be seen, else the first below. */
function firstInView(marks: readonly Mark[]): number {
  return Math.max(0, marks.findIndex((mark) => (linesOf(mark)[0]?.bottom ?? -1) >= 0));
}

/** Brings the line of a mark to the middle of the window, through every box that scrolls. */
function scrollTo(mark: Mark) {
  const [piece] = mark.pieces;
  if (isInView(mark) || !piece) return;
  piece.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The middle of a long paragraph may still not show its first line.
  const line = linesOf(mark)[0];
  if (line && !isInView(mark)) window.scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' });
}

function isInView(mark: Mark): boolean {
  const line = linesOf(mark)[0];
  return line !== undefined && line.top >= 0 && line.bottom <= innerHeight;
}

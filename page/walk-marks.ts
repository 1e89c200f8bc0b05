import { linesOf } from './find-mark';
import { hostOf } from './page-order';
import type { Mark, Painter } from './paint-marks';

/** How long the place a reader was led to is shown, in ms: long enough to find it after the scroll. */
const POINT_MS = 2500;

/** Leads from mark to mark. */
export function createWalk(painter: Painter, signal: AbortSignal) {
  let current: Mark | null = null;
  let timer = 0;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function goTo(mark: Mark, behavior: ScrollBehavior) {
    current = mark;
    scrollTo(mark, behavior);
    painter.point(mark);
    clearTimeout(timer);
    timer = window.setTimeout(() => painter.point(null), POINT_MS);
  }

  return {
    /** Leads to a mention, marked or not, that was chosen from a list. */
    jumpTo(mention: Mark) {
      goTo(mention, matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');
    },
    /** The next or previous mark from the last one, else from what is to be seen; round at the ends. Null where there is none. */
    step(step: 'next' | 'previous'): Mark | null {
      const marks = painter.marks();
      const from = current ? marks.indexOf(current) : -1;
      const first = firstInView(marks);
      const next = from >= 0 ? from + 1 : first;
      const previous = from >= 0 ? from - 1 : first - 1;
      const mark = marks.at((step === 'next' ? next : previous) % marks.length) ?? null;
      // The tooltip opens at once: there is no time for a ride.
      if (mark) goTo(mark, 'instant');
      return mark;
    },
  };
}

/** The first mark that is to be seen, else the first below. */
function firstInView(marks: readonly Mark[]): number {
  return Math.max(
    0,
    marks.findIndex((mark) => (linesOf(mark)[0]?.bottom ?? -1) >= 0),
  );
}

/** Brings the line of a mark to the middle of the window, through every box that scrolls. */
function scrollTo(mark: Mark, behavior: ScrollBehavior) {
  const node = mark.pieces[0]?.node;
  const element = node?.parentElement ?? hostOf(node);
  if (isInView(mark) || !element) return;
  const { height } = element.getBoundingClientRect();
  // The middle of a long paragraph may not show the line that is meant.
  const isLong = height > innerHeight / 2;
  element.scrollIntoView({ block: isLong ? 'start' : 'center', behavior: isLong ? 'instant' : behavior });
  const line = linesOf(mark)[0];
  if (isLong && line) window.scrollBy({ top: line.top - innerHeight / 2, behavior });
}

function isInView(mark: Mark): boolean {
  const line = linesOf(mark)[0];
  return line !== undefined && line.top >= 0 && line.bottom <= innerHeight;
}

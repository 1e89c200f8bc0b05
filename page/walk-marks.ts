import { i18n } from '#i18n';
import { createAnnouncer } from './announce';
import { bringToMiddle } from './bring-to-middle';
import { canBeRead, linesOf } from './find-mark';
import { marksInReach } from './marks-in-reach';
import { nearestMark } from './nearest-mark';
import type { Mark, Painter } from './paint-marks';

/** How long the place a reader was led to from a list is shown, in ms: long enough to find it after the scroll. */
const POINT_MS = 2500;

/** What holds another page, and the focus for it. */
const FRAMES = /^(?:iframe|frame|object|embed)$/;

/** Which way a walk goes. */
export type Step = 'next' | 'previous';

/** What a frame tells of the walk, for one that goes through all frames. */
export interface FrameState {
  marks: number;
  /** The mark the walk is at, from 0; null when it has not been here, or its mark is gone. */
  at: number | null;
  /** When it last was here, as `Date.now()` gives it. */
  walkedMs: number;
  /** The keyboard is in this frame, and in none inside it. */
  hasFocus: boolean;
}

/** A step of a walk through all frames. */
export interface WalkRequest {
  step: Step;
  /** It comes from another frame, and begins at the edge of this one. */
  isEntering: boolean;
  /** Marks in the frames before this one. */
  before: number;
  /** Marks in all frames. */
  total: number;
}

/** Leads from mark to mark. */
export function createWalk(painter: Painter, signal: AbortSignal) {
  const announcer = createAnnouncer();
  const marksNow = () => marksInReach(painter.marks());
  let current: Mark | null = null;
  let walkedMs = 0;
  let timer = 0;

  function goTo(mark: Mark, behavior: ScrollBehavior) {
    current = mark;
    walkedMs = Date.now();
    bringToMiddle(mark, behavior);
    clearTimeout(timer);
    painter.point(mark);
  }

  /** Stops showing where the walk is; where it was stays known. */
  function rest() {
    clearTimeout(timer);
    painter.point(null);
    announcer.leave();
  }
  signal.addEventListener('abort', rest, { once: true });

  const state = (): FrameState => {
    const marks = marksNow();
    const at = current ? marks.indexOf(current) : -1;
    const hasFocus = document.hasFocus() && !FRAMES.test(document.activeElement?.localName ?? '');
    return { marks: marks.length, at: at < 0 ? null : at, walkedMs, hasFocus };
  };

  return {
    state,
    rest,
    current: () => current,
    /** All marks that it leads to. */
    marks: marksNow,
    /** Leads to a mention, marked or not, that was chosen from a list. */
    jumpTo(mention: Mark) {
      goTo(mention, matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');
      timer = window.setTimeout(rest, POINT_MS);
    },
    /** Leads to a mark whose tooltip opens at once: there is no time for a ride. */
    goTo: (mark: Mark) => goTo(mark, 'instant'),
    /**
     * The next or previous mark from the last one, else from what is to be seen;
     * round at the ends. Says which of how many it is. Null where there is none.
     */
    step({ step, isEntering, before, total }: WalkRequest): Mark | null {
      const marks = marksNow();
      const from = isEntering ? null : state().at;
      const start = isEntering ? 0 : firstInView(marks);
      const nth = step === 'next' ? (from === null ? start : from + 1) : (from ?? start) - 1;
      const mark = marks.at(nth % marks.length);
      if (!mark) return null;
      goTo(mark, 'instant');
      const place = { name: mark.text, nth: before + marks.indexOf(mark) + 1, count: Math.max(total, marks.length) };
      announcer.say(i18n.t('mentions.at', place));
      return mark;
    },
    /** The mark that is meant by who says "this one": the last one walked to, where it can be seen, else the nearest. */
    here(): Mark | null {
      const marks = marksNow();
      return current && marks.includes(current) && canBeRead(current) ? current : nearestMark(marks);
    },
  };
}

/** The first mark that is to be seen, else the first below. */
function firstInView(marks: readonly Mark[]): number {
  const isBelow = (mark: Mark) => (linesOf(mark)[0]?.bottom ?? -1) >= 0;
  const [seen, below] = [marks.findIndex(canBeRead), marks.findIndex(isBelow)];
  return Math.max(0, seen < 0 ? below : seen);
}

import { daysBetween, earliestDay, isBefore } from './partial-dates.ts';
import type { TalksStatus } from './schema.ts';

/** How old the edition is, in the three steps in which the product speaks of it. */
export type Age = 'fresh' | 'ageing' | 'old';

/** Two weeks: within them the talks rarely move so far that the record misleads. */
const FRESH_DAYS = 14;
/** After a month and a half a session, a vote or a ruling is likely to be missing: it "may be out of date". */
const AGEING_DAYS = 45;

/** How long ago the record was last compared with what is public. */
export function talksAge(status: Pick<TalksStatus, 'checkedOn'>, today: string): { days: number; age: Age } {
  // A reader's clock may be wrong: an edition is never younger than a day that has yet to come.
  const days = Math.max(0, daysBetween(status.checkedOn, today));
  return { days, age: days <= FRESH_DAYS ? 'fresh' : days <= AGEING_DAYS ? 'ageing' : 'old' };
}

/** A step that was still to come when the edition was made. */
export type NextStep = TalksStatus['next'][number] & {
  /** Its day, or its whole month or year, has passed: it was due, and this edition does not know what became of it. */
  isPast: boolean;
  /** Its day, or the whole month or year it was due in, is still to come. Within that month or year it may have been taken, and is neither. */
  isAhead: boolean;
};

/** The steps that lay ahead when the edition was made, each with whether its time has passed since, or is to come. */
export function nextSteps(status: Pick<TalksStatus, 'next'>, today: string): NextStep[] {
  return status.next.map((step) => ({
    ...step,
    isPast: isBefore(step.date, today),
    isAhead: earliestDay(step.date) >= today,
  }));
}

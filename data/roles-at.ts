import { daysBetween, earliestDay, isBefore, latestDay, newestFirst } from './partial-dates.ts';
import type { Role } from './schema.ts';

/** Sorts after every known date. */
const UNKNOWN = '0001';

/** What bears on when a role was held. */
export type Tenure = Pick<Role, 'from' | 'to' | 'firstConfirmed' | 'lastConfirmed' | 'isFormer'>;

/** The newest day for which a role is confirmed: its end, else the day its source gives, else that of its entry. */
export function lastConfirmedOn(role: Tenure, asOf: string): string {
  return role.to ?? role.lastConfirmed ?? asOf;
}

/**
 * A month and a half, as for the edition as a whole: within it an office may well
 * have changed hands without our having seen it.
 */
const LONG_AGO_DAYS = 45;

/** Was the role last seen so long ago that a reader should know the day? */
export function isConfirmedLongAgo(role: Tenure, asOf: string, today: string): boolean {
  return daysBetween(lastConfirmedOn(role, asOf), today) > LONG_AGO_DAYS;
}

/** Is the role over? A source must show it: an old confirmation alone ends nothing. */
export function isEnded(role: Tenure, today: string): boolean {
  return role.isFormer === true || (role.to !== null && earliestDay(role.to) <= today);
}

/**
 * Was the role held on that date? `null` where date or record does not tell: the
 * start is unknown, the month is known and the day is not, or nothing confirms
 * the role so late.
 *
 * `asOf` is the entry's: without another day, a role counts as confirmed then.
 */
export function wasHeldOn(role: Tenure, date: string | null, asOf: string): boolean | null {
  if (date === null) return null;
  if (role.from !== null && isBefore(date, role.from)) return false;
  if (role.to !== null && isBefore(role.to, date)) return false;
  if (role.isFormer && role.to === null) {
    // "Former" without a date: over by the day of the entry, and nobody knows since when.
    if (earliestDay(date) >= latestDay(asOf)) return false;
    if (role.lastConfirmed === undefined) return null;
  }
  const confirmed = lastConfirmedOn(role, asOf);
  const seenLast = role.lastConfirmed ?? confirmed;
  const hadBegun = isOnOrAfter(date, role.from ?? role.firstConfirmed ?? seenLast) || isOnOrAfter(date, seenLast);
  const hadNotEnded = earliestDay(confirmed) >= latestDay(date);
  return hadBegun && hadNotEnded ? true : null;
}

function isOnOrAfter(date: string, start: string): boolean {
  return earliestDay(date) >= latestDay(start);
}

/** The roles to show for a page of a certain date. */
export interface RolesAt<T> {
  /** The one held on the page's date, else the newest. */
  shown: T | null;
  /** The present one, where it is another. */
  now: T | null;
}

/**
 * Chooses among roles in the order of the file, which puts the weightier first:
 *
 * 1. one that was held on the page's date;
 * 2. else one that may have been, and is not over;
 * 3. else one that may have been;
 * 4. else the one that ended last: "was prime minister" says more of a person
 *    than an office yet to come;
 * 5. else the first.
 *
 * Without a date only the present counts: one that is not over, else the first.
 */
export function rolesAt<T extends Tenure>(
  roles: readonly T[],
  date: string | null,
  asOf: string,
  today: string,
): RolesAt<T> {
  const held = (answer: boolean | null) => roles.filter((role) => wasHeldOn(role, date, asOf) === answer);
  const isOpen = (role: T) => !isEnded(role, today);
  const mayHaveBeen = held(null);
  const over = date === null ? [] : held(false).filter((role) => role.to !== null && isBefore(role.to, date));
  over.sort((a, b) => newestFirst(a.to ?? UNKNOWN, b.to ?? UNKNOWN));

  const shown = held(true)[0] ?? mayHaveBeen.find(isOpen) ?? mayHaveBeen[0] ?? over[0] ?? roles[0] ?? null;
  const present = roles.find(isOpen) ?? null;
  return { shown, now: present === shown ? null : present };
}

/** Newest first: what is not over, then by the end, then by the start; ties keep the order of the file. */
export function sortRoles<T extends Tenure>(roles: readonly T[], today: string): T[] {
  const end = (role: T) => (isEnded(role, today) ? (role.to ?? UNKNOWN) : '9999');
  return [...roles].sort((a, b) => newestFirst(end(a), end(b)) || newestFirst(a.from ?? UNKNOWN, b.from ?? UNKNOWN));
}

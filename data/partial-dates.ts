/*
 * Dates as precise as the sources are: `2026`, `2026-05` or `2026-05-15`. Each
 * stands for the days it may mean, from the earliest to the latest, and two
 * are only said to follow each other when all their days do.
 */

const DAY_MS = 24 * 60 * 60 * 1000;

/** The first day a partial date may mean. */
export function earliestDay(date: string): string {
  return date.length === 10 ? date : `${date}${date.length === 4 ? '-01' : ''}-01`;
}

/** The last day a partial date may mean. */
export function latestDay(date: string): string {
  if (date.length === 10) return date;
  const year = Number(date.slice(0, 4));
  // Day 0 of a month is the last of the one before.
  const end = date.length === 4 ? Date.UTC(year, 12, 0) : Date.UTC(year, Number(date.slice(5)), 0);
  return new Date(end).toISOString().slice(0, 10);
}

/** Does `date` certainly lie before `other`? */
export function isBefore(date: string, other: string): boolean {
  return latestDay(date) < earliestDay(other);
}

/** For sorting, newest first. Plain comparison: dates of this form need no collation. */
export function newestFirst(a: string, b: string): number {
  const [dayA, dayB] = [latestDay(a), latestDay(b)];
  return dayA === dayB ? 0 : dayA > dayB ? -1 : 1;
}

/** Whole days from one ISO day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(earliestDay(to)) - Date.parse(earliestDay(from))) / DAY_MS);
}

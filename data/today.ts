/** The reader's day as an ISO date: by the clock and the calendar of the place they are in. */
export function localDay(now: Date = new Date()): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

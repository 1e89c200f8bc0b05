/** For sorting by date, oldest first. Plain comparison: dates of this form need no collation. */
export function oldestFirst(a: { date: string }, b: { date: string }): number {
  return Number(a.date > b.date) - Number(a.date < b.date);
}

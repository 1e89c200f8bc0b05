import { formatDate } from '../format-date';

/** A date for people, with the date for machines beside it. */
export function DateText({ date, month = 'long' }: { date: string; month?: 'long' | 'short' }) {
  return <time dateTime={date}>{formatDate(date, month)}</time>;
}

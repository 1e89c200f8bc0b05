import { i18n } from '#i18n';

/** How much room there is for the name of a month. */
type MonthLength = 'long' | 'short';

/** By their form: opening one takes as long as drawing a card. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date in the reader's language and exactly as precise as it is known:
 * `2026` stays "2026", `2026-05` gives "May 2026", `2026-05-15` "15 May 2026".
 */
export function formatDate(date: string, month: MonthLength = 'long'): string {
  const [year = date, monthNumber, day] = date.split('-');
  if (!monthNumber) return year;
  const options = { year: 'numeric', month, ...(day && { day: 'numeric' as const }), timeZone: 'UTC' } as const;
  const locale = i18n.t('locale');
  const form = `${locale} ${month} ${day !== undefined}`;
  const format = formats.get(form) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(form, format);
  return format.format(Date.UTC(+year, +monthNumber - 1, +(day ?? 1)));
}

/** The month of a date, where the day would say more than the reader needs: "July 2026". */
export function formatMonth(date: string, month: MonthLength = 'long'): string {
  return formatDate(date.slice(0, 'YYYY-MM'.length), month);
}

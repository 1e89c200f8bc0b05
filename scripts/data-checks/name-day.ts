/** A day as our texts write it: "3 November 2026". */
export function nameDay(date: string): string {
  const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', form).format(Date.parse(date));
}

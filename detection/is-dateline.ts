import type { Span } from './read-sightings';

/** Before a place that a report comes from, at most so many characters. */
const LONGEST_START = 40;

/**
 * From the place on: ", 3 July 2025 —", " (Agency) -", ", May 15 –", ", 28.01.2026 –",
 * " | 10 December"; a bare dash only where no other closes it: "Strasbourg – the court – ruled".
 */
const DATELINE =
  /^(?:(?:, (?:\d{1,2}\.? \p{L}+|\p{L}+ \d{1,2}|\d{1,2}\.\d{1,2}\.(?:\d{4})?)(?:,? \d{4})?(?: \([^)]{1,20}\))?| \([^)]{1,20}\)) ?[–—-]| ?[–—](?!.*[–—])| - (?!.* - )| [|·] (?:\d{1,2}[ –])+\p{L})/u;

/** So far, in characters, the end of a dateline, and a second dash, are looked for. */
const LONGEST_DATELINE = 200;

/** Before the place: nothing, or another one: "Vienna/Strasbourg –". */
const BEFORE_DATELINE = /^(?:\p{Lu}[\p{L} ]*[/,] ?)?$/u;

/** Whether a place is where a report comes from. */
export function isDateline(text: string, { start, end }: Span): boolean {
  return (
    start < LONGEST_START &&
    BEFORE_DATELINE.test(text.slice(0, start)) &&
    DATELINE.test(text.slice(end, end + LONGEST_DATELINE))
  );
}

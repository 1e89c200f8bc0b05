import type { PageContext } from '../data/entry-details';
import type { PageReport } from './messages';

/** More entries than any clause names; bounds what a hostile page could ask for if it ever spoke in our name. */
const MAX_ENTRIES = 20;
/** More mentions than any page holds of some 350 entries and their shared spellings. */
const MAX_MENTIONS = 2000;

/** A request for entries as far as it is sound; what is not falls away. */
export function readDescribeRequest(data: unknown): { entries: string[]; page: Omit<PageContext, 'today'> } {
  const { entries, page } = asRecord(data);
  const { publishedOn, mentioned } = asRecord(page);
  return {
    entries: readStrings(entries, MAX_ENTRIES),
    page: { publishedOn: isDate(publishedOn) ? publishedOn : null, mentioned: readStrings(mentioned, MAX_MENTIONS) },
  };
}

/** A page's report as far as it is sound. */
export function readPageReport(data: unknown): PageReport {
  const { mentions, publishedOn } = asRecord(data);
  const list = Array.isArray(mentions) ? mentions.slice(0, MAX_MENTIONS) : [];
  return {
    publishedOn: isDate(publishedOn) ? publishedOn : null,
    mentions: list
      .map(asRecord)
      .flatMap(({ entries, text, count }) =>
        typeof text === 'string' && Number.isInteger(count)
          ? [{ entries: readStrings(entries, MAX_ENTRIES), text, count: Number(count) }]
          : [],
      ),
  };
}

function readStrings(value: unknown, most: number): string[] {
  return Array.isArray(value) ? value.slice(0, most).filter((item) => typeof item === 'string') : [];
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

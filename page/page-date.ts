import type { PageFacts } from '../detection/find-matches';
import { pageLanguage } from './page-language';

/** What a page says of its own date, as it stands there: read once, judged apart. */
export interface DateClues {
  /** Contents of all `<script type="application/ld+json">`. */
  jsonLd: string[];
  /** Name or property of a `<meta>`, in small letters, and its content. */
  metas: [name: string, content: string][];
  /** `datetime` of the `<time>` elements of the article's head, first to last. */
  times: string[];
}

/** The day the page was published, and which of its own words say so. */
export interface PageDate {
  /** ISO date, or null when the page does not say. */
  date: string | null;
  reason: 'json-ld' | 'meta' | 'time' | 'none';
}

/** Names under which publishers give the date of publication, the most common first. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'pubdate',
  'publish-date',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'date',
];

/** Web pages began in the nineties; what claims to be older, or not yet, is a mistake. */
const EARLIEST = '1991-01-01';

/** Structured data is a few kilobytes; what is far larger is not worth a reader's time. */
const MAX_JSON = 500_000;

/**
 * The day a page was published. Structured data comes first, because it says
 * what its dates mean; then the named metas; then a time in the article's head.
 * Dates after `today` are not believed.
 */
export function readPageDate({ jsonLd, metas, times }: DateClues, today: string): PageDate {
  const days = (texts: readonly string[]) => texts.flatMap((text) => dayOf(text, today) ?? []);
  const [fromJson] = days(jsonLd.flatMap(findDatesPublished));
  if (fromJson) return { date: fromJson, reason: 'json-ld' };
  const [fromMeta] = days(
    META_NAMES.flatMap((wanted) => metas.filter(([name]) => name === wanted).map(([, content]) => content)),
  );
  if (fromMeta) return { date: fromMeta, reason: 'meta' };
  const [fromTime] = days(times);
  return fromTime ? { date: fromTime, reason: 'time' } : { date: null, reason: 'none' };
}

/** The day it already is somewhere on earth: an article may be dated tomorrow, seen from here. */
const FARTHEST_AHEAD_MS = 14 * 60 * 60 * 1000;

/** The last day on which a page can have been published. */
export function latestDay(): string {
  return new Date(Date.now() + FARTHEST_AHEAD_MS).toISOString().slice(0, 10);
}

/** What a page says of its date. Self-contained, because it is also run in pages where nothing of ours is. */
export function collectDateClues(page: Document = document): DateClues {
  const head = page.querySelector('article') ?? page.querySelector('main') ?? page.body;
  const times = head?.querySelectorAll('time[datetime]') ?? [];
  return {
    jsonLd: [...page.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''),
    metas: [...page.querySelectorAll('meta[content]')].map((meta): [string, string] => [
      (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase(),
      meta.getAttribute('content') ?? '',
    ]),
    times: [...times].slice(0, 1).map((time) => time.getAttribute('datetime') ?? ''),
  };
}

/** What the page says of itself: title, description, date and language. */
export function collectPageFacts(document: Document, today: string): PageFacts {
  const clues = collectDateClues(document);
  const contentOf = (wanted: string) => clues.metas.find(([name]) => name === wanted)?.[1] ?? '';
  return {
    title: [document.title, contentOf('og:title')].join('\n'),
    description: [contentOf('description'), contentOf('og:description')].join('\n'),
    publishedOn: readPageDate(clues, today).date,
    lang: pageLanguage(document),
  };
}

/** Every `datePublished` in a piece of structured data; articles before anything else it describes. */
function findDatesPublished(json: string): string[] {
  if (json.length > MAX_JSON) return [];
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const found: { date: string; isArticle: boolean }[] = [];
  const visit = (value: unknown, depth: number) => {
    if (typeof value !== 'object' || value === null || depth > 6) return;
    if ('datePublished' in value && typeof value.datePublished === 'string') {
      const type = '@type' in value ? String(value['@type']) : '';
      found.push({ date: value.datePublished, isArticle: /article|posting|report/i.test(type) });
    }
    for (const part of Object.values(value)) visit(part, depth + 1);
  };
  visit(data, 0);
  return found.sort((a, b) => Number(b.isArticle) - Number(a.isArticle)).map(({ date }) => date);
}

/** The day in a text such as `2025-12-10T08:30:00Z`, in the publisher's own time; null where it is no believable day. */
function dayOf(text: string, today: string): string | null {
  const day = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  const iso = day ? `${day[1]}-${day[2]}-${day[3]}` : dayInWords(text);
  return iso !== null && isDay(iso) && iso >= EARLIEST && iso <= today ? iso : null;
}

/** Dates written out, as in mail headers: `Wed, 10 Dec 2025 08:30:00 GMT`. */
function dayInWords(text: string): string | null {
  if (!/[a-z]{3}/i.test(text) || !/\b\d{4}\b/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

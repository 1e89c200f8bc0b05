import type { PageFacts } from '../detection/find-matches';
import { pageLanguage } from './page-language';
import { type Steps, takeAtOnce } from './slices';
import { createStructureReader, nearestThings, type PublishedThing } from './structured-dates';

/** What a page says of its own date, as it stands there: read once, judged apart. */
export interface DateClues {
  /** Contents of all `<script type="application/ld+json">`. */
  jsonLd: string[];
  /** Name or property of a `<meta>`, in small letters, and its content. */
  metas: [name: string, content: string][];
  /** `datetime` of the first `<time>` that is the one article's own, or of all that are the page's where it has no article. */
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

/** Between two time zones the same moment may have two days. */
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The day a page was published. Structured data comes first, because it says
 * what its dates mean; then the named metas; then a time in the article's head.
 * Where they speak of several articles that came on different days, or of those
 * in a list, these are not the page's. Dates after `today` are not believed.
 */
export function readPageDate(clues: DateClues, today: string): PageDate {
  return judgePageDate(takeAtOnce(createStructureReader()(clues.jsonLd)), clues, today);
}

/** The same, with the structured data read. */
function judgePageDate(
  things: readonly PublishedThing[],
  { metas, times }: Omit<DateClues, 'jsonLd'>,
  today: string,
): PageDate {
  const days = (texts: readonly string[]) => texts.flatMap((text) => dayOf(text, today) ?? []);
  const nearest = nearestThings(things.filter(({ date }) => dayOf(date, today)));
  const isList = nearest[0]?.nearness === 'listed';
  const fromJson = isList ? null : agreed(days(nearest.map(({ date }) => date)));
  if (fromJson) return { date: fromJson, reason: 'json-ld' };
  for (const wanted of META_NAMES) {
    const date = agreed(days(metas.filter(([name]) => name === wanted).map(([, content]) => content)));
    if (date) return { date, reason: 'meta' };
  }
  // Where several articles are spoken of, a time is that of one of them.
  const fromTime = nearest.length === 0 ? agreed(days(times)) : null;
  return fromTime ? { date: fromTime, reason: 'time' } : { date: null, reason: 'none' };
}

/** The first of some days, where all are the same moment's or nearly so. */
function agreed(days: readonly string[]): string | null {
  const sorted = days.toSorted();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  return Date.parse(last) - Date.parse(first) <= DAY_MS ? (days[0] ?? null) : null;
}

/** The day it already is somewhere on earth: an article may be dated tomorrow, seen from here. */
const FARTHEST_AHEAD_MS = 14 * 60 * 60 * 1000;

/** The last day on which a page can have been published. */
export function latestDay(): string {
  return new Date(Date.now() + FARTHEST_AHEAD_MS).toISOString().slice(0, 10);
}

/** What a page says of its date. Self-contained, because it is also run in pages where nothing of ours is. */
export function collectDateClues(page: Document = document): DateClues {
  const articles = [...page.querySelectorAll('article')].filter((article) => {
    return !article.parentElement?.closest('article, aside, nav, footer');
  });
  const article = articles.length === 1 ? articles[0] : null;
  // Of several articles none is the page's own; where there is none, all times must say the same.
  const whole = articles.length > 1 ? null : (article ?? page.querySelector('main') ?? page.body);
  const own = [...(whole?.querySelectorAll('time[datetime]') ?? [])].filter((time) => {
    const around = time.closest('article, aside, nav');
    return article ? around === article : around === null;
  });
  return {
    jsonLd: [...page.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''),
    metas: [...page.querySelectorAll('meta[content]')].map((meta): [string, string] => [
      (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase(),
      meta.getAttribute('content') ?? '',
    ]),
    times: own.slice(0, article ? 1 : own.length).map((time) => time.getAttribute('datetime') ?? ''),
  };
}

/** Reads what the page says of itself: title, description, date and language. Only what changed of its structured data is read anew. */
export function createFactsReader(document: Document, today: () => string): () => Steps<PageFacts> {
  const readStructure = createStructureReader();
  return function* () {
    const clues = collectDateClues(document);
    const contentOf = (wanted: string) => clues.metas.find(([name]) => name === wanted)?.[1] ?? '';
    return {
      title: [document.title, contentOf('og:title')].join('\n'),
      description: [contentOf('description'), contentOf('og:description')].join('\n'),
      publishedOn: judgePageDate(yield* readStructure(clues.jsonLd), clues, today()).date,
      lang: pageLanguage(document),
    };
  };
}

/** The day in a text such as `2025-12-10T08:30:00Z`, in the publisher's own time; null where it is no believable day. */
function dayOf(text: string, today: string): string | null {
  const day = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  const iso = day ? `${day[1]}-${day[2]}-${day[3]}` : dayInWords(text);
  return iso !== null && isDay(iso) && iso >= EARLIEST && iso <= today ? iso : null;
}

/** The months as English writes them, known by their first three letters. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|\.)?`;
const MONTH = `(${MONTHS.join('|')})[a-z]*`;
const DAY_OF_MONTH = new RegExp(
  String.raw`(?<![:.\d])${DAY}(?: of)?[\s-]+${MONTH}|\b${MONTH}\.?[\s-]+${DAY}(?!\d)`,
  'i',
);

/** Dates written out, as in mail headers: `Wed, 10 Dec 2025 08:30:00 +0100`. What stands there counts: no time zone is asked, neither the text's nor the reader's. */
function dayInWords(text: string): string | null {
  const [, dayBefore, monthAfter, month = monthAfter, day = dayBefore] = DAY_OF_MONTH.exec(text) ?? [];
  const year = /\b(?:19|20)\d{2}\b/.exec(text)?.[0];
  if (!year || !month || !day) return null;
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
}

function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

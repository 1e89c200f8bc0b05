import type { Entry } from './schema.ts';
import { foldQuery, type Line, linesOf } from './search-lines.ts';
import { findPart, type SearchedWord } from './search-parts.ts';
import { createWordSearch, type QueryKind } from './search-words.ts';

/**
 * Finds entries by what people type or select: names, spellings, acronyms, with
 * slips, in any order of words, best first. Typed unless it is said otherwise.
 */
export type EntrySearch = (query: string, kind?: QueryKind) => Entry[];

/** A search in all names and spellings, prepared once. */
export interface PreparedSearch {
  find: EntrySearch;
  /** The few entries that come nearest to a query of which no entry holds all. */
  findPart(query: string): Entry[];
  /** Whether a word, in the form in which it is compared, stands in any of them. */
  isKnown(word: string): boolean;
}

/** A tenth of the score per step of doubt: it decides between near equals and never against a better match. */
const DOUBT_WEIGHT = 0.1;

/** Taken from what begins a word: "ke" is looked for in "kemi badenoch" before "stocker", however much shorter that is. */
const WORD_START_LEAD = 1;

/** Less than the lead above, more than any misfit: it decides between holders of one office. */
const FORMER_LAG = 0.5;

/** What fits letter by letter still fits better in a short name than in a long one. */
const LEAST_MISFIT = 0.001;

/** Of a selection most words must be found, and those must say so much of what it says. */
const LEAST_SHARE = 0.5;

/** What people write short and no name does. */
const IN_FULL: ReadonlyMap<string, string> = new Map([['pm', 'prime minister']]);

/** One letter stands in every entry. */
const SHORTEST_QUERY = 2;

/** No name is as long; a page pasted by mistake would be compared with every one of them. */
export const LONGEST_QUERY = 120;

/** More than fits a popup, fewer than anyone reads. */
const LONGEST_ANSWER = 20;

/** Where one entry is called exactly so, it is meant; so many others are near enough to be of use beside it. */
const MOST_BESIDE_NAMED = 4;

/** Where a name, or a spelling that means nothing else, was typed in full. */
const NAMED_RANK = -9;

/** Prepares a search over all names and spellings alone. */
export function createEntrySearch(entries: readonly Entry[]): EntrySearch {
  return createSearch(entries).find;
}

/**
 * Prepares a search over all names and spellings; done once, it then answers
 * within a few milliseconds. Every word of the query must stand in the same name
 * or spelling, else in those of the same entry; of a selection, else most words.
 */
export function createSearch(entries: readonly Entry[]): PreparedSearch {
  const lines = entries.flatMap(linesOf);
  const { find, isKnown, weightOf } = createWordSearch(lines);

  /** Null where one of them stands nowhere and all must: the short ones first, which are the quickest to be looked for. */
  function wordsOf(query: string, kind: QueryKind): SearchedWord[] | null {
    const words: SearchedWord[] = [];
    for (const text of query.split(' ').toSorted((a, b) => a.length - b.length)) {
      const misfits = find(text, kind);
      if (misfits.size === 0 && kind === 'typed') return null;
      words.push({ text, weight: weightOf(text), misfits });
    }
    return words;
  }

  function answer(text: string, kind: QueryKind): Entry[] {
    const words = wordsOf(text, kind);
    if (!words) return [];
    const found = findLines(words);
    if (found.size > 0) return rankEntries(found, text);
    const inAll = findAcross(words, true);
    return inAll.length > 0 || kind === 'typed' ? inAll : findAcross(words, false);
  }

  const written = new Set(lines.map(({ text }) => text));
  /** "the home office" is looked for without its article; "the prime minister" stands so in an entry. */
  const withoutArticle = (text: string) => (written.has(text) ? text : text.replace(/^(?:the|an?) /, ''));

  const search: EntrySearch = (query, kind = 'typed') => {
    const full = foldQuery(query.slice(0, LONGEST_QUERY)).replace(/\S+/g, (word) =>
      isKnown(word) ? word : (IN_FULL.get(word) ?? word),
    );
    const text = withoutArticle(full);
    if (text.length < SHORTEST_QUERY) return [];
    const swapped = text.replace(/\S+/g, (word) => swapBack(word, isKnown));
    const found = answer(swapped, kind);
    return found.length > 0 || swapped === text ? found : answer(text, kind);
  };
  return { find: search, findPart: (query) => findPart(wordsOf(query, 'part') ?? []), isKnown };
}

/** The lines that hold every word of a query, with how badly they fit: 0 best, 1 worst. */
function findLines(words: readonly SearchedWord[]): Map<Line, number> {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const [first, ...others] = words;
  const found = new Map<Line, number>();
  for (const line of first?.misfits.keys() ?? []) {
    if (!others.every(({ misfits }) => misfits.has(line))) continue;
    const misfit = words.reduce((sum, { weight, misfits }) => sum + weight * (misfits.get(line) ?? 1), 0) / total;
    // In a short name a word is more of it.
    found.set(line, Math.max(LEAST_MISFIT, misfit) ** (1 / Math.sqrt(line.text.split(' ').length)));
  }
  return found;
}

/** The entries in whose lines together all words of a query stand, or most of them: "Strassburg" in one and "court" in another. */
function findAcross(words: readonly SearchedWord[], needsAll: boolean): Entry[] {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const fits = words.map(({ weight, misfits }) => {
    const best = new Map<Entry, number>();
    for (const [{ entry, doubt }, misfit] of misfits) {
      const fit = (weight / total) * (1 - misfit * (1 + doubt * DOUBT_WEIGHT));
      best.set(entry, Math.max(fit, best.get(entry) ?? 0));
    }
    return best;
  });
  const found = new Map<Entry, number>();
  for (const entry of new Set(fits.flatMap((best) => [...best.keys()]))) {
    const there = words.filter((_, nth) => fits[nth]?.has(entry));
    const share = there.reduce((sum, { weight }) => sum + weight, 0) / total;
    const areMost = !needsAll && there.length > words.length / 2 && share >= LEAST_SHARE;
    if (there.length === words.length || areMost)
      found.set(
        entry,
        fits.reduce((sum, best) => sum + (best.get(entry) ?? 0), 0),
      );
  }
  const ranked = [...found].sort(([, a], [, b]) => b - a);
  return ranked.slice(0, LONGEST_ANSWER).map(([entry]) => entry);
}

/**
 * A short word is forgiven no slip but two letters that changed places: "kier" is
 * "keir". A known word stays, and so does one of which no swap makes a known one.
 */
function swapBack(word: string, isKnown: (word: string) => boolean): string {
  if (isKnown(word)) return word;
  for (let at = 0; at < word.length - 1; at++) {
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    if (isKnown(swapped)) return swapped;
  }
  return word;
}

/** Each entry once, by its best line: what was typed in full comes first. */
function rankEntries(found: ReadonlyMap<Line, number>, text: string): Entry[] {
  const best = new Map<Entry, number>();
  for (const [item, misfit] of found) {
    const doubted = misfit * (1 + item.doubt * DOUBT_WEIGHT) + (item.isFormer ? FORMER_LAG : 0);
    // What was typed in full goes far below 0, what begins a word (while one types) a little.
    const startsWord = ` ${item.text}`.includes(` ${text}`);
    const rank = item.text === text ? item.doubt - 10 : startsWord ? doubted - WORD_START_LEAD : doubted;
    best.set(item.entry, Math.min(rank, best.get(item.entry) ?? Number.POSITIVE_INFINITY));
  }
  const ranked = [...best].sort(([, a], [, b]) => a - b);
  const [, second = 0] = ranked.map(([, rank]) => rank);
  const isOneNamed = (ranked[0]?.[1] ?? 0) <= NAMED_RANK && second > NAMED_RANK;
  return ranked.slice(0, isOneNamed ? 1 + MOST_BESIDE_NAMED : LONGEST_ANSWER).map(([entry]) => entry);
}

import Fuse from 'fuse.js';
import type { Entry, SpellingGroup } from './schema.ts';

/** Finds entries by what people type: names, spellings, acronyms, with typos, in any order of words, best first. */
export type EntrySearch = (query: string) => Entry[];

/** One way to write one entry, in the form in which it is compared. */
interface Line {
  entry: Entry;
  text: string;
  /** How much it speaks for the entry: 0 for a name, more for what may also mean something else. */
  doubt: number;
}

const DOUBT: Record<SpellingGroup['strength'], number> = { certain: 1, telling: 2, topical: 2, contextual: 3 };

/** A tenth of the score per step of doubt: it decides between near equals and never against a better match. */
const DOUBT_WEIGHT = 0.1;

/** One wrong letter in three still finds the word. */
const TOLERANCE = 0.34;

/** Taken from what begins a word: "ke" is looked for in "kemi badenoch" before "stocker", however much shorter that is. */
const WORD_START_LEAD = 1;

/** What fits letter by letter still fits better in a short name than in a long one. */
const LEAST_MISFIT = 0.001;

/** Words whose lines are remembered: those of a query while it is being typed. */
const KEPT_ANSWERS = 20;

/** One letter stands in every entry. */
const SHORTEST_QUERY = 2;

/** No name is as long; a page pasted by mistake would be compared with every one of them. */
const LONGEST_QUERY = 120;

/** More than fits a popup, fewer than anyone reads. */
const LONGEST_ANSWER = 20;

/**
 * Prepares a search over all names and spellings; done once, it then answers
 * within a few milliseconds. Every word of the query must stand in the same
 * name or spelling, each with few wrong letters.
 */
export function createEntrySearch(entries: readonly Entry[]): EntrySearch {
  const lines = entries.flatMap(linesOf);
  const findWord = createWordSearch(lines);
  return (query) => {
    const text = foldQuery(query.slice(0, LONGEST_QUERY));
    if (text.length < SHORTEST_QUERY) return [];
    const swapped = text.replace(/\S+/g, (word) => swapBack(word, findWord.isKnown));
    const found = findLines(swapped, findWord);
    return found.size > 0 || swapped === text
      ? rankEntries(found, swapped)
      : rankEntries(findLines(text, findWord), text);
  };
}

/**
 * Finds the lines in which a word stands, with how badly it fits: 0 letter by
 * letter, up to `TOLERANCE`. Each of the few thousand words of all lines is
 * compared once, not once for every line it stands in; and what was typed before
 * the last word is known already.
 */
function createWordSearch(lines: readonly Line[]) {
  const linesByWord = new Map<string, Line[]>();
  for (const line of lines)
    for (const word of new Set(line.text.split(' '))) linesByWord.set(word, [...(linesByWord.get(word) ?? []), line]);
  const words = [...linesByWord.keys()];
  const fuse = new Fuse(words, {
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: TOLERANCE,
  });
  const answers = new Map<string, Map<Line, number>>();

  /** A word that is known is written right: only others that hold it are meant as well. */
  function like(word: string): { item: string; score?: number }[] {
    if (!linesByWord.has(word)) return fuse.search(word);
    return words.filter((known) => known.includes(word)).map((item) => ({ item, score: 0 }));
  }

  function find(word: string): Map<Line, number> {
    const misfits = new Map<Line, number>();
    for (const { item, score = 1 } of like(word))
      for (const line of linesByWord.get(item) ?? [])
        misfits.set(line, Math.min(score, misfits.get(line) ?? Number.POSITIVE_INFINITY));
    return misfits;
  }

  return {
    isKnown: (word: string) => linesByWord.has(word),
    /** Words in few lines say more about what is meant than "of". */
    weightOf(word: string) {
      const count = linesByWord.get(word)?.length ?? 0;
      return Math.log(1 + (lines.length - count + 0.5) / (count + 0.5));
    },
    find(word: string): Map<Line, number> {
      const known = answers.get(word) ?? find(word);
      if (answers.size >= KEPT_ANSWERS) answers.clear();
      answers.set(word, known);
      return known;
    },
  };
}

/** The lines that hold every word of a query, with how badly they fit: 0 best, 1 worst. */
function findLines(query: string, { find, weightOf }: ReturnType<typeof createWordSearch>): Map<Line, number> {
  const words = query.split(' ').map((word) => ({ weight: weightOf(word), misfits: find(word) }));
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

/**
 * Two letters that changed places count as two wrong ones, too many in a short
 * word: "kier" is "keir". A known word stays, and so does one of which no swap
 * makes a known one.
 */
function swapBack(word: string, isKnown: (word: string) => boolean): string {
  if (isKnown(word)) return word;
  for (let at = 0; at < word.length - 1; at++) {
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    if (isKnown(swapped)) return swapped;
  }
  return word;
}

function linesOf(entry: Entry): Line[] {
  const lines = new Map<string, Line>();
  const add = (written: string, doubt: number) => {
    const text = foldQuery(written);
    if (!lines.has(text)) lines.set(text, { entry, text, doubt });
  };
  add(entry.name, 0);
  // "UK Immigration and Asylum Bill (2026)" is also looked for without what stands in brackets.
  add(entry.name.replace(/\s*\(.*\)/, ''), 0);
  if (entry.short) add(entry.short, 0);
  // Who holds an office comes before those who held it.
  for (const group of entry.spellings)
    for (const text of group.texts) add(text, DOUBT[group.strength] + (group.to ? 1 : 0));
  return [...lines.values()];
}

/** Each entry once, by its best line: what was typed in full comes first. */
function rankEntries(found: ReadonlyMap<Line, number>, text: string): Entry[] {
  const best = new Map<Entry, number>();
  for (const [item, misfit] of found) {
    const doubted = misfit * (1 + item.doubt * DOUBT_WEIGHT);
    // What was typed in full goes far below 0, what begins a word (while one types) a little.
    const startsWord = ` ${item.text}`.includes(` ${text}`);
    const rank = item.text === text ? item.doubt - 10 : startsWord ? doubted - WORD_START_LEAD : doubted;
    best.set(item.entry, Math.min(rank, best.get(item.entry) ?? Number.POSITIVE_INFINITY));
  }
  const ranked = [...best].sort(([, a], [, b]) => a - b);
  return ranked.slice(0, LONGEST_ANSWER).map(([entry]) => entry);
}

/** A text in the form in which it is compared: letters and digits without case, accents and punctuation, so that "Art. 8" is "art 8" and "Chișinău" is "chisinau". */
export function foldQuery(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['‘’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

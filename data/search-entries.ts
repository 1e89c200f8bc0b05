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

/** "eu" is looked for in "eu pact" before "luxembourg". */
const WORD_START_WEIGHT = 0.25;

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
  const words = new Set(lines.flatMap(({ text }) => text.split(' ')));
  const fuse = new Fuse(lines, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    useTokenSearch: true,
    tokenMatch: 'all',
    threshold: TOLERANCE,
  });
  return (query) => {
    const text = foldQuery(query.slice(0, LONGEST_QUERY));
    if (text.length < SHORTEST_QUERY) return [];
    const swapped = text.replace(/\S+/g, (word) => swapBack(word, words));
    const found = fuse.search(swapped);
    return found.length > 0 || swapped === text ? rankEntries(found, swapped) : rankEntries(fuse.search(text), text);
  };
}

/**
 * Two letters that changed places count as two wrong ones, too many in a short
 * word: "kier" is "keir". A known word stays, and so does one of which no swap
 * makes a known one.
 */
function swapBack(word: string, words: ReadonlySet<string>): string {
  if (words.has(word)) return word;
  for (let at = 0; at < word.length - 1; at++) {
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    if (words.has(swapped)) return swapped;
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
function rankEntries(found: readonly { item: Line; score?: number }[], text: string): Entry[] {
  const best = new Map<Entry, number>();
  for (const { item, score = 1 } of found) {
    const doubted = score * (1 + item.doubt * DOUBT_WEIGHT);
    // Fuse scores between 0 and 1, 0 best: what was typed in full goes below, what begins a word (while one types) near 0.
    const startsWord = ` ${item.text}`.includes(` ${text}`);
    const rank = item.text === text ? item.doubt - 10 : startsWord ? doubted * WORD_START_WEIGHT : doubted;
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

import type { EntryIndex } from './build-index';
import { WORD_LIMIT } from './build-tries';
import { findArticleLists } from './find-article-lists';
import { foldCode, foldText, isWordCode, NOTHING } from './fold-text';
import { addToHash, foldsTo } from './split-words';

/** Phrases of the index: number, start and end, three numbers each; those in lists of articles first, then in reading order. */
export type PhraseHits = readonly number[];

/** Most nodes end no phrase. */
const NONE: readonly number[] = [];

/**
 * Every phrase of the index in a text: spellings, cue words and vetoes, in one
 * pass whose cost does not grow with the number of phrases. Null where there
 * is none that counts. Hits may overlap; each starts and ends at the edge of a word.
 */
export function findPhrases(text: string, index: EntryIndex): PhraseHits | null {
  const known = findKnownWords(text, index);
  if (known.length === 0) return null;
  const hits = hitsOfLists(text, index);
  let counts = hits.length > 0;
  for (let first = 0; first < known.length; first += 3) {
    let node = index.starts[known[first] as number] as number;
    for (let word = first; node !== 0; ) {
      for (const phrase of index.ends.get(node) ?? NONE) {
        if (hasSeparators(text, known, [first, word], index.separators[phrase])) {
          counts ||= !index.bystanders.has(phrase);
          hits.push(phrase, known[first + 1] as number, known[word + 2] as number);
        }
      }
      const next = word + 3;
      if (next >= known.length) break;
      node = index.steps.get(node * WORD_LIMIT + (known[next] as number)) ?? 0;
      word = next;
    }
  }
  return counts ? hits : null;
}

/** Articles named in a list stand for their own phrase: the 8 in "Articles 3 and 8" is "Article 8". */
function hitsOfLists(text: string, index: EntryIndex): number[] {
  return findArticleLists(text).flatMap(({ number, start, end }) => {
    const phrase = index.articles.get(number);
    return phrase === undefined ? [] : [phrase, start, end];
  });
}

/** The words of a text that the index knows: number, start and end, three numbers each. */
function findKnownWords(text: string, index: EntryIndex): number[] {
  const found: number[] = [];
  const { length } = text;
  let start = -1;
  let end = 0;
  let hash = 0;
  for (let at = 0; at <= length; at++) {
    const folded = at < length ? foldCode(text.charCodeAt(at)) : 0x20;
    if (folded === NOTHING) continue;
    if (isWordCode(folded)) {
      if (start < 0) {
        start = at;
        hash = 0;
      }
      hash = addToHash(hash, folded);
      end = at + 1;
    } else if (start >= 0) {
      const word = wordAt(text, [start, end], hash, index);
      if (word !== 0) found.push(word, start, end);
      start = -1;
    }
  }
  return found;
}

function wordAt(text: string, span: readonly [number, number], hash: number, index: EntryIndex): number {
  const { slots, letters } = index;
  const mask = slots.length / 3 - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const word = slots[slot * 3 + 1] as number;
    if (word === 0) return 0;
    if (slots[slot * 3] === hash && foldsTo(text, span, letters, slots[slot * 3 + 2] as number)) return word;
  }
}

/** Whether the words stand apart as the phrase asks: by a space or a hyphen unless it says otherwise. */
function hasSeparators(
  text: string,
  known: readonly number[],
  [first, last]: readonly [number, number],
  separators: readonly string[] | null | undefined,
): boolean {
  for (let word = first; word < last; word += 3) {
    const between = foldText(text.slice(known[word + 2], known[word + 4]));
    const asked = separators?.[(word - first) / 3] ?? ' ';
    const isPlain = asked === ' ' || asked === '-';
    const isSame = isPlain ? between === ' ' || between === '-' : between === asked;
    if (!isSame && !(isPlain && between === '. ' && isVersus(text, known, word))) return false;
  }
  return true;
}

/** Whether a known word is the "v" between the parties of a case, which may have a full stop. */
function isVersus(text: string, known: readonly number[], word: number): boolean {
  return /^v$/i.test(text.slice(known[word + 1], known[word + 2]));
}

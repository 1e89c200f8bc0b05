import type { EntryIndex } from './build-index';
import { findArticleLists } from './find-article-lists';
import { foldCode, foldText, foldToWord, NOTHING, WORD } from './fold-text';
import { BYSTANDER, SHARES_WORDS } from './phrase-roles';
import { addToHash, foldsTo } from './split-words';

/** Phrases of the index: number, start and end, three numbers each; those in lists of articles first, then in reading order. */
export type PhraseHits = readonly number[];

/**
 * The words of the text at hand that the index knows: number, start and end,
 * three numbers each. Kept from text to text, because there are thousands on a
 * page and nobody asks for them when their text is done.
 */
let known = new Int32Array(3 * 1024);

const SPACE = 0x20;
const HYPHEN = 0x2d;

/**
 * Every phrase of the index in a text: spellings, cue words and vetoes, in one
 * pass whose cost does not grow with the number of phrases. Null where there
 * is none that counts. Hits may overlap; each starts and ends at the edge of a word.
 */
export function findPhrases(text: string, index: EntryIndex): PhraseHits | null {
  const { starts, steps, ends, others, separators, roles } = index;
  const { count, mayList } = findKnownWords(text, index);
  if (count === 0) return null;
  const hits = mayList ? hitsOfLists(text, index) : [];
  let counts = hits.length > 0;
  for (let first = 0; first < count; first += 3) {
    let node = starts[known[first] as number] as number;
    for (let word = first; node !== 0; ) {
      for (let phrase = ends[node] as number; phrase >= 0; ) {
        const role = roles[phrase] as number;
        if (word === first || hasSeparators(text, first, word, separators[phrase])) {
          if ((role & BYSTANDER) === 0) counts = true;
          hits.push(phrase, known[first + 1] as number, known[word + 2] as number);
        }
        phrase = (role & SHARES_WORDS) === 0 ? -1 : (others.get(phrase) ?? -1);
      }
      word += 3;
      if (word >= count || !isNextWord(text, known[word - 1] as number, known[word + 1] as number)) break;
      node = steps.get(node, known[word] as number);
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

/** Fills `known` and says how much of it; and whether a word that may begin a list of articles is among all words. */
function findKnownWords(text: string, { slots, letters }: EntryIndex): { count: number; mayList: boolean } {
  const { length } = text;
  const mask = slots.length / 3 - 1;
  let count = 0;
  let mayList = false;
  for (let at = 0; at < length; at++) {
    let folded = foldToWord(text.charCodeAt(at));
    if (folded < WORD) continue;
    const start = at;
    let end = at;
    let hash = 0;
    for (;;) {
      if (folded >= WORD) {
        hash = addToHash(hash, folded);
        end = at + 1;
      } else if (folded !== NOTHING) break;
      if (++at === length) break;
      folded = foldToWord(text.charCodeAt(at));
    }
    for (let slot = hash & mask; slots[slot * 3 + 1] !== 0; slot = (slot + 1) & mask) {
      if (slots[slot * 3] !== hash || !foldsTo(text, start, end, letters, slots[slot * 3 + 2] as number)) continue;
      if (count + 3 > known.length) known = grown(known);
      known[count++] = slots[slot * 3 + 1] as number;
      known[count++] = start;
      known[count++] = end;
      break;
    }
    mayList ||= beginsList(text, start, end);
  }
  return { count, mayList };
}

function grown(words: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(words.length * 2);
  larger.set(words);
  return larger;
}

/** Whether a word begins as "articles" does in all languages and is not "article", after which no list comes. */
function beginsList(text: string, start: number, end: number): boolean {
  if ((text.charCodeAt(start) | 0x20) !== 0x61 || (text.charCodeAt(start + 1) | 0x20) !== 0x72) return false;
  if ((text.charCodeAt(start + 2) | 0x20) !== 0x74) return false;
  return end - start !== 7 || (text.charCodeAt(end - 1) | 0x20) !== 0x65;
}

/** Whether no other word stands between two: only signs part the words of a phrase. */
function isNextWord(text: string, end: number, start: number): boolean {
  for (let at = end + 1; at < start; at++) if (foldToWord(text.charCodeAt(at)) >= WORD) return false;
  return true;
}

/** Whether the words stand apart as the phrase asks: by a space or a hyphen unless it says otherwise. */
function hasSeparators(
  text: string,
  first: number,
  last: number,
  separators: readonly string[] | null | undefined,
): boolean {
  for (let word = first; word < last; word += 3) {
    const end = known[word + 2] as number;
    const start = known[word + 4] as number;
    const asked = separators?.[(word - first) / 3] ?? ' ';
    const isPlain = asked === ' ' || asked === '-';
    if (isPlain && start - end === 1) {
      const code = foldCode(text.charCodeAt(end));
      if (code === SPACE || code === HYPHEN) continue;
      return false;
    }
    const between = foldText(text.slice(end, start));
    const isSame = isPlain ? between === ' ' || between === '-' : between === asked;
    if (!isSame && !(isPlain && between === '. ' && isVersus(text, word))) return false;
  }
  return true;
}

/** Whether a known word is the "v" between the parties of a case, which may have a full stop. */
function isVersus(text: string, word: number): boolean {
  return /^v$/i.test(text.slice(known[word + 1], known[word + 2]));
}

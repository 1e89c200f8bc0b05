import type { EntryIndex, Reading } from './build-index';
import { STRENGTHS } from './compile-index';
import { foldText } from './fold-text';
import { forEachWord, hashOf } from './split-words';

/** More words than the index will ever hold: node and word share one number. */
export const WORD_LIMIT = 1 << 14;

/** Every phrase with its number and readings, while the index is built. */
export type Phrases = ReturnType<typeof collectPhrases>;

/** Gives every distinct folded text one number, whether it names entries, is a cue, or both. */
export function collectPhrases() {
  const numbers = new Map<string, number>();
  const folded: string[] = [];
  const readings: Reading[][] = [];
  const numberOf = (text: string): number => {
    const key = foldText(text);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, folded.length);
    readings.push([]);
    return folded.push(key) - 1;
  };
  const addReading = (text: string, reading: Reading) => {
    readings[numberOf(text)]?.push(reading);
  };
  return { folded, readings, numberOf, addReading };
}

/** The words of all phrases, and the steps from word to word that lead to each. */
export function buildTries({
  folded,
  readings,
}: Phrases): Omit<EntryIndex, 'bystanders' | 'rivals' | 'articles' | 'signals'> {
  const words = new Map<string, number>();
  const wordList: string[] = [''];
  const steps = new Map<number, number>();
  const ends = new Map<number, number[]>();
  let nodes = 0;
  const starts: number[] = [0];
  const separators = folded.map((text, phrase) => {
    let node = 0;
    let from = 0;
    const between: string[] = [];
    forEachWord(text, (start, end) => {
      const word = text.slice(start, end);
      let number = words.get(word);
      if (number === undefined) {
        number = wordList.push(word) - 1;
        words.set(word, number);
        starts.push(0);
      }
      if (node > 0) between.push(text.slice(from, start));
      const known: number | undefined = node === 0 ? starts[number] : steps.get(node * WORD_LIMIT + number);
      const child = known || ++nodes;
      if (node === 0) starts[number] = child;
      else steps.set(node * WORD_LIMIT + number, child);
      node = child;
      from = end;
    });
    const ending = ends.get(node);
    if (ending) ending.push(phrase);
    else if (node > 0) ends.set(node, [phrase]);
    return between.every((text) => text === ' ' || text === '-') ? null : between;
  });
  // The likeliest reading first: a card that names two entries shows it on top.
  for (const list of readings) list.sort((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength));
  const { slots, letters } = buildVocabulary(wordList);
  return { slots, letters, starts: Int32Array.from(starts), steps, ends, separators, readings };
}

function buildVocabulary(words: readonly string[]) {
  // Twice as many slots as words, or more: most look-ups of other words end at an empty slot.
  const size = 2 ** Math.ceil(Math.log2(words.length * 2 + 1));
  const slots = new Int32Array(size * 3);
  let letters = '';
  for (let number = 1; number < words.length; number++) {
    const word = words[number] as string;
    const hash = hashOf(word);
    let slot = hash & (size - 1);
    while (slots[slot * 3 + 1] !== 0) slot = (slot + 1) & (size - 1);
    slots.set([hash, number, letters.length], slot * 3);
    letters += `${word} `;
  }
  return { slots, letters };
}

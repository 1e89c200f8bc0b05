import type { EntryIndex, Reading } from './build-index';
import { STRENGTHS } from './compiled-form';
import { foldText } from './fold-text';
import { createPairTable } from './pair-table';
import { forEachWord, hashOf } from './split-words';

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

type Tries = Pick<
  EntryIndex,
  'slots' | 'letters' | 'starts' | 'steps' | 'ends' | 'others' | 'longest' | 'separators' | 'readings'
>;

/** The words of all phrases, and the paths from word to word that lead to each; a phrase at a step. */
export function* buildTries({ folded, readings }: Phrases): Generator<undefined, Tries> {
  const words = new Map<string, number>();
  const wordList: string[] = [''];
  const steps = createPairTable();
  const ends: number[] = [-1];
  const others = new Map<number, number>();
  const starts: number[] = [0];
  let longest = 0;
  const separators: (readonly string[] | null)[] = [];

  const numberOf = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, wordList.length);
    starts.push(0);
    return wordList.push(word) - 1;
  };
  const follow = (node: number, word: number): number => {
    const known = node === 0 ? starts[word] : steps.get(node, word);
    if (known) return known;
    const added = ends.push(-1) - 1;
    if (node === 0) starts[word] = added;
    else steps.set(node, word, added);
    return added;
  };
  const endAt = (node: number, phrase: number) => {
    if (node === 0) return;
    let last = ends[node] as number;
    if (last < 0) ends[node] = phrase;
    else {
      for (let other = others.get(last); other !== undefined; other = others.get(last)) last = other;
      others.set(last, phrase);
    }
  };
  for (const [phrase, text] of folded.entries()) {
    let node = 0;
    let length = 0;
    forEachWord(text, (start, end) => {
      node = follow(node, numberOf(text.slice(start, end)));
      length++;
    });
    longest = Math.max(longest, length);
    endAt(node, phrase);
    separators.push(PLAIN_WORDS.test(text) ? null : separatorsOf(text));
    yield;
  }
  // The likeliest reading first: a card that names two entries shows it on top.
  for (const list of readings) {
    if (list.length > 1) list.sort((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength));
  }
  yield;
  const trie = { starts: Int32Array.from(starts), steps, ends: Int32Array.from(ends), others, longest };
  return { ...(yield* buildVocabulary(wordList)), ...trie, separators, readings };
}

/** Nearly all phrases: words with single spaces or hyphens between. */
const PLAIN_WORDS = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/;

function separatorsOf(text: string): readonly string[] | null {
  const between: string[] = [];
  let from = -1;
  forEachWord(text, (start, end) => {
    if (from >= 0) between.push(text.slice(from, start));
    from = end;
  });
  return between.every((text) => text === ' ' || text === '-') ? null : between;
}

/** The table of the words, a word at a step. */
function* buildVocabulary(words: readonly string[]): Generator<undefined, Pick<EntryIndex, 'slots' | 'letters'>> {
  // Twice as many slots as words, or more: most look-ups of other words end at an empty slot.
  const size = 2 ** Math.ceil(Math.log2(words.length * 2 + 1));
  const slots = new Int32Array(size * 3);
  let place = 0;
  for (let number = 1; number < words.length; number++) {
    const word = words[number] as string;
    const hash = hashOf(word);
    let slot = hash & (size - 1);
    while (slots[slot * 3 + 1] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot * 3] = hash;
    slots[slot * 3 + 1] = number;
    slots[slot * 3 + 2] = place;
    place += word.length + 1;
    yield;
  }
  return { slots, letters: `${words.slice(1).join(' ')} ` };
}

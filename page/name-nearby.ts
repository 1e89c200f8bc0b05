import type { PageContext } from '../data/entry-details';
import type { Mark } from './paint-marks';
import type { WordsInText } from './words-around';

/**
 * Where a sentence ends: at its stop, with the quotation marks or brackets it
 * closes, before a capital. A stop after one small letter shortens a word: "Soering v. United
 * Kingdom", "Mr. Starmer"; so it does after the longer words named here.
 */
const STOP =
  /(?:[!?]|(?<=\p{Ll}{2}|\p{Lu}{2}|[\p{N}"'”’»)\]])(?<!\b(?:Art|Mrs|Prof|Gen|Nos|vs))\.)["'”’»)\]]*\s+(?=["'“‘«(]?\p{Lu})/gu;

/** Longer than any sentence; bounds what a text without stops makes us pass on. */
const MAX_SENTENCE = 1000;

/** What stands near a mark: the words of its sentence, and the entries named, itself among them: first in its own sentence, then in its paragraph. */
export type Nearby = Required<Pick<PageContext, 'sentence' | 'nearby'>>;

/** Reads what stands near a mark. */
export function nameNearby(mark: Mark, mentions: readonly Mark[]): Nearby {
  const { text } = mark.around;
  const { from, to } = sentenceAround(mark.around);
  const inBlock = mentions.filter(({ around }) => around.text === text);
  const inSentence = inBlock.filter(({ around }) => around.start >= from && around.start < to);
  return {
    sentence: text.slice(from, Math.min(to, from + MAX_SENTENCE)),
    nearby: [inSentence, inBlock].map((near) => [...new Set(near.flatMap(({ entries }) => entries))]),
  };
}

function sentenceAround({ text, start, end }: WordsInText): { from: number; to: number } {
  let from = 0;
  for (const { index, 0: stop } of text.matchAll(STOP)) {
    if (index >= end) return { from, to: index };
    // A stop within the mark, as in the name of a case, ends nothing.
    if (index + stop.length <= start) from = index + stop.length;
  }
  return { from, to: text.length };
}

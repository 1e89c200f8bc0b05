import { flesch } from 'flesch';
import { syllable } from 'syllable';
import type { Shaped } from './check-shapes.ts';
import { median } from './report-fairness.ts';
import { splitSentences } from './split-sentences.ts';
import { type OwnText, textsOf } from './texts.ts';

/** Longer sentences are read twice. They are told, not forbidden: a list of states may need one. */
const LONG_SENTENCE_WORDS = 30;

/** So many of the hardest are shown without being asked for all. */
const HARDEST_SHOWN = 10;

/** A sentence over the limit, and where it stands. */
export interface LongSentence extends OwnText {
  words: number;
}

/** Sentences of more than thirty words, the longest first. */
export function findLongSentences(shaped: Shaped): LongSentence[] {
  return textsOf(shaped)
    .flatMap(({ text, ...at }) => splitSentences(text).map((sentence) => ({ ...at, text: sentence })))
    .map((sentence) => ({ ...sentence, words: wordsOf(sentence.text).length }))
    .filter(({ words }) => words > LONG_SENTENCE_WORDS)
    .sort((a, b) => b.words - a.words);
}

/** How easy an entry's own texts are to read: Flesch reading ease, about 0 (hard) to 100 (easy). Names weigh on it. */
export function readingEase(shaped: Shaped): { entry: string; ease: number }[] {
  const byEntry = Map.groupBy(
    textsOf(shaped).filter(({ file }) => file.startsWith('entries/')),
    ({ entry }) => entry,
  );
  return [...byEntry].map(([entry, texts]) => {
    const all = texts.flatMap(({ text }) => splitSentences(text));
    const words = all.flatMap(wordsOf);
    const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
    return { entry, ease: Math.round(flesch({ sentence: all.length, word: words.length, syllable: syllables })) };
  });
}

/** Both reports as lines; with `isFull` the figure of every entry and every long sentence. */
export function tellReading(shaped: Shaped, isFull: boolean): string[] {
  const long = findLongSentences(shaped);
  const eases = readingEase(shaped).sort((a, b) => a.ease - b.ease);
  const shown = isFull ? eases.length : HARDEST_SHOWN;
  return [
    `reading ease (Flesch) of ${eases.length} entries: median ${median(eases.map(({ ease }) => ease))}; ` +
      `${isFull ? 'all' : `the ${shown} hardest`}:`,
    ...eases.slice(0, shown).map(({ entry, ease }) => `${String(ease).padStart(5)}  ${entry}`),
    '',
    `${long.length} sentences of more than ${LONG_SENTENCE_WORDS} words${isFull ? ':' : ', the longest:'}`,
    ...long
      .slice(0, isFull ? long.length : HARDEST_SHOWN)
      .map(({ words, file, entry, field }) => `${String(words).padStart(5)}  data/${file}: “${entry}”, ${field}`),
  ];
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
}

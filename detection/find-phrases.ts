import type { EntryIndex } from './build-index';

/** Phrases of the index in reading order: phrase number, start and end, three numbers each. */
export type PhraseHits = readonly number[];

/** Every phrase of the index in a text: spellings, cue words and vetoes, in one pass. Null where there is none. */
export function findPhrases(_text: string, _index: EntryIndex): PhraseHits | null {
  return null;
}

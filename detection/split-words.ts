import { foldCode, isWordCode, NOTHING, WORD } from './fold-text';

/**
 * The words of a text that is already folded, as offsets. A word is a run of
 * letters and digits; apostrophes, hyphens and full stops stand between words.
 */
export function forEachWord(folded: string, onWord: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at <= folded.length; at++) {
    const isInside = at < folded.length && isWordCode(folded.charCodeAt(at));
    if (isInside && start < 0) start = at;
    if (!isInside && start >= 0) {
      onWord(start, at);
      start = -1;
    }
  }
}

/** The hash with one more folded character, `WORD` included. Multiplication keeps anagrams apart; 31 is the customary small prime. */
export function addToHash(hash: number, folded: number): number {
  return (Math.imul(hash, 31) + folded) | 0;
}

/** The hash of a folded word. */
export function hashOf(folded: string): number {
  let hash = 0;
  for (let at = 0; at < folded.length; at++) hash = addToHash(hash, folded.charCodeAt(at) | WORD);
  return hash;
}

/** Whether the characters of `text` from `start` to `end` fold to the word that stands in `letters` at `place`. */
export function foldsTo(text: string, start: number, end: number, letters: string, place: number): boolean {
  let at = place;
  for (let position = start; position < end; position++) {
    const code = text.charCodeAt(position);
    if (code !== letters.charCodeAt(at)) {
      const folded = foldCode(code);
      if (folded === NOTHING) continue;
      if (folded !== letters.charCodeAt(at)) return false;
    }
    at++;
  }
  return letters.charCodeAt(at) === 0x20;
}

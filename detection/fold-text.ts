/*
 * Folding makes the many ways of writing one thing equal: case, diacritics,
 * curly and straight quotes, every kind of space, hyphen and dash, and the
 * invisible characters that pages put inside words. One character always folds
 * to one or none, so offsets into the page's own text never move.
 */

/** What folding gives for characters that take no part: soft hyphens, joiners, combining marks. */
export const NOTHING = 0;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const QUOTE = 0x22;
const HYPHEN = 0x2d;

/** Beyond this nothing is folded but the few spaces and marks named in `foldRare`. */
const TABLE_SIZE = 0x2070;

/** Set beside the folded code of what belongs to a word, so that one look-up answers both questions. */
export const WORD = 1 << 16;

/** What the table holds for a code that nobody has met yet: most pages need a hundred of thousands. */
const UNMET = -1;

const table = new Int32Array(TABLE_SIZE).fill(UNMET);

/** The folded form of a UTF-16 code unit; `NOTHING` where it takes no part. */
export function foldCode(code: number): number {
  return foldToWord(code) & 0xffff;
}

/** The folded form of a code unit, and `WORD` where it belongs to a word. */
export function foldToWord(code: number): number {
  const known = code < TABLE_SIZE ? (table[code] as number) : UNMET;
  return known === UNMET ? meet(code) : known;
}

function meet(code: number): number {
  const folded = code < TABLE_SIZE ? foldSlowly(code) : foldRare(code);
  const met = folded !== NOTHING && isWordCode(folded) ? folded | WORD : folded;
  if (code < TABLE_SIZE) table[code] = met;
  return met;
}

/** Text that folds to itself but for its case: printable ASCII with single spaces, which nearly all spellings are. */
const PLAIN = /^(?:[!-~]| (?! ))*$/;

/** The folded form of a text, for comparing short pieces: spaces run together, case kept when asked. */
export function foldText(text: string, keepsCase = false): string {
  if (PLAIN.test(text)) return keepsCase ? text : text.toLowerCase();
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const lower = foldCode(code);
    if (lower === NOTHING || (lower === SPACE && folded.endsWith(' '))) continue;
    const character = String.fromCharCode(lower);
    folded += keepsCase && isUpper(code) ? character.toUpperCase() : character;
  }
  return folded;
}

/**
 * Whether a folded code belongs to a word. Letters and digits of every script
 * do; punctuation, spaces and symbols do not. Pairs of surrogates count as
 * symbols, which is right for emoji and of no matter for rare scripts.
 */
export function isWordCode(folded: number): boolean {
  if (folded < 0x80) {
    return (folded >= 0x61 && folded <= 0x7a) || (folded >= 0x30 && folded <= 0x39) || folded === 0x5f;
  }
  if (folded < 0xc0) return folded === 0xaa || folded === 0xb5 || folded === 0xba;
  if (folded < 0x2000) return folded !== 0xd7 && folded !== 0xf7;
  return folded >= 0x2c00 && !(folded >= 0x2e00 && folded <= 0x303f) && !(folded >= 0xd800 && folded <= 0xf8ff);
}

/** Whether a code unit is an upper-case letter of a script that has them. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

function foldSlowly(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code < 0x21 ? SPACE : code;
  if (code === 0xad || (code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f)) return NOTHING;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2064)) return NOTHING;
  if (code === 0xa0 || code === 0x85 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a)) return SPACE;
  if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return SPACE;
  if (code >= 0x2010 && code <= 0x2015) return HYPHEN;
  if ((code >= 0x2018 && code <= 0x201b) || code === 0x2032 || code === 0xb4 || code === 0x2bc) return APOSTROPHE;
  if ((code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb) return QUOTE;
  if (code < 0xc0 || code >= 0x2000) return code;
  const base = baseLetter(code);
  // The Greek accents stand for plain ones, which are folded in their turn.
  return base === code ? code : foldSlowly(base);
}

/** The letter under the diacritics, in lower case; the letter itself where it has no plain base (ø, ß, ł). */
function baseLetter(code: number): number {
  const base = String.fromCharCode(code).normalize('NFD').toLowerCase();
  return base.charCodeAt(0);
}

function foldRare(code: number): number {
  if (code === 0x3000) return SPACE;
  if (code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return NOTHING;
  return code;
}

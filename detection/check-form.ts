import { foldCode, foldText, isUpper, NOTHING } from './fold-text';
import type { Span } from './read-sightings';

/** From this many letters on, a flow in capitals says nothing about the case of its words. */
const SHOUTING_LETTERS = 12;

/** How far before a word the address may begin that it is a part of. */
const ADDRESS_REACH = 80;

/** Whether the words stand in the case of a spelling that must stand so: `exactly`, its first letter apart. */
export function hasRightCase(text: string, { start, end }: Span, exactly: string): boolean {
  const isAsLong = exactly.length === end - start;
  if (isAsLong && text.startsWith(exactly, start)) return true;
  // Plain words that end in a small letter are no capitals: they are the spelling, or another word.
  if (isSmall(text.charCodeAt(end - 1)) && isPlain(text, start, end)) {
    return isAsLong && text[start] === exactly[0]?.toUpperCase() && text.startsWith(exactly.slice(1), start + 1);
  }
  const written = foldText(text.slice(start, end), true);
  // "The Court" where a sentence begins is "the Court".
  if (written.slice(1) === exactly.slice(1) && written[0] === exactly[0]?.toUpperCase()) return true;
  if (written === exactly) return true;
  // Acronyms must always match; in a headline set in capitals the case of names tells nothing.
  if (exactly.length <= 3 || exactly === exactly.toUpperCase()) return false;
  return written === exactly.toUpperCase() ? isShouting(text) : hasSurnameInCapitals(written, exactly);
}

/** Whether folding leaves the letters as they are: printable ASCII with single spaces. */
function isPlain(text: string, start: number, end: number): boolean {
  let before = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e || (code === 0x20 && before === 0x20)) return false;
    before = code;
  }
  return true;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** As records of debates write it: "Alain BERSET". */
function hasSurnameInCapitals(written: string, exactly: string): boolean {
  const space = exactly.indexOf(' ');
  if (space < 0 || written.slice(0, space) !== exactly.slice(0, space)) return false;
  return written.slice(space) === exactly.slice(space).toUpperCase();
}

function isShouting(text: string): boolean {
  let upper = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isUpper(code)) upper++;
    else if (isSmall(code)) return false;
  }
  return upper >= SHOUTING_LETTERS;
}

/** Parts of web and mail addresses, handles and file names are not words of the text. */
export function isInAddress(text: string, { start, end }: Span): boolean {
  const before = neighbour(text, start - 1, -1);
  const after = neighbour(text, end, 1);
  if (before === AT || before === UNDERSCORE || after === AT || after === UNDERSCORE) return true;
  if (after === STOP && isWordOfAddress(text.charCodeAt(end + 1))) return true;
  if (before === STOP && isWordOfAddress(text.charCodeAt(start - 2) | 0x20)) return true;
  // Nearly all words follow a space, and no address reaches across it.
  return start > 0 && !isSpace(text.charCodeAt(start - 1)) && followsAddress(text, start);
}

const AT = 0x40;
const UNDERSCORE = 0x5f;
const STOP = 0x2e;

/** The code of the nearest visible character in a direction; 0 where there is none. */
function neighbour(text: string, from: number, step: 1 | -1): number {
  for (let at = from; at >= 0 && at < text.length; at += step) {
    const code = text.charCodeAt(at);
    if (foldCode(code) !== NOTHING) return code;
  }
  return 0;
}

function isWordOfAddress(code: number): boolean {
  return isSmall(code) || (code >= 0x30 && code <= 0x39);
}

/** The commonest spaces; others are left to the expression. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0xa0;
}

function followsAddress(text: string, start: number): boolean {
  return /(?:https?:|www\.)[^\s]*$/i.test(text.slice(Math.max(0, start - ADDRESS_REACH), start));
}

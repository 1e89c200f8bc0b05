import type { Sighting, Span } from './read-sightings';
import { isOpener, isTitle } from './words-beside-names';

/** How a letter to the editor ends: "Ermintrude Tusk, Tring". */
const SIGNATURE = /^[\s—–-]*(?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]+, \p{Lu}[\p{L} ’'-]{2,30}$/u;

/** Days follow a name in American reports: "told Starmer Tuesday". */
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** Words longer than this, in characters, are no names. */
const LONGEST_NAME = 40;

/** Whether a span is one capitalised word. */
export function isCapitalWord(text: string, { start, end }: Span): boolean {
  const first = text.charCodeAt(start);
  if (first < 0x80 && !isCapital(first)) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isNameSign(code)) continue;
    return code >= 0x80 && /^\p{Lu}[\p{L}'’-]*$/u.test(text.slice(start, end));
  }
  return true;
}

/**
 * Whether a single capitalised word belongs to a longer name of something else:
 * "Tilde Frederiksen", "Prince Rama", "Liberty Belle". In headlines that
 * capitalise every word nothing can be told.
 */
export function isPartOfOtherName(sighting: Sighting, { start, end }: Span): boolean {
  const { text } = sighting.flow;
  if (isHalfOfDoubleName(text, { start, end })) return true;
  const before = capitalWordBefore(text, start);
  const after = capitalWordAfter(text, end);
  if (before === undefined && after === undefined) return false;
  if (isTitleCase(sighting) && !(text.startsWith(',', end) && SIGNATURE.test(text))) return false;
  return (before !== undefined && isName(before)) || (after !== undefined && !DAY.test(after) && !isTitle(after));
}

/** Whether a name stands directly before a word: "the Chicago Convention". */
export function isBehindName(sighting: Sighting, span: Span): boolean {
  return nameBefore(sighting, span) !== undefined;
}

/**
 * Whether a first name stands directly before a surname: "Greta Savran". What
 * begins a sentence may be any word: "Applying Savran".
 */
export function isBehindFirstName(sighting: Sighting, span: Span): boolean {
  const name = nameBefore(sighting, span);
  if (name === undefined) return false;
  const first = span.start - 1 - name.length;
  return !/(?:^|[.?!]\s*)$/.test(sighting.flow.text.slice(Math.max(0, first - 2), first));
}

/** In headlines that capitalise every word nothing can be told. */
function nameBefore(sighting: Sighting, { start }: Span): string | undefined {
  const before = capitalWordBefore(sighting.flow.text, start);
  return before !== undefined && isName(before) && !isTitleCase(sighting) ? before : undefined;
}

/** "J. Merz-Hall", "Mr Burnham-Pryce"; not "the Meloni-Frederiksen letter", which names two. */
function isHalfOfDoubleName(text: string, { start, end }: Span): boolean {
  if (text.charCodeAt(end) !== HYPHEN || !/^-\p{Lu}/u.test(text.slice(end, end + 3))) return false;
  return /\p{Lu}[\p{L}’']*\.?[ \u00a0]$/u.test(text.slice(Math.max(0, start - LONGEST_NAME), start));
}

const HYPHEN = 0x2d;

/** Whether a name goes on, and so is somebody else's: "Mr Burnham-Pryce", "Marian Soering-Vale". */
export function isBegunName(text: string, { end }: Span): boolean {
  return text.charCodeAt(end) === HYPHEN && /^-\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}

/**
 * Initials before a surname, each with a full stop: "H. Merz", "Mr P. Philp",
 * "J. K. Lowe". Behind a small letter the stop ends a sentence: "on X. Starmer".
 */
const INITIALS = /(?:^|[^\p{L}\p{N}\s.]\s?|\p{Lu}\p{L}*\.?\s)(\p{Lu})\.(?: \p{Lu}\.)*[ \u00a0]$/u;

/** Whether the initials before a surname are somebody else's. The id of a person begins with the first name, or with a title. */
export function hasOtherInitials(text: string, { start }: Span, entry: string): boolean {
  if (!isBlank(text.charCodeAt(start - 1))) return false;
  const [, initial] = INITIALS.exec(text.slice(Math.max(0, start - LONGEST_NAME), start)) ?? [];
  if (initial === undefined || isTitle(initial)) return false;
  return !entry.startsWith(initial.toLowerCase()) && !entry.startsWith('lord-');
}

/** Looked for letter by letter, because nearly all words stand beside small letters of ours; the rest is left to the expression. */
function capitalWordBefore(text: string, start: number): string | undefined {
  if (!isBlank(text.charCodeAt(start - 1))) return undefined;
  const from = Math.max(0, start - LONGEST_NAME);
  let first = start - 1;
  let hasCapital = false;
  while (first > from && isNameSign(text.charCodeAt(first - 1))) {
    first--;
    hasCapital ||= isCapital(text.charCodeAt(first));
  }
  // Where the word begins is certain only behind a plain sign.
  if (first > from && isPlainSign(text.charCodeAt(first - 1))) {
    if (!hasCapital) return undefined;
    if (isCapital(text.charCodeAt(first))) return text.slice(first, start - 1);
  }
  return /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}'’-]*)[ \u00a0]$/u.exec(text.slice(from, start))?.[1];
}

function capitalWordAfter(text: string, end: number): string | undefined {
  if (!isBlank(text.charCodeAt(end))) return undefined;
  const first = text.charCodeAt(end + 1);
  if (first < 0x80 && !isCapital(first)) return undefined;
  return /^[ \u00a0](\p{Lu}\p{Ll}{2,})/u.exec(text.slice(end, end + LONGEST_NAME))?.[1];
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}

/** Neither a letter nor a digit. */
function isPlainSign(code: number): boolean {
  return code < 0x80 && !isPlainLetter(code) && !(code >= 0x30 && code <= 0x39);
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** A plain letter, or a sign that names have inside. */
function isNameSign(code: number): boolean {
  return isPlainLetter(code) || code === 0x27 || code === 0x2d || code === 0x2019;
}

function isPlainLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** Whether a title stands directly before: "Mr Lammy", "Minister O'Callaghan". */
export function isTitledName(text: string, { start }: Span): boolean {
  if (!isBlank(text.charCodeAt(start - 1))) return false;
  const before = /([\p{L}]+\.?)[ \u00a0]$/u.exec(text.slice(Math.max(0, start - LONGEST_NAME), start))?.[1];
  return before !== undefined && isTitle(before);
}

/** Whether a headline begins with the name of who speaks in it: "Davey: we will stay". */
export function isSpeaker(text: string, { start, end }: Span): boolean {
  return text.startsWith(':', end) && /^[^\p{L}\p{N}]*$/u.test(text.slice(0, start));
}

/** Neither a title nor an opener, nor an acronym ("EU"), nor somebody's ("Denmark's Frederiksen"). */
function isName(word: string): boolean {
  return /\p{Ll}/u.test(word) && !isTitle(word) && !isOpener(word) && !/['’]s?$/.test(word);
}

function isTitleCase(sighting: Sighting): boolean {
  sighting.isTitleCase ??= hasMostlyCapitals(sighting.flow.text);
  return sighting.isTitleCase;
}

/** How much of a text shows whether it is in title case. */
const HEAD = 400;

/** Longer words almost all begin with a capital: a headline in title case, or a text in capitals. */
function hasMostlyCapitals(text: string): boolean {
  let words = 0;
  let capitals = 0;
  let start = 0;
  const end = Math.min(HEAD, text.length);
  for (let at = 0; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0;
    if (isLetter(code)) continue;
    if (code >= 0xd800 && code <= 0xdfff) return hasMostlyCapitalsAnywhere(text.slice(0, HEAD));
    if (at - start >= LONG_WORD) {
      words++;
      if (isUpperLetter(text.charCodeAt(start))) capitals++;
    }
    start = at + 1;
  }
  return areMost(capitals, words);
}

/** The same for texts with letters that take two codes. */
function hasMostlyCapitalsAnywhere(head: string): boolean {
  const words = head.match(/\p{L}{4,}/gu) ?? [];
  return areMost(words.filter((word) => /^\p{Lu}/u.test(word)).length, words.length);
}

/** Letters of a word that is no preposition: `hasMostlyCapitalsAnywhere` says the same. */
const LONG_WORD = 4;

function areMost(capitals: number, words: number): boolean {
  return words > 2 && capitals / words > 0.7;
}

function isLetter(code: number): boolean {
  return code < 0x80 ? isPlainLetter(code) : /\p{L}/u.test(String.fromCharCode(code));
}

function isUpperLetter(code: number): boolean {
  return code < 0x80 ? isCapital(code) : /\p{Lu}/u.test(String.fromCharCode(code));
}

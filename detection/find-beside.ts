import type { Reading } from './build-index';
import { foldCode, NOTHING } from './fold-text';
import type { Beside, Candidate, Sighting, Span } from './read-sightings';

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const BRACKET = 0x28;
const HYPHEN = 0x2d;
const SMALL_S = 0x73;

/** Words farther apart than this, in characters, do not follow each other, whatever white space lies between. */
const LONGEST_STEP = 40;

/** What stands directly before and after a candidate, or the enumeration it belongs to. */
export function besideOf(candidate: Candidate, own: Sighting): Beside {
  candidate.beside ??= lookBeside(candidate, own);
  return candidate.beside;
}

function lookBeside(candidate: Candidate, own: Sighting): Beside {
  const { start, end } = listAround(candidate, own);
  const { text } = own.flow;
  const next = stepOn(text, end);
  const after = next < 0 ? NONE : conditionsAt(own, next, candidate.hit, 1);
  const last = stepBack(text, start);
  const before = last < 0 ? NONE : conditionsAt(own, last, candidate.hit, 2);
  const owner = last < 0 ? -1 : withoutPossessive(text, last);
  if (owner < 0 || start - owner >= LONGEST_STEP) return { before, after };
  return { before: [...before, ...conditionsAt(own, owner, candidate.hit, 2)], after };
}

/**
 * The conditions whose phrases begin (1) or end (2) at a place in the text, as
 * `Beside` says; looked for from a hit close by, because they stand in order.
 */
function conditionsAt(sighting: Sighting, place: number, close: number, edge: 1 | 2): readonly number[] {
  const { hits } = sighting.flow;
  const { sortedFrom } = sighting;
  let next = Math.max(close, sortedFrom);
  while (next < hits.length && (hits[next + 1] as number) < place) next += 3;
  while (next > sortedFrom && (hits[next - 2] as number) >= place) next -= 3;
  let [from, to] = [next, next];
  if (edge === 1) while (hits[to + 1] === place) to += 3;
  else {
    // What ends here begins no more words before than the longest phrase has.
    for (let words = 0; from > sortedFrom; from -= 3) {
      if (hits[from - 2] !== hits[from + 1] && ++words > sighting.index.longest) break;
    }
  }
  const found = sortedFrom === 0 ? NONE : conditionsIn(sighting, [0, sortedFrom], place, edge);
  const rest = conditionsIn(sighting, [from, to], place, edge);
  return found.length === 0 ? rest : [...found, ...rest];
}

/** Most words stand beside none. */
const NONE: readonly number[] = [];

function conditionsIn(
  { flow: { hits }, index }: Sighting,
  [from, to]: readonly [number, number],
  place: number,
  edge: 1 | 2,
): readonly number[] {
  let found: number[] | null = null;
  for (let at = from; at < to; at += 3) {
    if (hits[at + edge] !== place) continue;
    const number = index.conditionNumbers[hits[at] as number] as number;
    if (number < 0) continue;
    found ??= [];
    found.push(number, at);
  }
  return found ?? NONE;
}

/**
 * Where the word begins that directly follows: nothing between but a space, a
 * hyphen, a possessive or an opening bracket. -1 where none does.
 */
function stepOn(text: string, end: number): number {
  let at = skip(text, end);
  if (foldedAt(text, at) === APOSTROPHE) {
    at = skip(text, at + 1);
    if (foldedAt(text, at) === SMALL_S) at = skip(text, at + 1);
  }
  if (foldedAt(text, at) === HYPHEN) at = skip(text, at + 1);
  else if (foldedAt(text, at) === SPACE) {
    while (foldedAt(text, at) === SPACE) at = skip(text, at + 1);
    if (foldedAt(text, at) === BRACKET) at = skip(text, at + 1);
  } else return -1;
  return at - end < LONGEST_STEP ? at : -1;
}

/** Where the word ends that stands directly before, perhaps with its possessive. -1 where none does. */
function stepBack(text: string, start: number): number {
  let at = skipBack(text, start);
  const isOpened = foldedAt(text, at - 1) === BRACKET;
  if (isOpened) at = skipBack(text, at - 1);
  if (foldedAt(text, at - 1) === SPACE) while (foldedAt(text, at - 1) === SPACE) at = skipBack(text, at - 1);
  else if (foldedAt(text, at - 1) === HYPHEN && !isOpened) at = skipBack(text, at - 1);
  else return -1;
  return start - at < LONGEST_STEP ? at : -1;
}

/** Where a word ends without its possessive; -1 where it has none. */
function withoutPossessive(text: string, end: number): number {
  let at = end;
  if (foldedAt(text, at - 1) === SMALL_S) at = skipBack(text, at - 1);
  return foldedAt(text, at - 1) === APOSTROPHE ? skipBack(text, at - 1) : -1;
}

function foldedAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? foldCode(text.charCodeAt(at)) : NOTHING;
}

/** The first place from here on with a character that takes part. */
function skip(text: string, from: number): number {
  let at = from;
  while (at < text.length && foldCode(text.charCodeAt(at)) === NOTHING) at++;
  return at;
}

/** The place behind the last character before here that takes part. */
function skipBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && foldCode(text.charCodeAt(at - 1)) === NOTHING) at--;
  return at;
}

/**
 * The enumeration a candidate belongs to: what stands before or after "Italy
 * and Denmark", or "Articles 3 and 8", is said of all of them.
 */
export function listAround(candidate: Candidate, { flow: { text }, candidates }: Sighting): Span {
  let { start, end } = candidate;
  if (mayListOn(text, end)) {
    for (const other of candidates) {
      if (isListGap(text, end, other.start) && isAlike(other, candidate)) end = other.end;
    }
  }
  for (let nth = mayListBack(text, start) ? candidates.length - 1 : -1; nth >= 0; nth--) {
    const other = candidates[nth] as Candidate;
    if (isListGap(text, other.end, start) && isAlike(other, candidate)) start = other.start;
  }
  return { start, end };
}

/** Whether what follows begins as `isListGap` asks; signs beyond ASCII may be spaces. */
function mayListOn(text: string, end: number): boolean {
  const [first, second] = [text.charCodeAt(end), text.charCodeAt(end + 1)];
  if (first === COMMA || first === AMPERSAND || first >= 0x80) return true;
  return first <= SPACE && (second <= SPACE || second >= 0x80 || LIST_STARTS.includes(text[end + 1] ?? ''));
}

/** Whether what stands before ends as `isListGap` asks. */
function mayListBack(text: string, start: number): boolean {
  const [last, before] = [text.charCodeAt(start - 1), text.charCodeAt(start - 2)];
  if (last >= 0x80) return true;
  return last <= SPACE && (before <= SPACE || before >= 0x80 || LIST_ENDS.includes(text[start - 2] ?? ''));
}

const COMMA = 0x2c;
const AMPERSAND = 0x26;

/** With which letters the words of a list begin, and end: "," "&" "and" "or" "the". */
const LIST_STARTS = ',&ao';
const LIST_ENDS = ',&dre';

/** Entries are enumerated with their like: states under one set of cues, articles of the Convention. */
function isAlike({ readings }: Candidate, candidate: Candidate): boolean {
  return readings.some((reading) =>
    candidate.readings.some((own) => own.cues === reading.cues || (isArticle(own) && isArticle(reading))),
  );
}

function isArticle({ entry }: Reading): boolean {
  return entry.startsWith('article-');
}

/** Long enough for ", and the" with the spaces of a page's source. */
const LONGEST_GAP = 24;

function isListGap(text: string, end: number, start: number): boolean {
  if (start <= end || start - end > LONGEST_GAP) return false;
  return /^\s*(?:,|,?\s+and|,?\s+or|&)\s+(?:the\s+)?$/.test(text.slice(end, start));
}

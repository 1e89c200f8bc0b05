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
  const after = next < 0 ? [] : conditionsAt(own, next, 1);
  const last = stepBack(text, start);
  const before = last < 0 ? [] : conditionsAt(own, last, 2);
  const owner = last < 0 ? -1 : withoutPossessive(text, last);
  if (owner >= 0 && start - owner < LONGEST_STEP) before.push(...conditionsAt(own, owner, 2));
  return { before, after };
}

/** The conditions whose phrases begin (1) or end (2) at a place in the text, as `Beside` says. */
function conditionsAt(own: Sighting, place: number, edge: 1 | 2): number[] {
  const { hits } = own.flow;
  const { conditionNumbers } = own.index;
  if (edge === 1) own.byStart ??= orderBy(hits, edge);
  else own.byEnd ??= orderBy(hits, edge);
  const order = (edge === 1 ? own.byStart : own.byEnd) as readonly number[];
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[(order[middle] as number) + edge] as number) < place) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; low < order.length; low++) {
    const at = order[low] as number;
    if (hits[at + edge] !== place) break;
    const number = conditionNumbers[hits[at] as number] as number;
    if (number >= 0) found.push(number, at);
  }
  return found;
}

/** Hits in the order of one of their edges. They nearly stand so: each is moved past a few others at most. */
function orderBy(hits: readonly number[], edge: 1 | 2): number[] {
  const order: number[] = [];
  for (let at = 0; at < hits.length; at += 3) {
    const place = hits[at + edge] as number;
    let to = order.length;
    for (; to > 0 && (hits[(order[to - 1] as number) + edge] as number) > place; to--)
      order[to] = order[to - 1] as number;
    order[to] = at;
  }
  return order;
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
function listAround(candidate: Candidate, { flow: { text }, candidates }: Sighting): Span {
  let { start, end } = candidate;
  for (const other of candidates) {
    if (isListGap(text, end, other.start) && isAlike(other, candidate)) end = other.end;
  }
  for (let nth = candidates.length - 1; nth >= 0; nth--) {
    const other = candidates[nth] as Candidate;
    if (isListGap(text, other.end, start) && isAlike(other, candidate)) start = other.start;
  }
  return { start, end };
}

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

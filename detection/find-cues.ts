import type { Reading } from './build-index';
import type { ConditionSet, Places } from './condition-sets';
import { besideOf } from './find-beside';
import { foldCode, foldText, NOTHING } from './fold-text';
import { type Candidate, nearIn, type Sighting, type Span } from './read-sightings';

/** Cues this many characters away, in the paragraphs around, still count: the paragraphs before and after in a news report. */
const NEAR_CHARACTERS = 800;

/** A cue, in the sighting where the page writes it. */
export interface Cue extends Span {
  sighting: Sighting;
}

/** A search for the nearest cue: nearer is better, and of equally near ones what comes first in the data. */
interface Search {
  candidate: Candidate;
  own: Sighting;
  /** The best so far: its place in the flow's hits, how far away it is and which of its set. */
  at: number;
  distance: number;
  rank: number;
}

/** Whether one of the conditions holds for a candidate in its own flow: near it, or directly beside it or its enumeration. */
export function holdsAny({ near, after, before }: ConditionSet, candidate: Candidate, own: Sighting): boolean {
  if (near) {
    const present = nearIn(own);
    for (let nth = 0; nth < present.length; nth += 2) {
      if (near[present[nth] as number] === 0) continue;
      if (firstClear(own, present[nth + 1] as number, candidate) >= 0) return true;
    }
  }
  if (!after && !before) return false;
  const beside = besideOf(candidate, own);
  return isOneOf(beside.after, after) || isOneOf(beside.before, before);
}

function isOneOf(present: readonly number[], places: Places | null): boolean {
  for (let nth = 0; places && nth < present.length; nth += 2) if (places[present[nth] as number] !== 0) return true;
  return false;
}

/** Where the phrase of a hit stands clear of a candidate, from that hit on; -1 where it does not. */
function firstClear({ flow: { hits } }: Sighting, from: number, { start, end }: Span): number {
  const phrase = hits[from];
  for (let at = from; at < hits.length; at += 3) {
    if (hits[at] === phrase && ((hits[at + 2] as number) <= start || (hits[at + 1] as number) >= end)) return at;
  }
  return -1;
}

/** The nearest cue in the candidate's own flow. */
export function findCue({ cues }: Reading, candidate: Candidate, own: Sighting): Cue | null {
  const { near, after, before } = cues;
  const search = { candidate, own, at: -1, distance: Number.POSITIVE_INFINITY, rank: 0 };
  if (near) {
    const present = nearIn(own);
    for (let nth = 0; nth < present.length; nth += 2) {
      const rank = near[present[nth] as number] as number;
      if (rank !== 0) consider(search, firstClear(own, present[nth + 1] as number, candidate), rank);
    }
  }
  if (after || before) {
    const beside = besideOf(candidate, own);
    if (after) considerAll(search, beside.after, after);
    if (before) considerAll(search, beside.before, before);
  }
  return search.at < 0 ? null : cueAt(own, search.at);
}

function considerAll(search: Search, present: readonly number[], places: Places) {
  for (let nth = 0; nth < present.length; nth += 2) {
    const rank = places[present[nth] as number] as number;
    if (rank !== 0) consider(search, present[nth + 1] as number, rank);
  }
}

function consider(search: Search, at: number, rank: number) {
  const { own, candidate } = search;
  const { hits } = own.flow;
  if (at < 0) return;
  const start = hits[at + 1] as number;
  const distance = Math.max(start - candidate.end, candidate.start - (hits[at + 2] as number));
  if (distance > search.distance || (distance === search.distance && rank > search.rank)) return;
  if (isOwnWord(cueAt(own, at), candidate, own)) return;
  search.at = at;
  search.distance = distance;
  search.rank = rank;
}

function cueAt(sighting: Sighting, at: number): Cue {
  const { hits } = sighting.flow;
  return { sighting, start: hits[at + 1] as number, end: hits[at + 2] as number };
}

/** A name speaks for no other place where it stands: "greens" is no cue for "the Greens". */
function isOwnWord(cue: Cue, name: Span, own: Sighting): boolean {
  if (!hasWordLike(cue, name, own.flow.text)) return false;
  return ` ${foldText(textAt(own, name))} `.includes(` ${foldText(textOf(cue))} `);
}

/** Whether a word of the name begins with the letter with which the cue begins. */
function hasWordLike({ sighting, start }: Cue, name: Span, text: string): boolean {
  const letter = foldCode(sighting.flow.text.charCodeAt(start));
  let before = SPACE;
  for (let at = name.start; at < name.end; at++) {
    const code = foldCode(text.charCodeAt(at));
    if (code === letter && (before === SPACE || before === NOTHING)) return true;
    before = code;
  }
  return false;
}

const SPACE = 0x20;

/** A cue in the flows close by, before or after; else in the title, which stands above all of a page but its teasers. */
export function findCueAround(
  reading: Reading,
  candidate: Candidate,
  { sightings, title }: { sightings: readonly Sighting[]; title: Sighting | null },
): Cue | null {
  if (!reading.cues.near) return null;
  const own = sightings[candidate.flow] as Sighting;
  const { flow: place } = own;
  const at = place.start + candidate.start;
  for (const step of [-1, 1]) {
    for (let number = candidate.flow + step; ; number += step) {
      const other = sightings[number];
      if (!other || other.flow.article !== place.article || Math.abs(other.flow.start - at) > NEAR_CHARACTERS) break;
      if (other.flow.section !== place.section && !other.flow.isHeading) continue;
      if ((place.isLink || other.flow.isLink) && other.flow.item !== place.item) continue;
      const cue = firstCueIn(other, reading.cues.near, candidate, own);
      if (cue) return cue;
    }
  }
  return title && !place.isLink && !place.isAside ? firstCueIn(title, reading.cues.near, candidate, own) : null;
}

/** Of the cues in a sighting the one that comes first in the data. */
function firstCueIn(other: Sighting, places: Places, candidate: Candidate, own: Sighting): Cue | null {
  const present = nearIn(other);
  let found: Cue | null = null;
  let best = Number.POSITIVE_INFINITY;
  for (let nth = 0; nth < present.length; nth += 2) {
    const rank = places[present[nth] as number] as number;
    if (rank === 0 || rank > best) continue;
    const cue = cueAt(other, present[nth + 1] as number);
    if (isOwnWord(cue, candidate, own)) continue;
    found = cue;
    best = rank;
  }
  return found;
}

/** Clauses end at punctuation and at the joints of a sentence. */
export function isInClause({ sighting, start, end }: Cue, candidate: Candidate, own: Sighting): boolean {
  if (sighting !== own) return false;
  const between = own.flow.text.slice(Math.min(candidate.end, end), Math.max(candidate.start, start));
  return !/[.;:!?()–—]|, |\s(?:but|while|whereas|although|and)\s/.test(between);
}

/** A cue as the page writes it. */
export function textOf({ sighting, start, end }: Cue): string {
  return sighting.flow.text.slice(start, end);
}

function textAt({ flow }: Sighting, { start, end }: Span): string {
  return flow.text.slice(start, end);
}

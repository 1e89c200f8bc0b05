import type { Reading } from './build-index';
import type { ConditionSet, Places } from './condition-sets';
import { besideOf } from './find-beside';
import { foldCode, foldText, isWordCode, NOTHING } from './fold-text';
import { type Candidate, nearIn, type Sighting, type Span } from './read-sightings';

/** Cues this many characters away, in the paragraphs around, still count: the paragraphs before and after in a news report. */
const NEAR_CHARACTERS = 800;

/** A cue, in the sighting where the page writes it. */
export interface Cue extends Span {
  sighting: Sighting;
}

/** The name for which cues are sought, and where it stands. */
interface Named {
  candidate: Candidate;
  own: Sighting;
}

/** A search for the nearest cue: of equally near ones the first in its set, so that it is always the same. */
interface Search extends Named {
  /** The best so far: its place in the flow's hits, how far away it is and which of its set. */
  at: number;
  distance: number;
  rank: number;
}

/** Whether a veto of the reading holds in the candidate's own flow; witnesses are asked, and then the judge. */
export function isVetoed(reading: Reading, candidate: Candidate, own: Sighting): boolean {
  const bit = 1 << candidate.readings.indexOf(reading);
  if ((candidate.asked & bit) === 0) {
    candidate.asked |= bit;
    if (holdsAny(reading.vetoes, candidate, own)) candidate.vetoed |= bit;
  }
  return (candidate.vetoed & bit) !== 0;
}

/** Whether one of the conditions holds for a candidate in its own flow: near it, or directly beside it or its enumeration. */
function holdsAny({ near, after, before }: ConditionSet, candidate: Candidate, own: Sighting): boolean {
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
  if (isOwnWord(own, at, search)) return;
  search.at = at;
  search.distance = distance;
  search.rank = rank;
}

function cueAt(sighting: Sighting, at: number): Cue {
  const { hits } = sighting.flow;
  return { sighting, start: hits[at + 1] as number, end: hits[at + 2] as number };
}

/** A name speaks for no other place where it stands: "greens" is no cue for "the Greens". */
function isOwnWord(sighting: Sighting, at: number, { candidate, own }: Named): boolean {
  const { text, hits } = sighting.flow;
  const start = hits[at + 1] as number;
  if (!hasWordLike(text, start, candidate, own.flow.text)) return false;
  const name = own.flow.text.slice(candidate.start, candidate.end);
  return ` ${foldText(name)} `.includes(` ${foldText(text.slice(start, hits[at + 2]))} `);
}

/** Whether a word of the name begins with the two letters with which the cue begins. */
function hasWordLike(text: string, start: number, name: Span, named: string): boolean {
  const [first, second] = [foldCode(text.charCodeAt(start)), foldCode(text.charCodeAt(start + 1))];
  let before = SPACE;
  for (let at = name.start; at < name.end; at++) {
    const code = foldCode(named.charCodeAt(at));
    if (code === first && (before === SPACE || before === NOTHING)) {
      const next = foldCode(named.charCodeAt(at + 1));
      if (next === second || !isWordCode(next) || !isWordCode(second)) return true;
    }
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
  const { near } = reading.cues;
  if (!near) return null;
  const own = sightings[candidate.flow] as Sighting;
  const named = { candidate, own };
  const { flow: place } = own;
  const at = place.start + candidate.start;
  for (const step of [-1, 1]) {
    for (let number = candidate.flow + step; ; number += step) {
      const other = sightings[number];
      if (!other || other.flow.article !== place.article || Math.abs(other.flow.start - at) > NEAR_CHARACTERS) break;
      if (other.flow.section !== place.section && !other.flow.isHeading) continue;
      if ((place.isLink || other.flow.isLink) && other.flow.item !== place.item) continue;
      const cue = firstCueIn(other, near, named);
      if (cue) return cue;
    }
  }
  return title && !place.isLink && !place.isAside ? firstCueIn(title, near, named) : null;
}

/** Of the cues in a sighting the one that comes first in the data. */
function firstCueIn(other: Sighting, places: Places, named: Named): Cue | null {
  const present = nearIn(other);
  let found = -1;
  let best = Number.POSITIVE_INFINITY;
  for (let nth = 0; nth < present.length; nth += 2) {
    const rank = places[present[nth] as number] as number;
    if (rank === 0 || rank > best) continue;
    if (isOwnWord(other, present[nth + 1] as number, named)) continue;
    found = present[nth + 1] as number;
    best = rank;
  }
  return found < 0 ? null : cueAt(other, found);
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

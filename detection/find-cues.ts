import type { Reading } from './build-index';
import { type Candidate, findCondition, type Sighting, type Span } from './read-sightings';

/** Cues this many characters away, in the paragraphs around, still count: one short paragraph of a news report. */
const NEAR_CHARACTERS = 400;

/** A cue as the page writes it. */
export interface Cue {
  text: string;
  isInClause: boolean;
}

/** The nearest cue in the candidate's own flow. */
export function findCue(reading: Reading, candidate: Candidate, own: Sighting): Cue | null {
  const list = listAround(candidate, own);
  let found: (Cue & { distance: number }) | null = null;
  for (const cue of reading.cues) {
    const span = findCondition(cue, cue.where === 'near' ? candidate : list, own);
    if (!span) continue;
    const distance = Math.max(span.start - candidate.end, candidate.start - span.end);
    if (found && found.distance <= distance) continue;
    found = { text: textAt(own, span), isInClause: isSameClause(own.flow.text, candidate, span), distance };
  }
  return found;
}

/** A cue in the flows close by, before or after. */
export function findCueAround(reading: Reading, candidate: Candidate, sightings: readonly Sighting[]): Cue | null {
  const { flow: place } = sightings[candidate.flow] as Sighting;
  const at = place.start + candidate.start;
  for (const step of [-1, 1]) {
    for (let number = candidate.flow + step; ; number += step) {
      const other = sightings[number];
      if (!other || other.flow.article !== place.article || Math.abs(other.flow.start - at) > NEAR_CHARACTERS) break;
      if ((place.isLink || other.flow.isLink) && other.flow.item !== place.item) continue;
      for (const cue of reading.cues) {
        const span = cue.where === 'near' ? other.phrases.get(cue.phrase)?.[0] : undefined;
        if (span) return { text: textAt(other, span), isInClause: false };
      }
    }
  }
  return null;
}

/**
 * The enumeration a candidate belongs to: what stands before or after "Italy
 * and Denmark", or "Articles 3 and 8", is said of all of them.
 */
export function listAround(candidate: Candidate, { flow, candidates }: Sighting): Span {
  let { start, end } = candidate;
  const mates = candidates.filter((other) => other.readings.some((reading) => isAlike(reading, candidate)));
  for (const other of mates) if (isListGap(flow.text, end, other.start)) end = other.end;
  for (const other of mates.toReversed()) {
    if (isListGap(flow.text, other.end, start)) start = other.start;
  }
  return { start, end };
}

/** Entries are enumerated with their like: states under one set of cues, articles of the Convention. */
function isAlike(reading: Reading, candidate: Candidate): boolean {
  return candidate.readings.some((own) => own.cues === reading.cues || (isArticle(own) && isArticle(reading)));
}

function isArticle({ entry }: Reading): boolean {
  return /^article-\d+$/.test(entry);
}

/** Long enough for ", and the" with the spaces of a page's source. */
const LONGEST_GAP = 24;

function isListGap(text: string, end: number, start: number): boolean {
  if (start <= end || start - end > LONGEST_GAP) return false;
  return /^\s*(?:,|,?\s+and|,?\s+or|&)\s+(?:the\s+)?$/.test(text.slice(end, start));
}

/** Clauses end at punctuation and at the joints of a sentence. */
function isSameClause(text: string, a: Span, b: Span): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return !/[.;:!?()–—]|, |\s(?:but|while|whereas|although|and)\s/.test(between);
}

function textAt({ flow }: Sighting, { start, end }: Span): string {
  return flow.text.slice(start, end);
}

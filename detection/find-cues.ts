import type { Condition, Reading } from './build-index';
import { foldText } from './fold-text';
import { type Candidate, findCondition, type Sighting, type Span } from './read-sightings';

/** Cues this many characters away, in the paragraphs around, still count: the paragraphs before and after in a news report. */
const NEAR_CHARACTERS = 800;

/** A cue as the page writes it. */
interface Cue {
  text: string;
  isInClause: boolean;
}

/** The nearest cue in the candidate's own flow. */
export function findCue(reading: Reading, candidate: Candidate, own: Sighting): Cue | null {
  let found: (Cue & { distance: number }) | null = null;
  for (const cue of reading.cues) {
    const span = findBeside(cue, candidate, own);
    if (!span || isOwnWord(own, span, textAt(own, candidate))) continue;
    const distance = Math.max(span.start - candidate.end, candidate.start - span.end);
    if (found && found.distance <= distance) continue;
    found = { text: textAt(own, span), isInClause: isSameClause(own.flow.text, candidate, span), distance };
  }
  return found;
}

/** A name speaks for no other place where it stands: "greens" is no cue for "the Greens". */
function isOwnWord(sighting: Sighting, span: Span, name: string): boolean {
  return ` ${foldText(name)} `.includes(` ${foldText(textAt(sighting, span))} `);
}

/** Where a condition holds for a candidate in its own flow: near it, or directly beside it or its enumeration. */
export function findBeside(condition: Condition, candidate: Candidate, own: Sighting): Span | null {
  if (!own.phrases.has(condition.phrase)) return null;
  const isNear = condition.where === 'near';
  return findCondition(condition, isNear ? candidate : listAround(candidate, own), own);
}

/** A cue in the flows close by, before or after; else in the title, which stands above all of a page but its teasers. */
export function findCueAround(
  reading: Reading,
  candidate: Candidate,
  { sightings, title }: { sightings: readonly Sighting[]; title: Sighting | null },
): Cue | null {
  const own = sightings[candidate.flow] as Sighting;
  const { flow: place } = own;
  const name = textAt(own, candidate);
  const cueIn = (other: Sighting): Cue | null => {
    for (const cue of reading.cues) {
      const span = cue.where === 'near' ? other.phrases.get(cue.phrase)?.[0] : undefined;
      if (span && !isOwnWord(other, span, name)) return { text: textAt(other, span), isInClause: false };
    }
    return null;
  };
  const at = place.start + candidate.start;
  for (const step of [-1, 1]) {
    for (let number = candidate.flow + step; ; number += step) {
      const other = sightings[number];
      if (!other || other.flow.article !== place.article || Math.abs(other.flow.start - at) > NEAR_CHARACTERS) break;
      if (other.flow.section !== place.section && !other.flow.isHeading) continue;
      if ((place.isLink || other.flow.isLink) && other.flow.item !== place.item) continue;
      const cue = cueIn(other);
      if (cue) return cue;
    }
  }
  return title && !place.isLink && !place.isAside ? cueIn(title) : null;
}

/**
 * The enumeration a candidate belongs to: what stands before or after "Italy
 * and Denmark", or "Articles 3 and 8", is said of all of them.
 */
function listAround(candidate: Candidate, { flow, candidates }: Sighting): Span {
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
  return entry.startsWith('article-');
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

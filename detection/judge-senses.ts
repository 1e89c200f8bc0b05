import type { Reading } from './build-index';
import type { Why } from './find-matches';
import { type Candidate, findCondition, type Sighting, type Span } from './read-sightings';
import { ENOUGH, type Evidence } from './weigh-evidence';

/** Cues this many characters away, in the paragraphs around, still count: one short paragraph of a news report. */
const NEAR_CHARACTERS = 400;

/** What a candidate turned out to name, and why. */
export interface Judgement {
  readings: Reading[];
  why: Why;
}

/** What the judge may ask of the page around a candidate. */
export interface Surroundings {
  sightings: readonly Sighting[];
  evidence(candidate: Candidate): Evidence;
  /** The full form of an entry seen earlier in the same article. */
  earlierForm(entry: string, candidate: Candidate): string | null;
}

/** How strongly one reading of a candidate is supported. */
interface Support {
  reading: Reading;
  why: Why;
  /** The support stands in the candidate's own clause. */
  isInClause: boolean;
}

/** Whether some reading makes the candidate a witness of its own: a certain spelling that nothing forbids. */
export function isWitness(candidate: Candidate, sighting: Sighting): boolean {
  if (!candidate.readings.some((reading) => reading.strength === 'certain')) return false;
  return candidate.readings.some((reading) => !isForbidden(reading, candidate, sighting));
}

/**
 * Decides what a candidate names. Of several entries that share the spelling
 * the one wins that its clause shows; where the clause shows none, or more
 * than one, all that are possible are kept, and the reader is told so.
 */
export function judgeSenses(candidate: Candidate, around: Surroundings): Judgement | null {
  const sighting = around.sightings[candidate.flow] as Sighting;
  const allowed = candidate.readings.filter((reading) => !isForbidden(reading, candidate, sighting));
  const supported = allowed.flatMap((reading) => supportFor(reading, candidate, around) ?? []);
  const inClause = supported.filter((support) => support.isInClause);
  const chosen = inClause.length > 0 ? inClause : supported;
  const first = chosen[0];
  return first ? { readings: chosen.map(({ reading }) => reading), why: first.why } : null;
}

function supportFor(reading: Reading, candidate: Candidate, around: Surroundings): Support | null {
  if (reading.strength === 'certain') return { reading, why: { rule: 'certain' }, isInClause: false };
  const { weight, near } = around.evidence(candidate);
  if (weight < ENOUGH) return null;
  if (reading.strength === 'topical') return { reading, why: { rule: 'evidence', near }, isInClause: false };
  const own = around.sightings[candidate.flow] as Sighting;
  // Where the spelling has a certain meaning, only its own paragraph can show another one.
  const isContested = candidate.readings.some((other) => other.strength === 'certain');
  const cue = findCue(reading, candidate, own) ?? (isContested ? null : findCueAround(reading, candidate, around.sightings));
  if (cue) return { reading, why: { rule: 'cue', cue: cue.text }, isInClause: cue.isInClause };
  if (isContested || mustAct(reading)) return null;
  const earlier = around.earlierForm(reading.entry, candidate);
  return earlier === null ? null : { reading, why: { rule: 'full-form', earlier }, isInClause: false };
}

/** Whether a name counts only for what it does: "Denmark said", never Denmark the place, whatever was named before. */
function mustAct({ cues }: Reading): boolean {
  return cues.length > 0 && cues.every((cue) => cue.where !== 'near');
}

function isForbidden(reading: Reading, candidate: Candidate, sighting: Sighting): boolean {
  if (reading.vetoes.length === 0) return false;
  const list = listAround(candidate, sighting);
  return reading.vetoes.some((veto) => findCondition(veto, veto.where === 'near' ? candidate : list, sighting));
}

/** A cue as the page writes it. */
interface Cue {
  text: string;
  isInClause: boolean;
}

/** The nearest cue in the candidate's own flow. */
function findCue(reading: Reading, candidate: Candidate, own: Sighting): Cue | null {
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
function findCueAround(reading: Reading, candidate: Candidate, sightings: readonly Sighting[]): Cue | null {
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
function listAround(candidate: Candidate, { flow, candidates }: Sighting): Span {
  let { start, end } = candidate;
  const mates = candidates.filter((other) => other.readings.some((reading) => isAlike(reading, candidate)));
  for (const other of mates) if (other.start > end && isListGap(flow.text.slice(end, other.start))) end = other.end;
  for (const other of mates.toReversed()) {
    if (other.end < start && isListGap(flow.text.slice(other.end, start))) start = other.start;
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

function isListGap(text: string): boolean {
  return /^\s*(?:,|,?\s+and|,?\s+or|&)\s+(?:the\s+)?$/.test(text);
}

/** Clauses end at punctuation and at the joints of a sentence. */
function isSameClause(text: string, a: Span, b: Span): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return !/[.;:!?()–—]|, |\s(?:but|while|whereas|although|and)\s/.test(between);
}

function textAt({ flow }: Sighting, { start, end }: Span): string {
  return flow.text.slice(start, end);
}

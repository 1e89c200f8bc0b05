import type { Reading } from './build-index';
import type { Why } from './find-matches';
import { ENOUGH, ENOUGH_FOR_NAMES } from './evidence-weights';
import { findCue, findCueAround, listAround } from './find-cues';
import { isPartOfOtherName, isTitledName } from './read-names';
import { type Candidate, findCondition, type Sighting } from './read-sightings';
import type { Evidence } from './weigh-evidence';

/** What a candidate turned out to name, and why. */
export interface Judgement {
  readings: Reading[];
  why: Why;
}

/** What the judge may ask of the page around a candidate. */
export interface Surroundings {
  sightings: readonly Sighting[];
  evidence(candidate: Candidate): Evidence;
  /** The full form for which a short one stands, from the same article. */
  recallForm(reading: Reading, candidate: Candidate): string | null;
}

/** How strongly one reading of a candidate is supported. */
interface Support {
  reading: Reading;
  why: Why;
  /** The support stands in the candidate's own clause. */
  isInClause: boolean;
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
  const chosen = preferNamed(inClause.length > 0 ? inClause : supported, candidate, around);
  const first = chosen[0];
  return first ? { readings: chosen.map(({ reading }) => reading), why: first.why } : null;
}

/**
 * Of several who held an office, on a page without a date or of the day it
 * changed hands, those whose names stand in the same flow, else earlier.
 */
function preferNamed(supports: Support[], candidate: Candidate, around: Surroundings): Support[] {
  if (supports.length < 2 || !supports.every(({ reading }) => isOffice(reading))) return supports;
  const own = around.sightings[candidate.flow] as Sighting;
  const isNamedHere = ({ entry }: Reading) =>
    own.candidates.some(({ readings }) => readings.some((other) => other.entry === entry && !isOffice(other)));
  const here = supports.filter(({ reading }) => isNamedHere(reading));
  if (here.length > 0) return here;
  const earlier = supports.filter(({ reading }) => around.recallForm(reading, candidate) !== null);
  return earlier.length > 0 ? earlier : supports;
}

/** Whether the words name whoever holds an office at the time. */
function isOffice({ from, to }: Reading): boolean {
  return from !== '' || to !== '';
}

function supportFor(reading: Reading, candidate: Candidate, around: Surroundings): Support | null {
  if (reading.strength === 'certain') return { reading, why: { rule: 'certain' }, isInClause: false };
  const own = around.sightings[candidate.flow] as Sighting;
  const isShort = isShortName(reading, candidate, own);
  if (isShort && isPartOfOtherName(own.flow.text, candidate)) return null;
  const { weight, near } = around.evidence(candidate);
  // A full name cannot mean anything else; what can needs more evidence.
  if (weight < (reading.isActor && !isShort ? ENOUGH_FOR_NAMES : ENOUGH)) return null;
  if (reading.strength !== 'contextual') return { reading, why: { rule: 'evidence', near }, isInClause: false };
  return supportForShortForm(reading, candidate, around);
}

function supportForShortForm(reading: Reading, candidate: Candidate, around: Surroundings): Support | null {
  const own = around.sightings[candidate.flow] as Sighting;
  // Where the spelling has a certain meaning, only its own paragraph can show another one.
  const isContested = candidate.readings.some((other) => other.strength === 'certain');
  const cue = findCue(reading, candidate, own) ?? (isContested ? null : findCueAround(reading, candidate, around.sightings));
  if (cue) return { reading, why: { rule: 'cue', cue: cue.text }, isInClause: cue.isInClause };
  if (isContested || mustAct(reading)) return null;
  if (reading.isActor && isTitledName(own.flow.text, candidate)) {
    return { reading, why: { rule: 'evidence', near: around.evidence(candidate).near }, isInClause: false };
  }
  const earlier = around.recallForm(reading, candidate);
  return earlier === null ? null : { reading, why: { rule: 'full-form', earlier }, isInClause: false };
}

/** Whether a spelling is one capitalised word, which may as well be a part of another name. */
function isShortName({ isActor, exactly }: Reading, { start, end }: Candidate, { flow }: Sighting): boolean {
  return isActor && exactly !== null && /^\p{Lu}[\p{L}'’-]*$/u.test(flow.text.slice(start, end));
}

/** Whether a name counts only for what it does: "Denmark said", never Denmark the place, whatever was named before. */
function mustAct({ cues }: Reading): boolean {
  return cues.length > 0 && cues.every((cue) => cue.where !== 'near');
}

/** Whether a veto of the reading holds in the candidate's own flow. */
export function isForbidden(reading: Reading, candidate: Candidate, sighting: Sighting): boolean {
  if (reading.vetoes.length === 0) return false;
  const list = listAround(candidate, sighting);
  return reading.vetoes.some((veto) => findCondition(veto, veto.where === 'near' ? candidate : list, sighting));
}

import type { Reading } from './build-index';
import { ENOUGH, ENOUGH_FOR_NAMES } from './evidence-weights';
import { findBeside, findCue, findCueAround } from './find-cues';
import type { Why } from './find-matches';
import { isBesideName, preferNamed } from './judge-offices';
import { isPartOfOtherName, isTitledName } from './read-names';
import type { Candidate, Sighting } from './read-sightings';
import type { Evidence } from './weigh-evidence';

/** What a candidate turned out to name, and why. */
export interface Judgement {
  readings: Reading[];
  why: Why;
}

/** What the judge may ask of the page around a candidate. */
export interface Surroundings {
  sightings: readonly Sighting[];
  /** The page's own title and description. */
  title: Sighting | null;
  evidence(candidate: Candidate): Evidence;
  /** The full form for which a short one stands, from the same article. */
  recallForm(reading: Reading, candidate: Candidate): string | null;
  /** Whether a rival of the short form was named since. */
  isTaken(reading: Reading, candidate: Candidate): boolean;
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
  if (isBesideName(candidate, sighting)) return null;
  const allowed = candidate.readings.filter((reading) => !isForbidden(reading, candidate, sighting));
  const supported = allowed.flatMap((reading) => supportFor(reading, candidate, around) ?? []);
  const inClause = supported.filter((support) => support.isInClause);
  const chosen = preferNamed(
    inClause.length > 0 ? inClause : supported,
    sighting,
    (reading) => around.recallForm(reading, candidate) !== null,
  );
  const first = chosen[0];
  return first ? { readings: chosen.map(({ reading }) => reading), why: first.why } : null;
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
  if (around.isTaken(reading, candidate)) return null;
  const own = around.sightings[candidate.flow] as Sighting;
  // Where the spelling has a certain meaning, only its own paragraph can show another one.
  const isContested = candidate.readings.some((other) => other.strength === 'certain');
  const cue = findCue(reading, candidate, own) ?? (isContested ? null : findCueAround(reading, candidate, around));
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
  return reading.vetoes.some((veto) => findBeside(veto, candidate, sighting) !== null);
}

import type { Reading } from './build-index';
import { ENOUGH } from './evidence-weights';
import { type Cue, findCue, findCueAround, isInClause, isVetoed, textOf } from './find-cues';
import type { Why } from './find-matches';
import { isDateline } from './is-dateline';
import { isOfOtherText } from './judge-articles';
import { isBesideName, preferNamed } from './judge-offices';
import {
  hasOtherInitials,
  isBegunName,
  isBehindFirstName,
  isBehindName,
  isCapitalWord,
  isPartOfOtherName,
  isSpeaker,
  isTitledName,
} from './read-names';
import type { Candidate, Sighting } from './read-sightings';
import type { FormMemory } from './remember-forms';
import type { EvidenceScale } from './weigh-evidence';

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
  evidence: EvidenceScale;
  /** What was named in full on the page, and by whom a short form is taken. */
  forms: FormMemory;
}

/** How strongly one reading of a candidate is supported. */
interface Support {
  reading: Reading;
  why: Why;
  /** What supports it, where that is a cue. */
  cue: Cue | null;
}

/**
 * Decides what a candidate names. Of several entries that share the spelling
 * the one wins that its clause shows; where the clause shows none, or more
 * than one, all that are possible are kept, and the reader is told so.
 */
export function judgeSenses(candidate: Candidate, around: Surroundings): Judgement | null {
  const sighting = around.sightings[candidate.flow] as Sighting;
  if (isBesideName(candidate, sighting)) return null;
  const supported: Support[] = [];
  for (const reading of candidate.readings) {
    const support = supportFor(reading, candidate, around);
    if (support) supported.push(support);
  }
  const [first] = supported;
  if (!first || supported.length === 1) return first ? { readings: [first.reading], why: first.why } : null;
  const inClause = supported.filter(({ cue }) => cue && isInClause(cue, candidate, sighting));
  const chosen = preferNamed(
    inClause.length > 0 ? inClause : supported,
    sighting,
    (reading) => around.forms.recall(reading, candidate) !== null,
  );
  const [best] = chosen;
  return best ? { readings: chosen.map(({ reading }) => reading), why: best.why } : null;
}

/** What costs least to ask is asked first. */
function supportFor(reading: Reading, candidate: Candidate, around: Surroundings): Support | null {
  const own = around.sightings[candidate.flow] as Sighting;
  if (reading.strength === 'certain') {
    const isSure = !isVetoed(reading, candidate, own) && !around.evidence.isElsewhere(candidate);
    return isSure ? { reading, why: { rule: 'certain' }, cue: null } : null;
  }
  // One capitalised word may as well be a part of another name.
  const isCapital = reading.exactly !== null && isCapitalWord(own.flow.text, candidate);
  const isShort = reading.isActor && isCapital;
  if (around.evidence.weigh(candidate) < ENOUGH) return null;
  // "The Meloni-Frederiksen letter" names two; a full name and that of a case begin somebody else's.
  if (reading.signal && !isShort && isBegunName(own.flow.text, candidate)) return null;
  const isCase = isCapital && isCaseName(reading);
  if ((isShort && isPartOfOtherName(own, candidate)) || (isCase && isBehindFirstName(own, candidate))) {
    around.forms.noteNamesake(reading, candidate);
    return null;
  }
  if (isShort && hasOtherInitials(own.flow.text, candidate, reading.entry)) return null;
  if ((isShort || isCase) && around.forms.isNamesake(reading, candidate)) return null;
  if (isShort && isNamesakeBelow(reading, candidate, own)) return null;
  if (isVetoed(reading, candidate, own) || isOfOtherText(reading, candidate, own)) return null;
  if (isCapital && reading.strength === 'contextual' && isOtherPlaceOrText(reading, own, candidate)) return null;
  return reading.strength === 'contextual'
    ? supportForShortForm(reading, candidate, around)
    : supportByEvidence(reading, candidate, around);
}

/** Cases, and laws with them, are called by names that somebody bears as well: "Savran". Nobody bears an acronym. */
function isCaseName({ signal, exactly }: Reading): boolean {
  return signal === 'texts' && exactly !== null && /\p{Ll}/u.test(exactly);
}

/** "STRASBOURG, 3 July –" says where a report was written, "the Chicago Convention" is another one. */
function isOtherPlaceOrText({ isActor, signal }: Reading, own: Sighting, candidate: Candidate): boolean {
  return (!signal && isDateline(own.flow.text, candidate)) || (!isActor && isBehindName(own, candidate));
}

/** Whether the same paragraph goes on to name somebody else so: "Tusk's, the place run by Bruno Tusk". */
function isNamesakeBelow(reading: Reading, candidate: Candidate, own: Sighting): boolean {
  const { candidates } = own;
  const isOwn = (other: Candidate) =>
    candidates.some(
      ({ start, end, readings }) =>
        start < other.start && end === other.end && readings.some(({ number }) => number === reading.number),
    );
  return candidates.some(
    (other) =>
      other.start > candidate.start &&
      other.readings.includes(reading) &&
      isPartOfOtherName(own, other) &&
      !isOwn(other),
  );
}

function supportByEvidence(reading: Reading, candidate: Candidate, { evidence }: Surroundings): Support {
  return { reading, why: { rule: 'evidence', near: evidence.loudest(candidate) }, cue: null };
}

function supportForShortForm(reading: Reading, candidate: Candidate, around: Surroundings): Support | null {
  if (around.forms.isTaken(reading, candidate)) return null;
  const own = around.sightings[candidate.flow] as Sighting;
  // Where the spelling has a certain meaning, only its own paragraph can show another one.
  const isContested = candidate.readings.some((other) => other.strength === 'certain');
  const cue = findCue(reading, candidate, own) ?? (isContested ? null : findCueAround(reading, candidate, around));
  if (cue) return { reading, why: { rule: 'cue', cue: textOf(cue) }, cue };
  if (isContested || mustAct(reading)) return null;
  const { text } = own.flow;
  if (reading.isActor && (isTitledName(text, candidate) || isSpeaker(text, candidate)))
    return supportByEvidence(reading, candidate, around);
  const earlier = around.forms.recall(reading, candidate);
  return earlier === null ? null : { reading, why: { rule: 'full-form', earlier }, cue: null };
}

/** Whether a name counts only for what it does: "Denmark said", never Denmark the place, whatever was named before. */
function mustAct({ cues }: Reading): boolean {
  return cues.conditions.length > 0 && cues.near === null;
}

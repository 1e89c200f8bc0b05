import type { Reading } from './build-index';
import { VOICES } from './evidence-weights';
import { findCue } from './find-cues';
import { isForbidden } from './judge-senses';
import type { Candidate, Sighting } from './read-sightings';
import type { Witness } from './weigh-evidence';

/** The mentions that speak for the subject, in reading order; of those that overlap the loudest. */
export function findWitnesses(candidates: readonly Candidate[], sightings: readonly Sighting[]): Witness[] {
  const witnesses = candidates.flatMap(
    (candidate) => witnessOf(candidate, sightings[candidate.flow] as Sighting) ?? [],
  );
  witnesses.sort(({ candidate: a }, { candidate: b }) => a.flow - b.flow || a.start - b.start || b.end - a.end);
  return witnesses.reduce<Witness[]>((kept, witness) => {
    const last = kept.at(-1);
    const isNested = last?.candidate.flow === witness.candidate.flow && witness.candidate.start < last.candidate.end;
    if (!isNested) kept.push(witness);
    else if (last.voice < witness.voice) kept[kept.length - 1] = witness;
    return kept;
  }, []);
}

/** What speaks for the subject in the title and description of a page: each thing once. */
export function findWitnessesInTitle(title: Sighting | null): { text: string; voice: number }[] {
  if (!title) return [];
  const byEntry = Map.groupBy(findWitnesses(title.candidates, [title]), ({ entry }) => entry);
  return [...byEntry.values()]
    .flatMap(([witness]) => witness ?? [])
    .map(({ candidate, voice }) => ({ text: title.flow.text.slice(candidate.start, candidate.end), voice }))
    .sort((a, b) => b.voice - a.voice);
}

function witnessOf(candidate: Candidate, sighting: Sighting): Witness | null {
  let loudest: Witness | null = null;
  // "The ECHR ruled" is the Court and not the Convention, but of the subject all the same.
  const isCertain = candidate.readings.some(({ strength }) => strength === 'certain');
  for (const reading of candidate.readings) {
    if (isForbidden(reading, candidate, sighting)) continue;
    const voice = isCertain ? VOICES.certain : voiceOf(reading, candidate, sighting);
    if (voice > (loudest?.voice ?? 0)) loudest = { candidate, entry: reading.entry, voice };
  }
  return loudest;
}

/** A telling spelling with one of its cues in the same flow is as good as certain: "return hubs for rejected migrants". */
function voiceOf(reading: Reading, candidate: Candidate, sighting: Sighting): number {
  const isAssured = reading.strength === 'telling' && findCue(reading, candidate, sighting) !== null;
  return VOICES[isAssured ? 'certain' : reading.strength];
}

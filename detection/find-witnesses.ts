import type { EntryIndex, Reading } from './build-index';
import { VOICES } from './evidence-weights';
import { isForbidden } from './judge-senses';
import { type Candidate, type Sighting, sightAlone } from './read-sightings';
import type { Witness } from './weigh-evidence';

/** The mentions that speak for the subject, in reading order; of those that overlap the loudest. */
export function findWitnesses(candidates: readonly Candidate[], sightings: readonly Sighting[]): Witness[] {
  const witnesses = candidates.flatMap((candidate) => witnessOf(candidate, sightings[candidate.flow] as Sighting) ?? []);
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
export function findWitnessesInTitle(text: string, index: EntryIndex): { text: string; voice: number }[] {
  const sighting = sightAlone(text, index);
  if (!sighting) return [];
  const byEntry = Map.groupBy(findWitnesses(sighting.candidates, [sighting]), ({ entry }) => entry);
  return [...byEntry.values()]
    .flatMap(([witness]) => witness ?? [])
    .map(({ candidate, voice }) => ({ text: text.slice(candidate.start, candidate.end), voice }))
    .sort((a, b) => b.voice - a.voice);
}

function witnessOf(candidate: Candidate, sighting: Sighting): Witness | null {
  let loudest: Reading | null = null;
  for (const reading of candidate.readings) {
    const isLouder = VOICES[reading.strength] > (loudest ? VOICES[loudest.strength] : 0);
    if (isLouder && !isForbidden(reading, candidate, sighting)) loudest = reading;
  }
  return loudest && { candidate, entry: loudest.entry, voice: VOICES[loudest.strength] };
}

import { VOICES } from './evidence-weights';
import { findCue, isVetoed } from './find-cues';
import type { Candidate, Sighting } from './read-sightings';
import type { Witness } from './weigh-evidence';

/** The mentions in a flow that speak for the subject, in reading order; of those that overlap the loudest. */
export function findWitnesses(sighting: Sighting): Witness[] {
  const witnesses: Witness[] = [];
  let isSorted = true;
  for (const candidate of sighting.candidates) {
    const witness = witnessOf(candidate, sighting);
    if (!witness) continue;
    const last = witnesses.at(-1)?.candidate;
    isSorted &&= !last || last.end <= candidate.start;
    witnesses.push(witness);
  }
  if (isSorted) return witnesses;
  witnesses.sort(({ candidate: a }, { candidate: b }) => a.start - b.start || b.end - a.end);
  return witnesses.reduce<Witness[]>((kept, witness) => {
    const last = kept.at(-1);
    if (!last || witness.candidate.start >= last.candidate.end) kept.push(witness);
    else if (last.voice < witness.voice) kept[kept.length - 1] = witness;
    return kept;
  }, []);
}

/** What speaks for the subject in the title and description of a page: each thing once. */
export function findWitnessesInTitle(title: Sighting | null): { text: string; voice: number }[] {
  if (!title) return [];
  const byEntry = Map.groupBy(findWitnesses(title), ({ entry }) => entry);
  return [...byEntry.values()]
    .flatMap(([witness]) => witness ?? [])
    .map(({ candidate, voice }) => ({ text: title.flow.text.slice(candidate.start, candidate.end), voice }))
    .sort((a, b) => b.voice - a.voice);
}

function witnessOf(candidate: Candidate, sighting: Sighting): Witness | null {
  let entry = -1;
  let voice = 0;
  // "The ECHR ruled" is the Court and not the Convention, but of the subject all the same.
  const isCertain = candidate.readings.some(({ strength }) => strength === 'certain');
  for (const reading of candidate.readings) {
    const { strength, number } = reading;
    const least = isCertain ? VOICES.certain : VOICES[strength];
    if (least === 0 || isVetoed(reading, candidate, sighting)) continue;
    // A telling spelling with one of its cues in the same flow is as good as certain: "return hubs for rejected migrants".
    const isAssured = !isCertain && strength === 'telling' && findCue(reading, candidate, sighting) !== null;
    const own = isAssured ? VOICES.certain : least;
    if (own <= voice) continue;
    entry = number;
    voice = own;
  }
  return voice > 0 ? { candidate, entry, voice } : null;
}

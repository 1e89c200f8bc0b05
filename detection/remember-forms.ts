import type { EntryIndex, Reading } from './build-index';
import type { Candidate, Sighting } from './read-sightings';

/** Without a full form in the article, a rival this close before still takes the short form for itself. */
const RIVAL_REACH = 400;

/** A full form, or a rival of short forms, where it stands on the page. */
interface Mention {
  at: number;
  text: string;
}

/**
 * Remembers the full forms of each article: after "Mette Frederiksen",
 * "Frederiksen" alone is she; after "European Court of Human Rights", "the
 * Court" is that one, unless another court was named since.
 */
export function createFormMemory(sightings: readonly Sighting[], index: EntryIndex) {
  const forms = new Map<string, Mention[]>();
  const rivals = gatherRivals(sightings, index);
  const articleOf = ({ flow }: Candidate) => sightings[flow]?.flow.article;
  const placeOf = ({ flow, start }: Candidate) => (sightings[flow]?.flow.start ?? 0) + start;

  return {
    /** The full form a short one stands for: the last one before it, else, for a name, the first after it. */
    recall(reading: Reading, candidate: Candidate): string | null {
      const mentions = forms.get(`${articleOf(candidate)} ${reading.entry}`);
      if (!mentions) return null;
      const at = placeOf(candidate);
      const before = mentions.findLast((mention) => mention.at < at);
      const form = before ?? mentions[0];
      return form && !isTakenSince(before?.at ?? at - RIVAL_REACH, reading, candidate) ? form.text : null;
    },
    remember(candidate: Candidate, readings: readonly Reading[]) {
      const [only] = readings;
      if (!only || readings.length > 1 || only.strength === 'contextual' || only.from !== '' || only.to !== '') return;
      const text = sightings[candidate.flow]?.flow.text.slice(candidate.start, candidate.end) ?? '';
      const key = `${articleOf(candidate)} ${only.entry}`;
      const known = forms.get(key);
      const mention = { at: placeOf(candidate), text };
      if (known) known.push(mention);
      else forms.set(key, [mention]);
    },
    isTaken: (reading: Reading, candidate: Candidate) =>
      isTakenSince(placeOf(candidate) - RIVAL_REACH, reading, candidate),
  };

  function isTakenSince(since: number, { vetoes }: Reading, candidate: Candidate): boolean {
    const end = placeOf(candidate) + candidate.end - candidate.start;
    return vetoes.some(({ where, phrase }) => {
      if (where !== 'since') return false;
      const places = rivals.get(`${articleOf(candidate)} ${phrase}`) ?? [];
      return places.some((place) => place > since && place < end);
    });
  }
}

/** Where the rivals of short forms are named, by article and phrase. */
function gatherRivals(sightings: readonly Sighting[], { rivals }: EntryIndex): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { flow, phrases } of sightings) {
    for (const [phrase, spans] of phrases) {
      if (!rivals.has(phrase)) continue;
      const key = `${flow.article} ${phrase}`;
      const known = places.get(key) ?? [];
      known.push(...spans.map(({ start }) => flow.start + start));
      places.set(key, known);
    }
  }
  return places;
}

import type { EntryIndex, Reading } from './build-index';
import type { Candidate, Sighting } from './read-sightings';

/** Without a full form in the article, a rival this close before still takes the short form for itself. */
const RIVAL_REACH = 400;

/** Live blogs are many articles: what none of one's own named, another of the page may have. */
const PAGE = 'page';

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

  const mentionsOf = (entry: string, candidate: Candidate): readonly Mention[] => {
    const flow = sightings[candidate.flow]?.flow;
    const isOpen = flow !== undefined && !flow.isLink && !flow.isAside;
    return forms.get(`${articleOf(candidate)} ${entry}`) ?? (isOpen ? forms.get(`${PAGE} ${entry}`) : null) ?? [];
  };

  return {
    /** The full form a short one stands for: the last one before it, else the first after it. */
    recall(reading: Reading, candidate: Candidate): string | null {
      const mentions = mentionsOf(reading.entry, candidate);
      return (lastBefore(mentions, placeOf(candidate)) ?? mentions[0])?.text ?? null;
    },
    /** Whether a rival was named after the last full form, or close by where there is none. */
    isTaken(reading: Reading, candidate: Candidate): boolean {
      const rivalries = reading.vetoes.filter(({ where }) => where === 'since');
      if (rivalries.length === 0) return false;
      const at = placeOf(candidate);
      const since = lastBefore(mentionsOf(reading.entry, candidate), at)?.at ?? at - RIVAL_REACH;
      const end = at + candidate.end - candidate.start;
      return rivalries.some(({ phrase }) => {
        const places = rivals.get(`${articleOf(candidate)} ${phrase}`) ?? [];
        return places.some((place) => place > since && place < end);
      });
    },
    remember(candidate: Candidate, readings: readonly Reading[]) {
      const [only] = readings;
      if (!only || readings.length > 1 || only.strength === 'contextual' || only.from !== '' || only.to !== '') return;
      const text = sightings[candidate.flow]?.flow.text.slice(candidate.start, candidate.end) ?? '';
      const mention = { at: placeOf(candidate), text };
      for (const scope of [articleOf(candidate), PAGE]) {
        const known = forms.get(`${scope} ${only.entry}`);
        if (known) known.push(mention);
        else forms.set(`${scope} ${only.entry}`, [mention]);
      }
    },
  };
}

/** The last of the mentions, which stand in order, before a place. */
function lastBefore(mentions: readonly Mention[], at: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).at < at) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1];
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

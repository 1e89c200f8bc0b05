import type { EntryIndex, Reading } from './build-index';
import { RIVAL } from './phrase-roles';
import type { Candidate, Sighting } from './read-sightings';

/** Without a full form in the article, a rival this close before still takes the short form for itself. */
const RIVAL_REACH = 400;

/** A full form where it stands on the page: a stretch of a text. */
interface Mention {
  at: number;
  text: string;
  start: number;
  end: number;
}

/** What was named in an article: full forms by the number of their entry, and rivals by their phrase. */
interface Named {
  forms: Map<number, Mention[]>;
  rivals: Map<number, number[]>;
  /** By the number of the entry: where somebody else of its name was named last. */
  namesakes: Map<number, number>;
}

const NONE: readonly Mention[] = [];

/** See `createFormMemory`. */
export type FormMemory = ReturnType<typeof createFormMemory>;

/**
 * Remembers the full forms of each article: after "Mette Frederiksen",
 * "Frederiksen" alone is she; after "European Court of Human Rights", "the
 * Court" is that one, unless another court was named since.
 */
export function createFormMemory(sightings: readonly Sighting[], index: EntryIndex) {
  const articles = new Map<number, Named>();
  /** Live blogs are many articles: what none of one's own named, another of the page may have. */
  const onPage = new Map<number, Mention[]>();
  const placeOf = ({ flow, start }: Candidate) => (sightings[flow] as Sighting).flow.start + start;
  const articleOf = (sighting: Sighting): Named => {
    const { article } = sighting.flow;
    const known = articles.get(article) ?? { forms: new Map(), rivals: new Map(), namesakes: new Map() };
    articles.set(article, known);
    return known;
  };

  const mentionsOf = (entry: number, candidate: Candidate): readonly Mention[] => {
    const own = sightings[candidate.flow] as Sighting;
    const isOpen = !own.flow.isLink && !own.flow.isAside;
    return articleOf(own).forms.get(entry) ?? (isOpen ? onPage.get(entry) : undefined) ?? NONE;
  };

  return {
    /** Notes the rivals of short forms that are named in a flow. */
    noteRivals(sighting: Sighting) {
      if ((sighting.roles & RIVAL) === 0) return;
      const { hits, start } = sighting.flow;
      for (let at = 0; at < hits.length; at += 3) {
        const phrase = hits[at] as number;
        if (((index.roles[phrase] as number) & RIVAL) !== 0) {
          addTo(articleOf(sighting).rivals, phrase, start + (hits[at + 1] as number));
        }
      }
    },
    /** The full form a short one stands for: the last one before it, else the first after it. */
    recall(reading: Reading, candidate: Candidate): string | null {
      const mentions = mentionsOf(reading.number, candidate);
      const mention = lastBefore(mentions, placeOf(candidate)) ?? mentions[0];
      return mention ? mention.text.slice(mention.start, mention.end) : null;
    },
    /** Whether a rival was named after the last full form, or close by where there is none. */
    isTaken(reading: Reading, candidate: Candidate): boolean {
      const { since } = reading.vetoes;
      const own = sightings[candidate.flow] as Sighting;
      if (since.length === 0 || articleOf(own).rivals.size === 0) return false;
      const at = placeOf(candidate);
      const from = lastBefore(mentionsOf(reading.number, candidate), at)?.at ?? at - RIVAL_REACH;
      const end = at + candidate.end - candidate.start;
      const { rivals } = articleOf(own);
      return since.some((phrase) => rivals.get(phrase)?.some((place) => place > from && place < end));
    },
    /** Notes that a name is a part of somebody else's: "Bruno Tusk". */
    noteNamesake(reading: Reading, candidate: Candidate) {
      const { forms, namesakes } = articleOf(sightings[candidate.flow] as Sighting);
      const at = placeOf(candidate);
      const last = lastBefore(forms.get(reading.number) ?? NONE, at);
      // A surname within the full name is the entry's own.
      if (!last || last.at + last.end - last.start <= at) namesakes.set(reading.number, at);
    },
    /** Whether a name stands for somebody else who was named since the entry was. */
    isNamesake(reading: Reading, candidate: Candidate): boolean {
      const { forms, namesakes } = articleOf(sightings[candidate.flow] as Sighting);
      const at = namesakes.get(reading.number);
      if (at === undefined) return false;
      return (lastBefore(forms.get(reading.number) ?? NONE, placeOf(candidate))?.at ?? -1) < at;
    },
    remember(candidate: Candidate, readings: readonly Reading[]) {
      const [only] = readings;
      if (!only || readings.length > 1 || only.strength === 'contextual' || only.isOffice) return;
      const own = sightings[candidate.flow] as Sighting;
      const mention = { at: placeOf(candidate), text: own.flow.text, start: candidate.start, end: candidate.end };
      addTo(articleOf(own).forms, only.number, mention);
      addTo(onPage, only.number, mention);
    },
  };
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
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

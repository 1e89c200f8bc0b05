import type { EntryIndex } from './build-index';
import {
  HALVING_DISTANCE,
  LEAST_ACTING,
  LEAST_LEGAL,
  SIGNAL_WEIGHTS,
  SIGNALS_ACROSS,
  WITHOUT_ACTING,
} from './evidence-weights';
import { findActors, findSignals } from './find-signals';
import type { Candidate, Sighting } from './read-sightings';
import { isApart, partOf, TITLE_WEIGHT } from './share-evidence';
import { SIGNAL_KINDS } from './signal-kinds';
import { createDecaySum, type DecaySum } from './sum-decaying';

/** What the signals around a place come to. */
export interface SignalWeight {
  /** For the subject, each kind up to its most. */
  speaking: number;
  /** Against it. */
  against: number;
  /** The nearest signal for the subject, as the page writes it. */
  near: string | null;
}

/** One sum per kind, in the order of `SIGNAL_KINDS`. */
type Sums = readonly DecaySum[];

/** Weighs signals at a candidate: kinds add up, but of one kind no more than its most counts. */
export function createSignalScale(
  sightings: readonly Sighting[],
  title: Sighting | null,
  closed: ReadonlySet<number>,
  index: EntryIndex,
): (candidate: Candidate) => SignalWeight {
  const { articles, parts } = gatherSums(sightings, closed, index);
  const ofTitle = weighTitle(title, index);
  return (candidate) => {
    const { flow: place } = sightings[candidate.flow] as Sighting;
    const at = place.start + candidate.start;
    const isClosed = isApart(place, closed);
    const part = parts.get(partOf(place, isClosed));
    const article = isClosed ? part : articles.get(place.article);
    const weight: SignalWeight = { speaking: 0, against: 0, near: null };
    let acting = 0;
    let legal = 0;
    SIGNAL_KINDS.forEach((kind, nth) => {
      const own = part?.[nth]?.at(at) ?? 0;
      const around = SIGNALS_ACROSS * ((article?.[nth]?.at(at) ?? 0) - own) + (isClosed ? 0 : (ofTitle[nth] as number));
      const sum = Math.min(SIGNAL_WEIGHTS[kind].most, own + around);
      if (kind === 'against') weight.against = sum;
      else weight.speaking += sum;
      if (kind === 'politics' || kind === 'actors') acting += sum;
      if (kind === 'treaty' || kind === 'law') legal += sum;
      if (kind !== 'against') weight.near ??= part?.[nth]?.nearest(at) ?? article?.[nth]?.nearest(at) ?? null;
    });
    // A game has courts and a novel small boats; in the talks somebody acts.
    if (acting < LEAST_ACTING) weight.speaking -= WITHOUT_ACTING;
    // Where another world speaks as loud as ours, what ours says is a figure of speech.
    if (legal < LEAST_LEGAL || weight.against >= weight.speaking) weight.speaking = 0;
    return weight;
  };
}

/** What the page's title and description say, kind by kind. */
function weighTitle(title: Sighting | null, index: EntryIndex): number[] {
  const signals = title ? [...findSignals(title, index), ...findActors(title)] : [];
  return SIGNAL_KINDS.map((kind) => {
    const said = new Set(signals.filter((signal) => signal.kind === kind).map(({ phrase }) => phrase));
    return TITLE_WEIGHT * SIGNAL_WEIGHTS[kind].each * said.size;
  });
}

/** The signals of each article's open parts, and of each part by itself. */
function gatherSums(sightings: readonly Sighting[], closed: ReadonlySet<number>, index: EntryIndex) {
  const articles = new Map<number, Sums>();
  const parts = new Map<string, Sums>();
  const saidAt = new Map<string, number>();
  for (const sighting of sightings) {
    const { flow: place } = sighting;
    const isClosed = isApart(place, closed);
    const key = partOf(place, isClosed);
    for (const { kind, phrase, start, end } of [...findSignals(sighting, index), ...findActors(sighting)]) {
      const at = place.start + start;
      // Saying the same once more is no more evidence, unless it was long ago.
      if (at - (saidAt.get(`${key} ${phrase}`) ?? Number.NEGATIVE_INFINITY) < HALVING_DISTANCE) continue;
      saidAt.set(`${key} ${phrase}`, at);
      const signal = { at, weight: SIGNAL_WEIGHTS[kind].each, text: place.text.slice(start, end) };
      const nth = SIGNAL_KINDS.indexOf(kind);
      sumsOf(parts, key)[nth]?.add(signal);
      if (!isClosed) sumsOf(articles, place.article)[nth]?.add(signal);
    }
  }
  return { articles, parts };
}

function sumsOf<Key>(sums: Map<Key, Sums>, key: Key): Sums {
  const known = sums.get(key) ?? SIGNAL_KINDS.map(() => createDecaySum(HALVING_DISTANCE));
  sums.set(key, known);
  return known;
}

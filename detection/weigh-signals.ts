import type { EntryIndex } from './build-index';
import {
  AGAINST_ACROSS,
  HALVING_DISTANCE,
  LEAST_LEGAL,
  LEAST_NAMED,
  LEAST_OWN,
  SIGNAL_WEIGHTS,
  SIGNALS_ACROSS,
  WITHOUT_NAMES,
} from './evidence-weights';
import { findNamed, findSignals, type Signal } from './find-signals';
import type { Sighting } from './read-sightings';
import { type Ground, loudestAt, sumAt, TITLE_WEIGHT, type Voices } from './share-evidence';
import { SIGNAL_KINDS } from './signal-kinds';
import { addWeight, type Loud, type Weight } from './sum-decaying';

/** What the signals around a place come to; each asked for only where the rest of the evidence leaves it open. */
export interface SignalScale {
  /** Whether the section says next to nothing of the subject itself, names and politics apart: it may be about something else. */
  isSilent(place: number, ground: Ground): boolean;
  /** Against the subject. */
  against(place: number, ground: Ground): number;
  /** For the subject, each kind up to its most, where so much speaks against it. */
  speaking(place: number, ground: Ground, against: number): number;
  /** The loudest signal for the subject in the same part, else in the same article. */
  loudest(place: number, ground: Ground): Loud | null;
}

const AGAINST = SIGNAL_KINDS.indexOf('against');

/** What a section must speak of to be about the subject. */
const OWN = (['treaty', 'law', 'migration', 'talks', 'texts'] as const).map((kind) => SIGNAL_KINDS.indexOf(kind));

const MOST = SIGNAL_KINDS.map((kind) => SIGNAL_WEIGHTS[kind].most);

/** Weighs the signals that `gatherSignals` found: kinds add up, but of one kind no more than its most counts. */
export function createSignalScale(title: Sighting | null, index: EntryIndex): SignalScale {
  const ofTitle = weighTitle(title, index);
  const ownOf = (nth: number, place: number, { signals }: Voices) => (signals ? sumAt(signals[nth] ?? null, place) : 0);
  const sumOf = (nth: number, place: number, { part, article, isClosed }: Ground): number => {
    const own = ownOf(nth, place, part);
    const inArticle = article === part ? own : ownOf(nth, place, article);
    const around = SIGNALS_ACROSS * (inArticle - own) + (isClosed ? 0 : (ofTitle[nth] as number));
    return Math.min(MOST[nth] as number, own + around);
  };
  const against = (place: number, ground: Ground): number => {
    const all = sumOf(AGAINST, place, ground);
    const { section, article } = ground;
    if (section === article || isSilent(place, ground)) return all;
    const own = Math.min(all, ownOf(AGAINST, place, section));
    return own + AGAINST_ACROSS * (all - own);
  };
  const isSilent = (place: number, { section, article }: Ground): boolean => {
    if (section === article) return false;
    let own = 0;
    for (const nth of OWN) {
      own += ownOf(nth, place, section);
      if (own >= LEAST_OWN) return false;
    }
    return true;
  };
  return {
    isSilent,
    against,
    speaking(place, ground, against) {
      let speaking = 0;
      let named = 0;
      let legal = 0;
      for (let nth = 0; nth < SIGNAL_KINDS.length; nth++) {
        if (nth === AGAINST) continue;
        const kind = SIGNAL_KINDS[nth];
        const sum = sumOf(nth, place, ground);
        speaking += sum;
        if (kind === 'actors' || kind === 'texts') named += sum;
        if (kind === 'treaty' || kind === 'law' || kind === 'texts') legal += sum;
      }
      // What the rest of a newsletter says is nothing to its lines on an opinion poll, which name politicians and no more.
      if (isSilent(place, ground)) return 0;
      // Jokes borrow the words of the talks, seldom the names.
      if (named < LEAST_NAMED) speaking -= WITHOUT_NAMES;
      // Where another world speaks as loud as ours, what ours says is a figure of speech.
      return legal < LEAST_LEGAL || against >= speaking ? 0 : speaking;
    },
    loudest: (place, { part, article }) => loudestOf(part, place) ?? loudestOf(article, place),
  };
}

function loudestOf({ signals }: Voices, place: number): Loud | null {
  let loudest: Loud | null = null;
  signals?.forEach((sum, nth) => {
    const loud = nth === AGAINST ? null : loudestAt(sum, place);
    if (loud && loud.loudness > (loudest?.loudness ?? 0)) loudest = loud;
  });
  return loudest;
}

/** What the page's title and description say, kind by kind. */
function weighTitle(title: Sighting | null, index: EntryIndex): number[] {
  const signals = title ? [...findSignals(title, index), ...findNamed(title)] : [];
  if (signals.length === 0) return SIGNAL_KINDS.map(() => 0);
  return SIGNAL_KINDS.map((kind) => {
    const heard = new Set(signals.filter((signal) => signal.kind === kind).map(({ said }) => said));
    return TITLE_WEIGHT * SIGNAL_WEIGHTS[kind].each * heard.size;
  });
}

/** Adds the signals of a flow to what is said in its part, and where that is open in its article. */
export function gatherSignals(signals: readonly Signal[], { flow }: Sighting, { part, article, section }: Ground) {
  for (const { kind, said, start, end } of signals) {
    const at = flow.start + start;
    part.said ??= new Map();
    // Saying the same once more is no more evidence, unless it was long ago.
    const last = part.said.get(said);
    if (last !== undefined && at - last < HALVING_DISTANCE) continue;
    part.said.set(said, at);
    const nth = SIGNAL_KINDS.indexOf(kind);
    const signal = { at, weight: SIGNAL_WEIGHTS[kind].each, text: flow.text, start, end };
    add(part, nth, signal);
    if (article !== part) add(article, nth, signal);
    if (section !== part) add(section, nth, signal);
  }
}

function add(voices: Voices, nth: number, signal: Weight) {
  voices.signals ??= SIGNAL_KINDS.map(() => null);
  voices.signals[nth] = addWeight(voices.signals[nth] ?? null, signal);
}

import type { EntryIndex } from './build-index';
import { isUpper } from './fold-text';
import type { Sighting, Span } from './read-sightings';
import type { SignalKind } from './signal-kinds';

/** A word of the subject that names no entry by itself: "Strasbourg", "deported", "ministers". */
export interface Signal extends Span {
  kind: SignalKind;
  /** What is said: the number of its phrase, or the entry. */
  phrase: number | string;
}

/** The actors that a flow names in full. */
export function findActors({ candidates }: Sighting): Signal[] {
  return candidates.flatMap(({ start, end, readings }): Signal[] => {
    const actor = readings.find(({ isActor, strength }) => isActor && strength === 'topical');
    return actor ? [{ start, end, kind: 'actors', phrase: actor.entry }] : [];
  });
}

/** The signals in a flow. What is a part of a longer one is none: the "Convention" in "Geneva Convention". */
export function findSignals({ flow, phrases }: Sighting, { signals }: EntryIndex): Signal[] {
  const found: Signal[] = [];
  for (const [phrase, spans] of phrases) {
    const signal = signals.get(phrase);
    if (!signal) continue;
    for (const span of spans) {
      if (signal.isCapital && !isUpper(flow.text.charCodeAt(span.start))) continue;
      found.push({ ...span, kind: signal.kind, phrase });
    }
  }
  return keepOutermost(found);
}

function keepOutermost(signals: Signal[]): Signal[] {
  const kept: Signal[] = [];
  for (const signal of signals.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (signal.end > (kept.at(-1)?.end ?? 0)) kept.push(signal);
  }
  return kept;
}

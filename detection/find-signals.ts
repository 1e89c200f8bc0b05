import type { EntryIndex } from './build-index';
import { isUpper } from './fold-text';
import { SIGNAL } from './phrase-roles';
import type { Sighting, Span } from './read-sightings';
import type { SignalKind } from './signal-kinds';

/** A word of the subject that names no entry by itself: "Strasbourg", "deported", "ministers". */
export interface Signal extends Span {
  kind: SignalKind;
  /** What is said: the number of its phrase; below 0 that of an entry. */
  said: number;
}

/** The persons, organisations, laws and cases that a flow names in full. */
export function findNamed({ candidates }: Sighting): Signal[] {
  const found: Signal[] = [];
  for (const { start, end, readings } of candidates) {
    for (const { number, signal: kind, strength } of readings) {
      if (!kind || (strength !== 'topical' && strength !== 'telling')) continue;
      found.push({ start, end, kind, said: -1 - number });
      break;
    }
  }
  return found;
}

/** The signals in a flow. What is a part of a longer one is none: the "Convention" in "Geneva Convention". */
export function findSignals({ flow: { text, hits } }: Sighting, { signals, roles }: EntryIndex): Signal[] {
  const found: Signal[] = [];
  let isNested = false;
  for (let at = 0; at < hits.length; at += 3) {
    const said = hits[at] as number;
    if (((roles[said] as number) & SIGNAL) === 0) continue;
    const signal = signals.get(said);
    const start = hits[at + 1] as number;
    if (!signal || (signal.isCapital && !isUpper(text.charCodeAt(start)))) continue;
    isNested ||= start < (found.at(-1)?.end ?? 0);
    found.push({ start, end: hits[at + 2] as number, kind: signal.kind, said });
  }
  return isNested ? keepOutermost(found) : found;
}

function keepOutermost(signals: Signal[]): Signal[] {
  const kept: Signal[] = [];
  for (const signal of signals.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (signal.end > (kept.at(-1)?.end ?? 0)) kept.push(signal);
  }
  return kept;
}

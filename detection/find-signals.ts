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

/** Most flows have none. */
const NONE: readonly Signal[] = [];

/** The persons, organisations, laws and cases that a flow names in full. */
export function findNamed({ candidates }: Sighting): readonly Signal[] {
  let found: Signal[] | null = null;
  for (const { start, end, readings } of candidates) {
    for (const { number, signal: kind, strength } of readings) {
      if (!kind || (strength !== 'topical' && strength !== 'telling')) continue;
      found ??= [];
      found.push({ start, end, kind, said: -1 - number });
      break;
    }
  }
  return found ?? NONE;
}

/** The signals in a flow. What is a part of a longer one is none: the "Convention" in "Geneva Convention". */
export function findSignals(sighting: Sighting, { signals, roles }: EntryIndex): readonly Signal[] {
  if ((sighting.roles & SIGNAL) === 0) return NONE;
  const { text, hits } = sighting.flow;
  let found: Signal[] | null = null;
  let isSorted = true;
  for (let at = 0; at < hits.length; at += 3) {
    const said = hits[at] as number;
    if (((roles[said] as number) & SIGNAL) === 0) continue;
    const signal = signals.get(said);
    const start = hits[at + 1] as number;
    if (!signal || (signal.isEnglish && !sighting.isEnglish)) continue;
    if (signal.isCapital && !isUpper(text.charCodeAt(start))) continue;
    found ??= [];
    isSorted &&= start >= (found.at(-1)?.start ?? 0);
    found.push({ start, end: hits[at + 2] as number, kind: signal.kind, said });
  }
  if (!found) return NONE;
  return keepOutermost(isSorted ? found : found.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** Of signals in the order in which they begin, and the shorter first where they begin together. */
function keepOutermost(signals: readonly Signal[]): Signal[] {
  const kept: Signal[] = [];
  for (const signal of signals) {
    const last = kept.at(-1);
    if (last && signal.end <= last.end) continue;
    if (last?.start === signal.start) kept.pop();
    kept.push(signal);
  }
  return kept;
}

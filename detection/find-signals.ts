import type { EntryIndex } from './build-index';
import { isUpper } from './fold-text';
import type { Sighting, Span } from './read-sightings';
import type { SignalKind } from './signal-kinds';

/** A word of the subject that names no entry by itself: "Strasbourg", "deported", "ministers". */
export interface Signal extends Span {
  kind: SignalKind;
  phrase: number;
}

/** The signals in a flow. What is a part of a counter-signal is none: the "Convention" in "Geneva Convention". */
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
  const against = found.filter(({ kind }) => kind === 'against');
  if (against.length === 0) return found;
  return found.filter(
    ({ kind, start, end }) =>
      kind === 'against' || !against.some((counter) => counter.start < end && start < counter.end),
  );
}

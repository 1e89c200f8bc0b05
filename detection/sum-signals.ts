import { SIGNAL_WEIGHTS } from './evidence-weights';
import { SPEAKING } from './signal-kinds';

/**
 * The sum of the signals in a text, without what speaks against it, for the
 * first stage: roughly, for words glued to others are not seen, but in a small
 * part of the time that the second takes. `signals` has their words kind by kind,
 * as `SPEAKING` has them.
 */
export function createSignalSum(signals: readonly (readonly string[])[]): (text: string) => number {
  const kindsOf = new Map<string, number[]>();
  signals.forEach((texts, kind) => {
    for (const text of texts.map(plain)) kindsOf.set(text, [...(kindsOf.get(text) ?? []), kind]);
  });
  const any = new RegExp(`[^a-z\\d](?:${patternOf([...kindsOf.keys()])})(?![a-z\\d])`, 'gi');
  return (text) => {
    const found = new Set((text.match(any) ?? []).map((match) => plain(match.slice(1))));
    const counts = SPEAKING.map(() => 0);
    for (const word of found) for (const kind of kindsOf.get(word) ?? []) counts[kind] = (counts[kind] ?? 0) + 1;
    return SPEAKING.reduce((sum, kind, nth) => {
      const { each, most } = SIGNAL_WEIGHTS[kind];
      return sum + Math.min(most, each * (counts[nth] ?? 0));
    }, 0);
  };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s-]+/g, ' ');
}

/** In alphabetical order, in which browsers join what begins alike; but what goes on after a shorter one first. */
function patternOf(texts: readonly string[]): string {
  const sorted = texts.toSorted((a, b) => (`${a}\uffff` < `${b}\uffff` ? -1 : 1));
  return sorted.map((text) => text.replace(/[.'?()]/g, '\\$&').replace(/ /g, '[\\s-]+')).join('|') || '(?!)';
}

import { SIGNAL_WEIGHTS } from './evidence-weights';
import { SPEAKING } from './signal-kinds';

/** Words and numbers, also where a page glued one to the next ("last wordFirst word"). Ranges are six times as quick as `\p{…}`. */
const TOKENS = /[A-ZÀ-Þ]?[a-zß-ɏ]+|[A-ZÀ-Þ]+|\d+/g;

interface Signal {
  kind: number;
  words: readonly string[];
}

/**
 * The sum of the signals in a text, without what speaks against it, for the
 * first stage: roughly, but in a small part of the time that the second takes.
 * `signals` has their words kind by kind, as `SPEAKING` has them. Word by word:
 * an expression of all of them takes longer to compile than a page to be read.
 */
export function createSignalSum(signals: readonly (readonly string[])[]): (text: string) => number {
  const known = signals.flatMap((texts, kind) => texts.map((text): Signal => ({ kind, words: wordsOf(text) })));
  const byFirst = Map.groupBy(known, ({ words: [first] }) => first);
  return (text) => {
    const words = wordsOf(text);
    const found = new Set<Signal>();
    for (let at = 0; at < words.length; at++) {
      const signals = byFirst.get(words[at]);
      if (!signals) continue;
      for (const signal of signals) if (signal.words.every((part, nth) => words[at + nth] === part)) found.add(signal);
    }
    return weigh(found);
  };
}

function weigh(found: ReadonlySet<Signal>): number {
  const counts = SPEAKING.map(() => 0);
  for (const { kind } of found) counts[kind] = (counts[kind] ?? 0) + 1;
  return SPEAKING.reduce((sum, kind, nth) => {
    const { each, most } = SIGNAL_WEIGHTS[kind];
    return sum + Math.min(most, each * (counts[nth] ?? 0));
  }, 0);
}

function wordsOf(text: string): string[] {
  return (text.match(TOKENS) ?? []).map((word) => word.toLowerCase());
}

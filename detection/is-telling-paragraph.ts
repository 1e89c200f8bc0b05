import { type Count, IN_PARAGRAPH, TELLING_PARAGRAPH, VOICES } from './evidence-weights';
import type { Signal } from './find-signals';
import type { Witness } from './weigh-evidence';

/** No two things come to `TELLING_PARAGRAPH`. */
const FEWEST = 3;

/**
 * Whether a paragraph says so much of the subject that it is about it: each
 * thing counts once, and of a kind only so much.
 */
export function isTellingParagraph(signals: readonly Signal[], witnesses: readonly Witness[]): boolean {
  if (signals.length + witnesses.length < FEWEST) return false;
  const heard = new Map<keyof typeof IN_PARAGRAPH, Set<number>>();
  const hear = (kind: keyof typeof IN_PARAGRAPH, said: number) => {
    const known = heard.get(kind);
    if (known) known.add(said);
    else heard.set(kind, new Set([said]));
  };
  for (const { kind, said } of signals) hear(kind, said);
  for (const { entry, voice } of witnesses) if (voice >= VOICES.telling) hear('telling', entry);
  let sum = 0;
  for (const [kind, said] of heard) {
    const { each, most }: Count = IN_PARAGRAPH[kind];
    sum += Math.min(most, each * said.size);
  }
  return sum >= TELLING_PARAGRAPH;
}

import { type Count, IN_PARAGRAPH, VOICES } from './evidence-weights';
import type { Signal } from './find-signals';
import type { Witness } from './weigh-evidence';

/** How much a paragraph says of the subject by itself; each thing once, and of a kind only so much. */
export function weighParagraph(signals: readonly Signal[], witnesses: readonly Witness[]): number {
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
  return sum;
}

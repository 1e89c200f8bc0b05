import { type Count, IN_PARAGRAPH, TELLING_PARAGRAPH, VOICES } from './evidence-weights';
import type { Signal } from './find-signals';
import type { Witness } from './weigh-evidence';

type Kind = keyof typeof IN_PARAGRAPH;

const KINDS = Object.keys(IN_PARAGRAPH) as Kind[];

/** No two things come to `TELLING_PARAGRAPH`. */
const FEWEST = 3;

/**
 * Whether a paragraph says so much of the subject that it is about it: each
 * thing counts once, and of a kind only so much.
 */
export function isTellingParagraph(signals: readonly Signal[], witnesses: readonly Witness[]): boolean {
  if (signals.length + witnesses.length < FEWEST) return false;
  const counts = new Uint8Array(KINDS.length);
  const said: number[] = [];
  const hear = (kind: Kind, what: number) => {
    if (said.includes(what)) return;
    said.push(what);
    const nth = KINDS.indexOf(kind);
    counts[nth] = (counts[nth] as number) + 1;
  };
  for (const { entry, voice } of witnesses) if (voice >= VOICES.telling) hear('telling', -1 - entry);
  for (const { kind, said: what } of signals) hear(kind, what);
  let sum = 0;
  for (const [nth, kind] of KINDS.entries()) {
    const { each, most }: Count = IN_PARAGRAPH[kind];
    sum += Math.min(most, each * (counts[nth] as number));
  }
  return sum >= TELLING_PARAGRAPH;
}

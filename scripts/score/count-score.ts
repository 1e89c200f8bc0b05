import type { Judged } from './judge-passage.ts';

/** Figures of a set of passages, or of a part of it. */
export interface Figures {
  passages: number;
  marks: number;
  right: number;
  referents: number;
  found: number;
  /** Negative passages on which anything wrong was marked. */
  negativesMarked: number;
  negatives: number;
}

/** The figures of judged passages. */
export function countScore(judged: readonly Judged[]): Figures {
  const negatives = judged.filter(({ passage }) => passage.kind === 'negative');
  const sum = (count: (one: Judged) => number) => judged.reduce((total, one) => total + count(one), 0);
  return {
    passages: judged.length,
    marks: sum(({ right, wrong }) => right.length + wrong.length),
    right: sum(({ right }) => right.length),
    referents: sum(({ referents }) => referents.length),
    found: sum(({ referents }) => referents.filter(({ isFound }) => isFound).length),
    negatives: negatives.length,
    negativesMarked: negatives.filter(({ wrong }) => wrong.length > 0).length,
  };
}

/** Right marks of all marks; 1 where nothing was marked. */
export function precisionOf({ marks, right }: Figures): number {
  return marks === 0 ? 1 : right / marks;
}

/** Found referents of all that should be; 1 where nothing should. */
export function recallOf({ referents, found }: Figures): number {
  return referents === 0 ? 1 : found / referents;
}

/** The figures of each part, by a key of the passage. */
export function countBy(judged: readonly Judged[], keyOf: (one: Judged) => string): [string, Figures][] {
  return [...Map.groupBy(judged, keyOf)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, part]) => [key, countScore(part)]);
}

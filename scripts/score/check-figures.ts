import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { countScore, type Figures, precisionOf, recallOf } from './count-score.ts';
import type { Judged } from './judge-passage.ts';

/** The figures of the test half that were published last, by row of the README's table. */
export type Published = Record<
  string,
  { precision: number; recall: number; negativesMarked: number; negatives: number }
>;

const FILE = resolve('tests', 'corpus', 'figures.json');

/** So much may a share fall before it counts, in points of a hundred: figures are published with one decimal. */
const SLACK = 0.1;

/** The rows of the README's table. */
export function figuresOf(judged: readonly Judged[]): Published {
  const isEnglish = ({ passage }: Judged) => passage.lang === 'en';
  return {
    All: rowOf(countScore(judged)),
    English: rowOf(countScore(judged.filter(isEnglish))),
    'Seven other languages': rowOf(countScore(judged.filter((one) => !isEnglish(one)))),
  };
}

function rowOf(figures: Figures): Published[string] {
  const { negativesMarked, negatives } = figures;
  return { precision: inPoints(precisionOf(figures)), recall: inPoints(recallOf(figures)), negativesMarked, negatives };
}

function inPoints(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** The figures as the README shows them. */
export function tableOf(figures: Published): string {
  return Object.entries(figures)
    .map(([row, { precision, recall, negativesMarked, negatives }]) => {
      const shares = [precision, recall].map((share) => `${share.toFixed(1)} %`).join(' | ');
      return `| ${row} | ${shares} | ${negativesMarked} of ${negatives} |`;
    })
    .join('\n');
}

/** What fell below the figures published last, and where the README says something else; a sentence each. */
export function findFalls(now: Published, before: Published, readme: string): string[] {
  const falls = Object.entries(before).flatMap(([row, was]) => {
    const is = now[row];
    if (!is) return [`${row}: not measured.`];
    return [
      ...(['precision', 'recall'] as const)
        .filter((share) => is[share] < was[share] - SLACK)
        .map((share) => `${row}: ${share} fell from ${was[share]} % to ${is[share]} %.`),
      ...(is.negativesMarked > was.negativesMarked
        ? [`${row}: ${is.negativesMarked} off-topic passages are marked, not ${was.negativesMarked}.`]
        : []),
    ];
  });
  const isShown = readme.includes(tableOf(before));
  return isShown ? falls : [...falls, 'The README does not show the figures in tests/corpus/figures.json.'];
}

/** The figures that were published last. */
export function readPublished(): Published {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** Publishes figures: writes them into the corpus, and into the README's table. */
export function publish(figures: Published): void {
  const readme = readFileSync('README.md', 'utf8');
  const before = tableOf(readPublished());
  writeFileSync(
    'README.md',
    readme.replace(before, () => tableOf(figures)),
  );
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}

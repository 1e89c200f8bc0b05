import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { countScore, type Figures, precisionOf, recallOf } from './count-score.ts';
import type { Judged } from './judge-passage.ts';

/** One row of the README's table of figures, in points of a hundred. */
export interface Row {
  precision: number;
  recall: number;
  negativesMarked: number;
  negatives: number;
}

/** What was found of the mentions of a group of actors. */
export interface Share {
  found: number;
  referents: number;
}

/** The figures of the test half that were published last, as the README's two tables have them. */
export interface Published {
  rows: Record<string, Row>;
  groups: Record<string, Share>;
}

const FILE = resolve('tests', 'corpus', 'figures.json');

/** So much may a share fall before it counts, in points of a hundred: figures are published with one decimal. */
const SLACK = 0.1;

/** The figures of judged passages, and of the groups of actors in them. */
export function figuresOf(judged: readonly Judged[], groups: readonly (readonly [string, Figures])[]): Published {
  const isEnglish = ({ passage }: Judged) => passage.lang === 'en';
  return {
    rows: {
      All: rowOf(countScore(judged)),
      English: rowOf(countScore(judged.filter(isEnglish))),
      'Seven other languages': rowOf(countScore(judged.filter((one) => !isEnglish(one)))),
    },
    groups: Object.fromEntries(groups.map(([group, { found, referents }]) => [group, { found, referents }])),
  };
}

function rowOf(figures: Figures): Row {
  const { negativesMarked, negatives } = figures;
  return { precision: inPoints(precisionOf(figures)), recall: inPoints(recallOf(figures)), negativesMarked, negatives };
}

function inPoints(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** The figures as the README shows them: of all passages, and of the groups of actors. */
export function tablesOf({ rows, groups }: Published): [all: string, ofGroups: string] {
  const lines = Object.entries(rows).map(([row, { precision, recall, negativesMarked, negatives }]) => {
    const shares = [precision, recall].map((share) => `${share.toFixed(1)} %`).join(' | ');
    return `| ${row} | ${shares} | ${negativesMarked} of ${negatives} |`;
  });
  const ofGroups = Object.entries(groups).map(
    ([group, { found, referents }]) => `| ${group} | ${found} of ${referents} | ${shareOf({ found, referents })} |`,
  );
  return [lines.join('\n'), ofGroups.join('\n')];
}

function shareOf({ found, referents }: Share): string {
  return `${Math.round((100 * found) / referents)} %`;
}

/** What fell below the figures published last, and where the README says something else; a sentence each. */
export function findFalls(now: Published, before: Published, readme: string): string[] {
  const rows = Object.entries(before.rows).flatMap(([row, was]) => {
    const is = now.rows[row];
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
  const groups = Object.entries(before.groups).flatMap(([group, was]) => {
    const is = now.groups[group];
    if (!is) return [`${group}: not measured.`];
    return is.found / is.referents < was.found / was.referents
      ? [`${group}: ${is.found} of ${is.referents} mentions are found, not ${was.found} of ${was.referents}.`]
      : [];
  });
  const isShown = tablesOf(before).every((table) => readme.includes(table));
  const unlike = isShown ? [] : ['The README does not show the figures in tests/corpus/figures.json.'];
  return [...rows, ...groups, ...unlike];
}

/** The figures that were published last. */
export function readPublished(): Published {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** Publishes figures: writes them into the corpus, and into the README's tables. */
export function publish(figures: Published): void {
  const tables = tablesOf(figures);
  const readme = tablesOf(readPublished()).reduce(
    (text, before, nth) => text.replace(before, () => tables[nth] ?? before),
    readFileSync('README.md', 'utf8'),
  );
  writeFileSync('README.md', readme);
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}

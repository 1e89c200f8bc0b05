import { countBy, countScore, type Figures, precisionOf, recallOf } from './count-score.ts';
import type { Judged } from './judge-passage.ts';

/** A share as people read it: `99.2 %`. */
function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}

/** The figures as a table for people. */
export function printScore(judged: readonly Judged[], groups: readonly [string, Figures][]): string {
  const rows: [string, [string, Figures][]][] = [
    ['', [['all', countScore(judged)]]],
    ['by kind of passage', countBy(judged, ({ passage }) => passage.kind)],
    ['by language', countBy(judged, ({ passage }) => passage.lang)],
    ['by genre', countBy(judged, ({ passage }) => passage.genre)],
    ['by group of actors (recall)', [...groups]],
  ];
  const head = `${''.padEnd(34)} passages   marks  precision  referents  recall   off-topic pages marked`;
  return [head, ...rows.flatMap(([title, parts]) => [title && `\n${title}`, ...parts.map(printRow)])]
    .filter(Boolean)
    .join('\n');
}

function printRow([name, figures]: [string, Figures]): string {
  const columns = [
    name.slice(0, 34).padEnd(34),
    String(figures.passages).padStart(8),
    String(figures.marks).padStart(7),
    percent(precisionOf(figures)).padStart(10),
    String(figures.referents).padStart(10),
    percent(recallOf(figures)).padStart(8),
    figures.negatives > 0 ? `${figures.negativesMarked} of ${figures.negatives}`.padStart(12) : '',
  ];
  return columns.join(' ');
}

/** Every error in one line: passage, text, entry, why. */
export function printErrors(judged: readonly Judged[]): string {
  return judged
    .flatMap(({ passage, wrong, referents }) => [
      ...wrong.map(
        ({ text, nth, entry, why, reason }) => `wrong   ${passage.id}  “${text}” ${nth}  ${entry}  ${why}  (${reason})`,
      ),
      ...referents
        .filter(({ isFound }) => !isFound)
        .map(({ is, label }) => `missed  ${passage.id}  “${label.text}” ${label.nth}  ${is}`),
    ])
    .join('\n');
}

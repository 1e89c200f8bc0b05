import { dateOf } from '../../data/choose-position.ts';
import { newestFirst } from '../../data/partial-dates.ts';
import { Issue, Stance } from '../../data/schema.ts';
import type { Shaped } from './check-shapes.ts';

/** What one side of an issue has in the dataset. */
export interface SideReport {
  issue: Issue;
  stance: Stance;
  count: number;
  /** Of the summaries, in characters. */
  medianLength: number;
  newest: string;
}

/** Per issue and side: how many positions, how long, how new. Read the stance with what each position is on. */
export function reportFairness({ entries, groupActs }: Shaped): SideReport[] {
  const positions = [
    ...entries.flatMap(({ record }) => record.positions),
    ...groupActs.flatMap(({ record: { issue, stance, date, members } }) =>
      members.map(({ summary, asOf }) => ({ issue, stance, date, summary, asOf })),
    ),
  ];
  return Issue.options.flatMap((issue) =>
    Stance.options.flatMap((stance) => {
      const side = positions.filter((position) => position.issue === issue && position.stance === stance);
      const [newest] = side.map(dateOf).sort(newestFirst);
      if (newest === undefined) return [];
      return [
        { issue, stance, count: side.length, medianLength: median(side.map(({ summary }) => summary.length)), newest },
      ];
    }),
  );
}

/** The report as lines of a table, and how even the sides of each dispute are. */
export function tellFairness(shaped: Shaped): string[] {
  const rows = reportFairness(shaped).map(({ issue, stance, count, medianLength, newest }) =>
    [issue.padEnd(14), stance.padEnd(13), cell(count, 6), cell(medianLength, 15), cell(newest, 13)].join(''),
  );
  const disputes = shaped.entries.flatMap(({ record: { id, dispute } }) =>
    dispute ? [`${id.padEnd(28)}${dispute.sides.map(({ says }) => cell(says.split(/\s+/).length, 6)).join('')}`] : [],
  );
  return [
    ['issue'.padEnd(14), 'side'.padEnd(13), cell('count', 6), cell('median length', 15), cell('newest', 13)].join(''),
    ...rows,
    '',
    `${disputes.length} disputes, with the words of each side:`,
    ...disputes,
  ];
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? 0) + upper) / 2);
}

function cell(value: string | number, width: number): string {
  return String(value).padStart(width);
}

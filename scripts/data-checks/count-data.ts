import { EntryKind } from '../../data/schema.ts';
import { checkShapes } from './check-shapes.ts';
import type { DataFiles } from './read-data.ts';

/** How much of what the dataset holds, as lines of a table. */
export function countData(files: DataFiles): string[] {
  const { entries, groupActs, offices, lookAlikes, sources, talks, cueLists } = checkShapes(files).shaped;
  const records = entries.map(({ record }) => record);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const lines = EntryKind.options.map((kind) => {
    const ofKind = records.filter((entry) => entry.kind === kind);
    return row(kind, [
      ofKind.length,
      sum(ofKind.flatMap((entry) => entry.spellings.map(({ texts }) => texts.length))),
      sum(ofKind.map((entry) => entry.roles.length)),
      sum(ofKind.map((entry) => entry.positions.length)),
    ]);
  });
  const members = sum(groupActs.flatMap(({ record }) => record.members.map((part) => part.entries.length)));
  return [
    `${'kind'.padEnd(NAME_WIDTH)}${['entries', 'spellings', 'roles', 'positions'].map(cell).join('')}`,
    ...lines,
    row('all', [
      records.length,
      sum(records.flatMap((entry) => entry.spellings.map(({ texts }) => texts.length))),
      sum(records.map((entry) => entry.roles.length)),
      sum(records.map((entry) => entry.positions.length)),
    ]),
    '',
    `${groupActs.length} group acts with ${members} members, ${offices.length} offices, ` +
      `${lookAlikes.length} sets of look-alikes, ${talks.events.length} events, ` +
      `${sources.length} sources, ${Object.keys(cueLists).length} named lists`,
  ];
}

const NAME_WIDTH = 14;
const CELL_WIDTH = 11;

function row(name: string, numbers: number[]): string {
  return `${name.padEnd(NAME_WIDTH)}${numbers.map(cell).join('')}`;
}

function cell(value: string | number): string {
  return String(value).padStart(CELL_WIDTH);
}

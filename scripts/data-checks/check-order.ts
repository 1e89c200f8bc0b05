import { Entry, Position } from '../../data/schema.ts';
import type { Fault } from './fault.ts';
import type { DataFiles } from './read-data.ts';

/** Every side gets the same fields in the same order: entries and positions keep that of the schema. */
export function checkOrder(files: DataFiles): Fault[] {
  return Object.entries(files).flatMap(([file, records]) => {
    if (!file.startsWith('entries/') || !Array.isArray(records)) return [];
    return records.flatMap((record) => checkEntry(file, record));
  });
}

function checkEntry(file: string, record: unknown): Fault[] {
  if (!isRecord(record)) return [];
  const entry = String(record.id ?? '');
  const positions = Array.isArray(record.positions) ? record.positions : [];
  return [
    ...tellDisorder({ file, entry, field: 'the whole' }, record, Object.keys(Entry.entries)),
    ...positions.flatMap((position, n) =>
      isRecord(position)
        ? tellDisorder({ file, entry, field: `positions.${n}` }, position, Object.keys(Position.entries))
        : [],
    ),
  ];
}

function tellDisorder(at: Pick<Fault, 'file' | 'entry' | 'field'>, record: object, order: readonly string[]): Fault[] {
  const keys = Object.keys(record).filter((key) => order.includes(key));
  const sorted = keys.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  const first = keys.find((key, index) => key !== sorted[index]);
  if (first === undefined) return [];
  return [
    { ...at, wrong: `has “${first}” out of order`, mend: `write the fields in this order: ${sorted.join(', ')}` },
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

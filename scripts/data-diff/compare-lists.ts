/** A record as it stands in a file: its fields by name. */
export type Fields = Record<string, unknown>;

/** What became of the records of a list, matched by a key. */
export interface ListChanges {
  added: Fields[];
  removed: Fields[];
  kept: [before: Fields, after: Fields][];
}

/** Compares two lists whose records are told apart by `keyOf`; two with one key are matched in order. */
export function compareLists(before: unknown, after: unknown, keyOf: (record: Fields) => string): ListChanges {
  const rest = Map.groupBy(asRecords(before), keyOf);
  const added: Fields[] = [];
  const kept: [Fields, Fields][] = [];
  for (const record of asRecords(after)) {
    const match = rest.get(keyOf(record))?.shift();
    if (match) kept.push([match, record]);
    else added.push(record);
  }
  return { added, removed: [...rest.values()].flat(), kept };
}

/** The fields that differ, as sentences: "explanation was “a”, is now “b”". */
export function compareFields(before: Fields, after: Fields, except: readonly string[] = []): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => !except.includes(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .flatMap((name) => compareValues(name, before[name], after[name]));
}

function compareValues(name: string, before: unknown, after: unknown): string[] {
  if (isPlainList(before) && isPlainList(after)) return [compareItems(name, before, after)];
  if (isFields(before) && isFields(after)) return compareFields(before, after).map((change) => `${name}, ${change}`);
  if (before === undefined) return [`${name} is new: ${show(after)}`];
  if (after === undefined) return [`${name} was ${show(before)}, is gone`];
  return [`${name} was ${show(before)}, is now ${show(after)}`];
}

function compareItems(name: string, before: readonly unknown[], after: readonly unknown[]): string {
  const gone = before.filter((item) => !after.includes(item)).map(show);
  const come = after.filter((item) => !before.includes(item)).map(show);
  const parts = [
    ...(come.length > 0 ? [`added ${come.join(', ')}`] : []),
    ...(gone.length > 0 ? [`taken out ${gone.join(', ')}`] : []),
  ];
  return `${name}: ${parts.join('; ') || 'in another order'}`;
}

function isPlainList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object');
}

/** A value for people: texts in quotes, nothing as a word, lists and records without brackets. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.map(show).join(', ') || 'nothing';
  if (isFields(value))
    return `(${Object.entries(value)
      .map(([name, part]) => `${name} ${show(part)}`)
      .join('; ')})`;
  return String(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asRecords(value: unknown): Fields[] {
  return Array.isArray(value) ? value : [];
}

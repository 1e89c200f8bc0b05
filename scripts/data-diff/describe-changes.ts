import { compareFields, compareLists, type Fields, show } from './compare-lists.ts';
import { describeEntryChanges } from './describe-entry-changes.ts';

/** The JSON files of one state of the data, by their path under data/. */
export type State = Record<string, unknown>;

const idOf = (record: Fields) => String(record.id ?? record.issue);
const pointOf = (record: Fields) => String(record.what);

/** What changed between two states of the data, one readable sentence each. */
export function describeChanges(before: State, after: State): string[] {
  return [
    ...compareFields(fieldsOf(before['edition.json']), fieldsOf(after['edition.json'])).map(
      (change) => `The ${change}.`,
    ),
    ...describeEntries(before, after),
    ...describeRecords('Group act', 'group-acts.json', before, after),
    ...describeRecords('Office', 'offices.json', before, after),
    ...describeRecords('Set of look-alikes', 'confusables.json', before, after),
    ...describeRecords('Issue', 'issues.json', before, after),
    ...describeTalks(fieldsOf(before['talks.json']), fieldsOf(after['talks.json'])),
    ...describeSources(before, after),
    ...compareFields(fieldsOf(before['cues.json']), fieldsOf(after['cues.json'])).map(
      (change) => `Word list ${change}.`,
    ),
  ];
}

function describeEntries(before: State, after: State): string[] {
  const { added, removed, kept } = compareLists(entriesOf(before), entriesOf(after), idOf);
  return [
    ...added.map(({ name, kind }) => `New entry: ${name} (${kind}).`),
    ...removed.map(({ name, kind }) => `Entry removed: ${name} (${kind}).`),
    ...kept.flatMap(([old, now]) => describeEntryChanges(old, now)),
  ];
}

function entriesOf(state: State): unknown[] {
  return Object.entries(state).flatMap(([file, records]) =>
    file.startsWith('entries/') && Array.isArray(records) ? records : [],
  );
}

function describeRecords(what: string, file: string, before: State, after: State): string[] {
  const { added, removed, kept } = compareLists(before[file], after[file], idOf);
  return [
    ...added.map((record) => `${what} added: ${idOf(record)}.`),
    ...removed.map((record) => `${what} removed: ${idOf(record)}.`),
    ...kept.flatMap(([old, now]) => compareFields(old, now).map((change) => `${what} ${idOf(now)}: ${change}.`)),
  ];
}

function describeTalks(before: Fields, after: Fields): string[] {
  const events = compareLists(before.events, after.events, idOf);
  const [oldStatus, status] = [fieldsOf(before.status), fieldsOf(after.status)];
  const lists = { decided: 'Decided', stillOpen: 'Still open', next: 'Next step' };
  return [
    ...events.added.map(({ date, title }) => `New event of ${date}: ${title}.`),
    ...events.removed.map(({ date, title }) => `Event removed, of ${date}: ${title}.`),
    ...events.kept.flatMap(([old, now]) => compareFields(old, now).map((change) => `Event “${now.title}”: ${change}.`)),
    ...compareFields(oldStatus, status, Object.keys(lists)).map((change) => `Where the talks stand: ${change}.`),
    ...Object.entries(lists).flatMap(([list, what]) => describePoints(what, oldStatus[list], status[list])),
  ];
}

function describePoints(what: string, before: unknown, after: unknown): string[] {
  const { added, removed, kept } = compareLists(before, after, pointOf);
  return [
    ...added.map((point) => `${what}, new: ${pointOf(point)}`),
    ...removed.map((point) => `${what}, taken out: ${pointOf(point)}`),
    ...kept.flatMap(([old, now]) => compareFields(old, now).map((change) => `${what}, ${show(now.what)}: ${change}.`)),
  ];
}

function describeSources(before: State, after: State): string[] {
  const { added, removed, kept } = compareLists(before['sources.json'], after['sources.json'], idOf);
  return [
    ...added.map(({ publisher, title }) => `New source: ${publisher}, ${show(title)}.`),
    ...removed.map(({ publisher, title }) => `Source removed: ${publisher}, ${show(title)}.`),
    ...kept.flatMap(([old, now]) => compareFields(old, now).map((change) => `Source ${idOf(now)}: ${change}.`)),
  ];
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

import type { Entry, GroupAct } from '../../data/schema.ts';
import type { Filed, Shaped } from './check-shapes.ts';
import { claimsOf } from './claims.ts';
import type { Fault } from './fault.ts';

/** Ids stand once, and whatever is referred to is there; every source is cited. */
export function checkReferences(shaped: Shaped): Fault[] {
  const { entries, groupActs, sources, talks } = shaped;
  return [
    ...repeated(entries, 'Two entries'),
    ...repeated(groupActs, 'Two group acts'),
    ...repeated(sources, 'Two sources'),
    ...repeated(
      talks.events.map((record) => ({ file: 'talks.json', record })),
      'Two events',
    ),
    ...checkLinks(shaped),
    ...checkSources(shaped),
  ];
}

function repeated(all: Filed<{ id: string }>[], who: string): Fault[] {
  const firstFile = new Map<string, string>();
  return all.flatMap(({ file, record }) => {
    const first = firstFile.get(record.id);
    if (first === undefined) {
      firstFile.set(record.id, file);
      return [];
    }
    const wrong = `${who} have this id, the other stands in data/${first}`;
    return [{ file, entry: record.id, field: 'id', wrong, mend: 'give one of them another id or join them' }];
  });
}

function checkLinks({ entries, groupActs }: Shaped): Fault[] {
  const byId = new Map(entries.map(({ record }) => [record.id, record]));
  const faults: Fault[] = [];
  const unknown = (file: string, entry: string, field: string, id: string) =>
    faults.push({ file, entry, field, wrong: `there is no entry “${id}”`, mend: 'correct the id or take it out' });

  for (const { file, record } of entries) {
    for (const id of record.seeAlso) {
      if (!byId.has(id)) unknown(file, record.id, 'seeAlso', id);
      if (id === record.id) {
        faults.push({ file, entry: id, field: 'seeAlso', wrong: 'refers to itself', mend: 'take it out' });
      }
    }
    if (record.country !== undefined && byId.get(record.country)?.kind !== 'state') {
      const wrong = `there is no state “${record.country}”`;
      faults.push({ file, entry: record.id, field: 'country', wrong, mend: 'name an entry of kind state' });
    }
  }
  for (const { file, record } of groupActs) {
    for (const [field, id] of idsOf(record)) if (!byId.has(id)) unknown(file, record.id, field, id);
    faults.push(...membersTwice(file, record, byId));
  }
  return faults;
}

function idsOf(act: GroupAct): [field: string, id: string][] {
  return [
    ...(act.entry === undefined ? [] : [['entry', act.entry] as [string, string]]),
    ...act.members.flatMap(({ entries }) => entries.map((id): [string, string] => ['members', id])),
    ...act.signatories.flatMap(({ state, person }): [string, string][] => [
      ['signatories', state],
      ['signatories', person],
    ]),
  ];
}

function membersTwice(file: string, act: GroupAct, byId: ReadonlyMap<string, Entry>): Fault[] {
  const ids = act.members.flatMap(({ entries }) => entries);
  const faults: Fault[] = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ file, entry: act.id, field: 'members', wrong: `“${id}” stands twice`, mend: 'take one out' }));
  const states = ids.filter((id) => byId.get(id)?.kind === 'state').length;
  if (states > act.size) {
    const wrong = `is ${act.size}, but ${states} states are among the members`;
    faults.push({ file, entry: act.id, field: 'size', wrong, mend: 'correct the number or the members' });
  }
  return faults;
}

function checkSources(shaped: Shaped): Fault[] {
  const known = new Set(shaped.sources.map(({ record }) => record.id));
  const claims = claimsOf(shaped);
  const cited = new Set(claims.flatMap(({ sources }) => sources));
  const faults: Fault[] = claims.flatMap(({ file, entry, field, sources }) =>
    sources
      .filter((id) => !known.has(id))
      .map((id) => {
        const wrong = `there is no source “${id}”`;
        return { file, entry, field: `${field}.sources`, wrong, mend: 'add it to data/sources.json or correct the id' };
      }),
  );
  for (const { file, record } of shaped.sources) {
    if (!cited.has(record.id)) {
      const wrong = 'nothing cites this source';
      faults.push({ file, entry: record.id, field: 'id', wrong, mend: 'take it out or cite it where it belongs' });
    }
    if (record.url === null && record.tier !== 3) {
      const wrong = `has no address, but is of tier ${record.tier}`;
      faults.push({ file, entry: record.id, field: 'url', wrong, mend: 'give the publisher’s own address, or tier 3' });
    }
  }
  return faults;
}

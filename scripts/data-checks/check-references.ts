import { type Entry, type GroupAct, Issue } from '../../data/schema.ts';
import type { Filed, Shaped } from './check-shapes.ts';
import { claimsOf } from './claims.ts';
import type { Fault } from './fault.ts';

/** Ids stand once, and whatever is referred to is there; every source is cited. */
export function checkReferences(shaped: Shaped): Fault[] {
  const { entries, groupActs, offices, lookAlikes, sources, talks } = shaped;
  return [
    ...repeated(entries, 'Two entries'),
    ...repeated(groupActs, 'Two group acts'),
    ...repeated(offices, 'Two offices'),
    ...repeated(lookAlikes, 'Two sets'),
    ...repeated(sources, 'Two sources'),
    ...repeated(
      talks.events.map((record) => ({ file: 'talks.json', record })),
      'Two events',
    ),
    ...checkLinks(shaped),
    ...checkSets(shaped),
    ...checkIssues(shaped),
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

function checkLinks({ entries, groupActs, talks }: Shaped): Fault[] {
  const byId = new Map(entries.map(({ record }) => [record.id, record]));
  const faults: Fault[] = [];
  const unknown = (file: string, entry: string, field: string, id: string) =>
    faults.push({ file, entry, field, ...unknownEntry(id) });

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
  for (const { id: event, entries: named } of talks.events) {
    named.forEach((id, n) => {
      if (!byId.has(id)) unknown('talks.json', event, 'entries', id);
      if (named.indexOf(id) !== n) faults.push(twice('talks.json', event, 'entries', id));
    });
  }
  return faults;
}

/** What stands beside the entries refers to entries that are there. */
function checkSets({ entries, offices, lookAlikes, issues, talks }: Shaped): Fault[] {
  const known = new Set(entries.map(({ record }) => record.id));
  const named: { file: string; entry: string; field: string; ids: readonly string[] }[] = [
    ...offices.map(({ file, record: { id, entry } }) => ({
      file,
      entry: id,
      field: 'entry',
      ids: entry ? [entry] : [],
    })),
    ...lookAlikes.map(({ file, record: { id, members } }) => ({
      file,
      entry: id,
      field: 'members',
      ids: members.flatMap((member) => ('entry' in member ? [member.entry] : [])),
    })),
    ...issues.flatMap(({ file, record: { issue, bringsUp, bringsUpInGeneral } }) => [
      { file, entry: issue, field: 'bringsUp', ids: bringsUp },
      { file, entry: issue, field: 'bringsUpInGeneral', ids: bringsUpInGeneral },
    ]),
    ...talks.events.map(({ id, entries: ids }) => ({ file: 'talks.json', entry: id, field: 'entries', ids })),
  ];
  return named.flatMap(({ ids, ...at }) => [
    ...ids.filter((id) => !known.has(id)).map((id) => ({ ...at, ...unknownEntry(id) })),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({ ...at, wrong: `“${id}” stands twice`, mend: 'take one out' })),
  ]);
}

function checkIssues({ issues }: Shaped): Fault[] {
  const listed = issues.map(({ record }) => record.issue).join(', ');
  if (listed === Issue.options.join(', ')) return [];
  const wrong = `is ${listed || 'empty'}`;
  const mend = `list each once, in this order: ${Issue.options.join(', ')}`;
  return [{ file: 'issues.json', entry: 'the file', field: 'the order', wrong, mend }];
}

function unknownEntry(id: string): Pick<Fault, 'wrong' | 'mend'> {
  return { wrong: `there is no entry “${id}”`, mend: 'correct the id or take it out' };
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
    .map((id) => twice(file, act.id, 'members', id));
  const states = ids.filter((id) => byId.get(id)?.kind === 'state').length;
  if (states > act.size) {
    const wrong = `is ${act.size}, but ${states} states are among the members`;
    faults.push({ file, entry: act.id, field: 'size', wrong, mend: 'correct the number or the members' });
  }
  return faults;
}

function twice(file: string, entry: string, field: string, id: string): Fault {
  return { file, entry, field, wrong: `“${id}” stands twice`, mend: 'take one out' };
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

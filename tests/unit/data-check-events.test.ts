import { expect, test } from 'vitest';
import { dataset } from '../../data/dataset';
import { describeEntry } from '../../data/describe-entry';
import { faultsAfter, remove, set } from './damage-data';

const AT = 'data/talks.json: “letter-of-nine”, entries';

test.each<[string, string[], string]>([
  ['an entry that is not there', ['nobody'], `${AT}: there is no entry “nobody”; correct the id or take it out.`],
  ['an entry twice', ['italy', 'echr', 'italy'], `${AT}: “italy” stands twice; take one out.`],
])('an event that names %s is told', (_, entries, fault) => {
  expect(faultsAfter(set('talks.json', `events.${indexOf('letter-of-nine')}.entries`, entries))).toContain(fault);
});

test('an event that does not say whom it names is told', () => {
  const faults = faultsAfter(remove('talks.json', `events.${indexOf('letter-of-nine')}.entries`));
  expect(faults[0]).toMatch(/“letter-of-nine”, entries: invalid key/);
});

test('an entry shows the events that name it, newest first, each with its sources', () => {
  const details = describeEntry('letter-of-nine', { publishedOn: null, mentioned: [], today: '2026-11-25' });
  const named = dataset.talks.events.filter(({ entries }) => entries.includes('letter-of-nine'));
  expect(details?.events.map(({ id }) => id)).toEqual([
    'latvia-election',
    'denmark-government',
    'mahmood-strasbourg',
    'berset-reply',
    'letter-of-nine',
  ]);
  expect(details?.events).toHaveLength(named.length);
  for (const { sources, asOf } of details?.events ?? []) {
    expect(sources.length).toBeGreaterThan(0);
    expect(asOf).toMatch(/^\d{4}/);
  }
});

test('each person, party and organisation that an event names in full is in its list', () => {
  const missing = dataset.talks.events.flatMap(({ id, title, summary, entries }) =>
    dataset.entries
      .filter(({ kind }) => kind === 'person' || kind === 'party' || kind === 'organisation')
      .filter((entry) => `${title} ${summary}`.includes(entry.name) && !entries.includes(entry.id))
      .map((entry) => `${id}: ${entry.id}`),
  );
  expect(missing).toEqual([]);
});

function indexOf(id: string): number {
  return dataset.talks.events.findIndex((event) => event.id === id);
}

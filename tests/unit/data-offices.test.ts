import { describe, expect, test } from 'vitest';
import { dataset, entryById } from '../../data/dataset';
import { describeEntry } from '../../data/describe-entry';
import { describeOfficesOf } from '../../data/describe-office';
import { holdersOn } from '../../data/offices';
import { OFFICES, PEOPLE } from './held-offices';

const TODAY = '2026-11-25';

/** An office the product says a person held on a day; null where it says that the record does not tell. */
function officeOf(person: string, publishedOn: string): string | null {
  const role = describeEntry(person, { publishedOn, mentioned: [], today: TODAY })?.role;
  return role?.heldWhenPublished === true ? role.title : null;
}

test('at least 120 of them', () => expect(PEOPLE.length + OFFICES.length).toBeGreaterThanOrEqual(120));

describe('the office of a person at a date', () => {
  test.each(PEOPLE)('%s on %s: %s', (person, date, office) => {
    expect(entryById(person)).toBeDefined();
    expect(officeOf(person, date)).toBe(office);
  });
});

describe('the holder of an office at a date', () => {
  test.each(OFFICES)('%s on %s: %j', (id, date, holders) => {
    const office = dataset.offices.find((each) => each.id === id);
    expect(office).toBeDefined();
    if (office) expect(holdersOn(office, dataset.entries, date).map(({ name }) => name)).toEqual(holders);
  });
});

test.each([
  ['while its holder is confirmed', '2026-01-15', ["Michael O'Flaherty"]],
  ['after the last confirmation, where that says of the day what it says of today', '2026-05-15', undefined],
  ['long before anyone is known for it', '1999-05-15', []],
])('an office at the date of a page: %s', (_name, publishedOn, holders) => {
  const [office] = describeOfficesOf('commissioner-for-human-rights', dataset, {
    publishedOn,
    mentioned: [],
    today: TODAY,
  });
  expect(office?.whenPublished?.map(({ name }) => name)).toEqual(holders);
  expect(office?.now.map(({ name }) => name)).toEqual(["Michael O'Flaherty"]);
});

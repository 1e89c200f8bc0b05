import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset';
import { describeEntry } from '../../data/describe-entry';
import type { EntryDetails, PageContext } from '../../data/entry-details';

const TODAY = '2026-11-25';

/** An article on the talks of that day: hubs, Article 8 and the Convention. */
const page = (publishedOn: string | null, mentioned = ['echr', 'return-hub', 'article-8', 'ecthr']): PageContext => ({
  publishedOn,
  mentioned,
  today: TODAY,
});

function detailsOf(id: string, context: PageContext): EntryDetails {
  const details = describeEntry(id, context);
  if (!details) throw new Error(`${id} is not in the dataset`);
  return details;
}

describe('Keir Starmer', () => {
  test('on a page of December 2025 was prime minister, and is no longer', () => {
    const details = detailsOf('keir-starmer', page('2025-12-10'));
    expect(details.role).toMatchObject({
      title: 'Prime Minister',
      heldWhenPublished: true,
      now: 'ended',
      to: '2026-07-20',
      lastConfirmed: '2026-07-20',
    });
    expect(details.roleNow).toBeNull();
    expect(details.bearing).toMatchObject({
      issue: 'return-hubs',
      stance: 'supports',
      date: '2025-05-15',
      group: null,
    });
  });

  test('on a page of August 2026 had been prime minister', () => {
    expect(detailsOf('keir-starmer', page('2026-08-01')).role).toMatchObject({
      title: 'Prime Minister',
      heldWhenPublished: false,
      now: 'ended',
    });
  });

  test('on a page without a date is described without a claim about then', () => {
    expect(detailsOf('keir-starmer', page(null)).role).toMatchObject({ heldWhenPublished: null, now: 'ended' });
  });

  test('has his own words with who said them and where to read them', () => {
    const { positions } = detailsOf('keir-starmer', page('2025-12-10'));
    expect(positions.map(({ issue }) => issue)).toEqual([
      'membership',
      'reform',
      'article-8',
      'article-3',
      'return-hubs',
    ]);
    expect(positions[1]?.quote?.by).toBe('Keir Starmer and Mette Frederiksen, joint article');
    for (const { sources } of positions) expect(sources.length).toBeGreaterThan(0);
  });
});

test('Andy Burnham on a page of December 2025 was mayor and is prime minister now', () => {
  const details = detailsOf('andy-burnham', page('2025-12-10'));
  expect(details.role).toMatchObject({ title: 'Mayor of Greater Manchester', heldWhenPublished: true, now: 'ended' });
  expect(details.roleNow).toMatchObject({ title: 'Prime Minister', heldWhenPublished: false, now: 'held' });
  expect(details.noPosition).toMatch(/^No source was found/);
});

test('a role last confirmed before the page is told with that day', () => {
  const { role } = detailsOf('donald-tusk', page('2025-12-10'));
  expect(role).toMatchObject({ heldWhenPublished: null, now: 'held', lastConfirmed: '2025-09-04' });
});

test('a role without its own confirmation counts as confirmed on the day of the entry', () => {
  expect(detailsOf('kemi-badenoch', page('2025-12-10')).role).toMatchObject({ lastConfirmed: '2026-10-05' });
});

describe('group acts', () => {
  test('stand among the positions of a member, with the others of its kind', () => {
    const denmark = detailsOf('denmark', page('2025-12-10'));
    const letter = denmark.positions.find(({ group }) => group?.id === 'letter-of-nine');
    expect(letter).toMatchObject({
      issue: 'reform',
      date: '2025-05-22',
      summary: 'One of the nine signatory states.',
      group: { entry: 'letter-of-nine', size: 9 },
    });
    expect(letter?.group?.members.map(({ name }) => name).sort()).toEqual([
      'Austria',
      'Belgium',
      'Czechia',
      'Denmark',
      'Estonia',
      'Italy',
      'Latvia',
      'Lithuania',
      'Poland',
    ]);
  });

  test('name to a leader the other leaders who signed', () => {
    const [letter] = detailsOf('donald-tusk', page('2025-12-10')).positions;
    expect(letter?.group?.members).toHaveLength(9);
    expect(letter?.group?.members.map(({ name }) => name)).toContain('Mette Frederiksen');
  });

  test('bear on a page that names them', () => {
    const { bearing } = detailsOf('denmark', page('2025-12-11', ['joint-statement-27']));
    expect(bearing?.group?.id).toBe('joint-statement-27');
  });

  test('count the states that took part, not only those with an entry', () => {
    const acts = detailsOf('france', page(null)).positions.filter(({ group }) => group);
    expect(acts.map(({ group }) => [group?.id, group?.size, group?.members.length])).toEqual([['chisinau-46', 46, 40]]);
  });
});

test('a term has no role, no position and takes no side', () => {
  expect(detailsOf('article-8', page('2025-12-10'))).toMatchObject({
    kind: 'article',
    isActor: false,
    role: null,
    roleNow: null,
    bearing: null,
    positions: [],
    roles: [],
    country: null,
  });
});

test('a court is not asked for a position, and says why', () => {
  const court = detailsOf('ecthr', page('2025-12-10'));
  expect(court.isActor).toBe(false);
  expect(court.noPosition).toMatch(/^A court decides cases and takes no side/);
});

test('an actor of whom nothing was found can be told as such', () => {
  expect(detailsOf('petra-bayr', page('2026-03-01'))).toMatchObject({ isActor: true });
  expect(detailsOf('karol-nawrocki', page(null))).toMatchObject({ isActor: true, positions: [] });
});

test('a case has its facts', () => {
  expect(detailsOf('soering', page(null)).caseFacts).toEqual({
    formation: 'Plenary Court',
    date: '1989-07-07',
    number: '14038/88',
    vote: 'unanimous (Article 3)',
    isChecked: true,
  });
});

test('an actor belongs to a state where the sources say so', () => {
  const country = (id: string) => detailsOf(id, page(null)).country?.name ?? null;
  expect(country('keir-starmer')).toBe('United Kingdom');
  expect(country('mette-frederiksen')).toBe('Denmark');
  expect(country('afd')).toBe('Germany');
  expect(country('alain-berset')).toBeNull();
  expect(country('amnesty-international')).toBeNull();
});

test('a source read through a copy has no address unless it is the publisher’s own', () => {
  const sources = dataset.entries.flatMap(({ id }) => detailsOf(id, page(null)).sources);
  expect(sources.filter(({ url }) => url === null).every(({ tier }) => tier === 3)).toBe(true);
});

test('every entry can be described on any page, with links that lead somewhere', () => {
  const ids = new Set(dataset.entries.map(({ id }) => id));
  for (const { id } of dataset.entries) {
    for (const publishedOn of [null, '1999-01-01', '2025-12-10', '2026-11-24']) {
      const details = detailsOf(id, page(publishedOn));
      for (const link of details.seeAlso) expect(ids).toContain(link.id);
      expect(details.sources.length).toBeGreaterThan(0);
    }
  }
});

test('an unknown id has no description', () => {
  expect(describeEntry('nobody', page(null))).toBeNull();
  expect(describeEntry('__proto__', page(null))).toBeNull();
});

test('says that the edition is old once it was checked over 45 days ago', () => {
  const isOld = (today: string) => describeEntry('pace', { ...page(null), today })?.isOld;
  expect(isOld('2027-01-07')).toBe(false);
  expect(isOld('2027-01-08')).toBe(true);
});

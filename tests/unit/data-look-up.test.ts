import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset';
import { createLookUp } from '../../data/look-up';
import { createEntrySearch } from '../../data/search-entries';
import { variantsOf } from '../../detection/spelling-variants';

const find = createLookUp(dataset.entries, createEntrySearch(dataset.entries), variantsOf);
const lookUp = (text: string, publishedOn: string | null = null) => find(text, publishedOn);
const idsOf = (text: string, publishedOn: string | null = null) =>
  lookUp(text, publishedOn).entries.map(({ id }) => id);

describe('words that are looked up', () => {
  test.each([
    ['a name', 'Keir Starmer', 'keir-starmer'],
    ['a name with an article, in other letters', 'the EUROPEAN court of human rights', 'ecthr'],
    ['a possessive', 'Mette Frederiksen’s', 'mette-frederiksen'],
    ['another way of writing that marks are found by', 'the Danish PM', 'mette-frederiksen'],
    ['a name with its punctuation', '“return hubs,”', 'return-hub'],
  ])('are found exactly: %s', (_, text, id) => {
    expect(lookUp(text).isExact).toBe(true);
    expect(idsOf(text)).toContain(id);
  });

  test.each([
    ['A.R.E. v. Greece', 'are-v-greece'],
    ['the prime minister', 'andy-burnham'],
    ['The Commissioner', 'commissioner-for-human-rights'],
    ['the 27’s', 'joint-statement-27'],
  ])('are found exactly where their article is a part of the name: %s', (text, id) => {
    expect(lookUp(text).isExact).toBe(true);
    expect(idsOf(text)).toContain(id);
  });

  test('are found exactly in every way in which an entry can be written', () => {
    const missed = dataset.entries.flatMap(({ id, name, spellings }) =>
      [name, ...spellings.flatMap(({ texts }) => texts.flatMap(variantsOf))].filter((written) => {
        const { entries, isExact } = lookUp(written);
        return !isExact || (entries.length < 5 && !entries.some((entry) => entry.id === id));
      }),
    );
    expect(missed).toEqual([]);
  });

  test('name all entries that can be written so', () => {
    expect(lookUp('ECHR').isExact).toBe(true);
    expect(idsOf('ECHR')).toEqual(expect.arrayContaining(['echr', 'ecthr']));
  });

  test('are searched for names when they are a passage', () => {
    const text = 'Keir Starmer told reporters that return hubs would be discussed again before the end of the week.';
    expect(lookUp(text).isExact).toBe(false);
    expect(idsOf(text)).toEqual(expect.arrayContaining(['keir-starmer', 'return-hub']));
  });

  test.each([
    ['A.R.E. v. Greece was decided by the court in Strasbourg in January', 'are-v-greece'],
    ['The Tories and others said before the vote that they would not', 'conservative-party'],
  ])('are searched for names with the article that they begin with: %s', (text, id) =>
    expect(idsOf(text)).toContain(id),
  );

  test.each([
    ['home secretary', '2025-08-01', ['yvette-cooper']],
    ['home secretary', '2025-12', ['shabana-mahmood']],
    ['home secretary', null, ['shabana-mahmood', 'yvette-cooper']],
    ['the foreign secretary', '2025-12-10', ['yvette-cooper']],
    ['British prime minister', '2025-12-10', ['keir-starmer']],
    ['British prime minister', '2026-07-20', ['keir-starmer', 'andy-burnham']],
    ['a word of the British prime minister to reporters on Monday', '2025-12-10', ['keir-starmer']],
    ['declaration on migration and human rights', '2026-03', ['political-declaration']],
    ['declaration on migration and human rights', '2026-06', ['chisinau-declaration']],
    // Nobody is known for that day: then all are offered.
    ['home secretary', '2012-04-01', ['shabana-mahmood', 'yvette-cooper']],
    ['Keir Starmer', '2012-04-01', ['keir-starmer']],
  ])('mean who is meant in an article of its date: "%s", %s', (text, publishedOn, ids) =>
    expect(idsOf(text, publishedOn).toSorted()).toEqual(ids.toSorted()),
  );

  test('put who holds an office first where the date is not known', () =>
    expect(idsOf('home secretary')[0]).toBe('shabana-mahmood'));

  test('are not cut out of longer names', () => {
    expect(idsOf('a meeting at the European Court of Human Rights in spring')).toEqual(['ecthr']);
  });

  test('come near in spite of a slip, and say that they only come near', () => {
    expect(lookUp('Mete Fredriksen').isExact).toBe(false);
    expect(idsOf('Mete Fredriksen')[0]).toBe('mette-frederiksen');
  });

  test.each([
    ['the number 9 bus'],
    ['xyzzy'],
    [''],
    ['…'],
    ['the reform of the bus timetable was late, as ever, and nobody minded'],
  ])('are honestly not there: "%s"', (text) => expect(lookUp(text)).toEqual({ entries: [], isExact: false }));

  test.each([
    'Corbyn',
    'Le Pen',
    'Trump',
    'Macron',
    'Putin',
    'Hague',
    'Truss',
    'Vox',
    'Schengen',
    'hotel',
    'tennis',
    'Winterwerp',
    'Berlin wall',
    'Angela Merkel',
    'migration crisis',
    'foo bar',
  ])('are never taken for the nearest name, however far: %s', (text) =>
    expect(lookUp(text)).toEqual({ entries: [], isExact: false }),
  );

  test.each([
    ['Strassburg court', 'ecthr'],
    ['Strassburg', 'ecthr'],
    ['fredriksen', 'mette-frederiksen'],
    ['chisinau', 'chisinau-declaration'],
    ['danish pm', 'mette-frederiksen'],
    ['British Prime Minister', 'andy-burnham'],
    ['chisinau declaratoin gathering', 'chisinau-declaration'],
  ])('find what most of them mean: %s', (text, id) => expect(idsOf(text)[0]).toBe(id));

  test('never bring more than can be told apart', () => {
    expect(lookUp(dataset.entries.map(({ name }) => name).join(', ')).entries.length).toBeLessThanOrEqual(5);
  });
});

import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset';
import { createLookUp } from '../../data/look-up';
import { createEntrySearch } from '../../data/search-entries';

const lookUp = createLookUp(dataset.entries, createEntrySearch(dataset.entries));
const idsOf = (text: string) => lookUp(text).entries.map(({ id }) => id);

describe('words that are looked up', () => {
  test.each([
    ['a name', 'Keir Starmer', 'keir-starmer'],
    ['a name with an article, in other letters', 'the EUROPEAN court of human rights', 'ecthr'],
    ['a possessive', 'Mette Frederiksen’s', 'mette-frederiksen'],
    ['a name with its punctuation', '“return hubs,”', 'return-hub'],
  ])('are found exactly: %s', (_, text, id) => {
    expect(lookUp(text).isExact).toBe(true);
    expect(idsOf(text)).toContain(id);
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

import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset';
import { createEntrySearch } from '../../data/search-entries';

const search = createEntrySearch(dataset.entries);
const idsOf = (query: string) => search(query).map(({ id }) => id);

describe('search for an office', () => {
  test.each([
    ['home secretary', 'shabana-mahmood'],
    ['british prime minister', 'andy-burnham'],
    ['prime minister', 'andy-burnham'],
    ['uk pm', 'andy-burnham'],
    ['the home office', 'home-office'],
    ['danish prime minister', 'mette-frederiksen'],
    ['president of the european court of human rights', 'mattias-guyomar'],
    ['secretary general', 'secretary-general-coe'],
  ])('names the holder of an office first: %s', (query, id) => expect(idsOf(query)[0]).toBe(id));

  test('puts those who held an office behind all who hold it', () => {
    const ids = idsOf('prime minister');
    expect(ids).toContain('mette-frederiksen');
    expect(ids.slice(0, ids.indexOf('mette-frederiksen'))).not.toContain('keir-starmer');
  });
});

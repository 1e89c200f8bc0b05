import { describe, expect, test } from 'vitest';
import { type Change, faultsAfter, remove, set } from './damage-data';

const COMMISSIONER = 'entries/bodies-council-of-europe.json#commissioner-for-human-rights';

describe('a body without positions, led by somebody who has some', () => {
  test.each<[string, Change, string]>([
    [
      'the Commissioner for Human Rights',
      remove(COMMISSIONER, 'noPosition'),
      "data/entries/bodies-council-of-europe.json: “commissioner-for-human-rights”, noPosition: is missing, though “Michael O'Flaherty”, who holds the office “Commissioner”, has positions; say in noPosition under whose name they stand.",
    ],
    [
      'the Assembly',
      remove('pace', 'noPosition'),
      'data/entries/bodies-council-of-europe.json: “pace”, noPosition: is missing, though “Petra Bayr”, who holds the office “President”, has positions; say in noPosition under whose name they stand.',
    ],
  ])('says where they stand: %s', (_name, change, sentence) => expect(faultsAfter(change)).toContain(sentence));

  test('need not say so once who holds the office has none either', () => {
    const changes = [remove(COMMISSIONER, 'noPosition'), set('michael-oflaherty', 'positions', [])];
    expect(faultsAfter(...changes).filter((fault) => fault.includes('noPosition'))).toEqual([]);
  });
});

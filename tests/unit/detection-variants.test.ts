import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset';
import { variantsOf, withoutVariants } from '../../detection/spelling-variants';

describe('a text of an index stands for', () => {
  test.each([
    ['return hub', ['return hub']],
    ['return hub+', ['return hub', 'return hubs']],
    ['27 states', ['27 states', 'twenty-seven states']],
    ['27 state+', ['27 state', '27 states', 'twenty-seven state', 'twenty-seven states']],
    ['externalised asylum', ['externalised asylum', 'externalized asylum']],
    ['European Centre for Law', ['European Centre for Law', 'European Center for Law']],
    ['advised', ['advised']],
    ['Danish prime minister', ['Danish prime minister', 'Danish premier', 'Danish PM']],
    ['the prime minister', ['the prime minister']],
    ['execution of judgments', ['execution of judgments', 'execution of judgements', 'execution of rulings']],
    ['human rights court', ['human rights court', 'rights court']],
    ['article 127', ['article 127']],
  ])('%s: %j', (text, variants) => expect(variantsOf(text)).toEqual(variants));
});

describe('the fewest texts', () => {
  test('stand for plurals, for numbers in words and for other ways of writing', () => {
    const texts = ['return hubs', 'return hub', 'twenty-seven states', '27 states', 'asylum center', 'asylum centre'];
    expect(withoutVariants(texts)).toEqual(['return hub+', '27 states', 'asylum centre']);
  });

  test('keep what nothing else stands for', () => {
    const texts = ['twenty-seven', 'asylum center', 'hubs', 'Frontex'];
    expect(withoutVariants(texts)).toEqual(texts);
  });

  test('stand for every spelling of the dataset', () => {
    for (const { spellings } of dataset.entries) {
      for (const { texts } of spellings) {
        expect(withoutVariants(texts).flatMap(variantsOf)).toEqual(expect.arrayContaining(texts));
      }
    }
  });
});

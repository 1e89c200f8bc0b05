import { expect, test } from 'vitest';
import { dataset } from '../../data/dataset';
import { openIndex } from '../../detection/build-index';
import { compileIndex } from '../../detection/compile-index';
import { idOf, readConditions, writeConditions } from '../../detection/compiled-form';

const SPELLINGS = ['return hub+', 'Strasbourg', 'CDDH', 'return hub'];

test('conditions are read as they were written, also those that a spelling stands for', () => {
  const conditions = ['migrants', 'return hub', '<Strasbourg', 'Strasbourg', '>CDDH', '^return hub', 'strasbourg'];
  const written = writeConditions(conditions, SPELLINGS);
  expect(written.conditions.split('\n')).toEqual(['migrants', '', '<', '', '>', '^', 'strasbourg']);
  expect(readConditions({ ...compileIndex([], {}), spellings: SPELLINGS.join('\n'), ...written })).toEqual(conditions);
});

test('the index of the dataset holds every cue of its lists', () => {
  const read = new Set(readConditions(compileIndex(dataset.entries, dataset.cueLists)));
  const plain = (dataset.cueLists['near-article-3'] ?? []).filter((cue) => typeof cue === 'string');
  expect(plain.length).toBeGreaterThan(2);
  expect(plain.filter((cue) => !read.has(cue))).toEqual([]);
});

test('the id of an entry is written only where its first spelling does not say it, and is read all the same', () => {
  expect([idOf('Türk'), idOf('Article 3'), idOf('return hub+'), idOf('v.')]).toEqual([
    'turk',
    'article-3',
    'return-hub',
    'v',
  ]);
  const compiled = compileIndex(dataset.entries, dataset.cueLists);
  expect(compiled.entries.match(/[\w-]+/g)).not.toContain('article-3');
  expect(compiled.entries.match(/[\w-]+/g)).toContain('joint-statement-27');
  const read = new Set(openIndex(compiled).readings.flatMap((readings) => readings.map(({ entry }) => entry)));
  expect([...read].toSorted()).toEqual(dataset.entries.map(({ id }) => id).toSorted());
});

import { expect, test } from 'vitest';
import { dataset } from '../../data/dataset';
import { openIndex } from '../../detection/build-index';
import { compileIndex } from '../../detection/compile-index';
import { idNamedBy, readConditions, writeConditions } from '../../detection/compiled-form';
import { findPhrases } from '../../detection/find-phrases';

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

test('the id of an entry is written only where its first spelling does not say it', () => {
  const ids = ['Türk', 'Article 3', 'return hub+', 'v.'].map(idNamedBy);
  expect(ids).toEqual(['turk', 'article-3', 'return-hub', 'v']);
  const { entries } = compileIndex(dataset.entries, dataset.cueLists);
  expect(entries.match(/[\w-]+/g)).not.toContain('article-3');
  expect(entries.match(/[\w-]+/g)).toContain('joint-statement-27');
});

test('every entry has its own spellings in the opened index', () => {
  const index = openIndex(compileIndex(dataset.entries, dataset.cueLists));
  for (const { id, spellings } of dataset.entries) {
    const [text = ''] = spellings.flatMap(({ texts }) => texts);
    const hits = findPhrases(`of ${text} there`, index) ?? [];
    const named = hits.filter((_, at) => at % 3 === 0).flatMap((phrase) => index.readings[phrase] ?? []);
    expect(named.map(({ entry }) => entry)).toContain(id);
  }
});

test.each(['', 'keir-starmer', 'ecthr', 'human-rights-act', 'return-hub', 'joint-statement-27'])(
  'an index may hold one entry alone, or none: %s',
  (id) => {
    const entries = dataset.entries.filter((entry) => entry.id === id);
    const { readings } = openIndex(compileIndex(entries, dataset.cueLists));
    expect([...new Set(readings.flat().map(({ entry }) => entry))]).toEqual(entries.map((entry) => entry.id));
  },
);

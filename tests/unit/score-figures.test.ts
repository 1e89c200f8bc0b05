import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFalls, type Published, readPublished, tableOf } from '../../scripts/score/check-figures.ts';

const WAS: Published = { All: { precision: 97, recall: 90, negativesMarked: 1, negatives: 20 } };
const README = `# Figures\n\n${tableOf(WAS)}\n`;

const now = (row: Partial<Published[string]>): Published => ({ All: { ...WAS.All, ...row } as Published[string] });

test('nothing fell where figures are as they were, or better', () => {
  expect(findFalls(WAS, WAS, README)).toEqual([]);
  expect(findFalls(now({ precision: 98, recall: 95, negativesMarked: 0 }), WAS, README)).toEqual([]);
});

test.each([
  [{ precision: 96.8 }, 'All: precision fell from 97 % to 96.8 %.'],
  [{ recall: 89 }, 'All: recall fell from 90 % to 89 %.'],
  [{ negativesMarked: 2 }, 'All: 2 off-topic passages are marked, not 1.'],
])('says what fell: %o', (row, sentence) => {
  expect(findFalls(now(row), WAS, README)).toEqual([sentence]);
});

test('a row that was not measured is a fall', () => {
  expect(findFalls({}, WAS, README)).toEqual(['All: not measured.']);
});

test('a README with other figures is told of', () => {
  expect(findFalls(WAS, WAS, '| All | 99.0 % |')[0]).toContain('The README does not show');
});

test('our README shows the figures published last', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(tableOf(readPublished()));
});

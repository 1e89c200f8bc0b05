import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFalls, type Published, type Row, readPublished, tablesOf } from '../../scripts/score/check-figures.ts';

const ALL: Row = { precision: 97, recall: 90, negativesMarked: 1, negatives: 20 };
const WAS: Published = { rows: { All: ALL }, groups: { Court: { found: 18, referents: 20 } } };
const README = `# Figures\n\n${tablesOf(WAS).join('\n\n')}\n`;

const now = (row: Partial<Row>): Published => ({ ...WAS, rows: { All: { ...ALL, ...row } } });

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

test('a group of actors of which less is found is a fall', () => {
  expect(findFalls({ ...WAS, groups: { Court: { found: 17, referents: 20 } } }, WAS, README)).toEqual([
    'Court: 17 of 20 mentions are found, not 18 of 20.',
  ]);
  expect(findFalls({ ...WAS, groups: { Court: { found: 19, referents: 20 } } }, WAS, README)).toEqual([]);
});

test('what was not measured is a fall', () => {
  expect(findFalls({ rows: {}, groups: {} }, WAS, README)).toEqual(['All: not measured.', 'Court: not measured.']);
});

test('a README with other figures is told of', () => {
  expect(findFalls(WAS, WAS, '| All | 99.0 % |')[0]).toContain('The README does not show');
});

test('our README shows the figures published last', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const table of tablesOf(readPublished())) expect(readme).toContain(table);
});

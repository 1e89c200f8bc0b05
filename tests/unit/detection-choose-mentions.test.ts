import { expect, test } from 'vitest';
import { chooseMentions } from '../../detection/choose-mentions';
import { findMatches } from '../../detection/find-matches';
import { flowsOf, INDEX } from './detection-cases';

const FLOWS = flowsOf([
  { text: 'The ECHR and the ECHR.', section: 1 },
  { text: 'The ECHR and the letter of nine.', section: 1 },
  { text: 'The ECHR again.', section: 2 },
]);

test.each([
  ['all', [0, 0, 1, 1, 2]],
  ['section', [0, 1, 2]],
  ['page', [0, 1]],
] as const)('density %s marks in flows %j', (density, flows) => {
  const matches = findMatches(FLOWS, { title: '', description: '', publishedOn: null, lang: '' }, INDEX);
  expect(chooseMentions(matches, FLOWS, density).map((match) => match.flow)).toEqual(flows);
});

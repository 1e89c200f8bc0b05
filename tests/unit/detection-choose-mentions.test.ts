import { expect, test } from 'vitest';
import { chooseMentions } from '../../detection/choose-mentions';
import type { Match, SightedFlow } from '../../detection/find-matches';
import { flowsOf, INDEX } from './detection-cases';
import { findMatches } from './find-matches-at-once';

const FLOWS = flowsOf([
  { text: 'The ECHR and the ECHR.', section: 1 },
  { text: 'The ECHR and the letter of nine.', section: 1 },
  { text: 'The ECHR again.', section: 2 },
]);

/** The flows in which something is marked. */
function marked(flows: SightedFlow[], density: 'all' | 'section' | 'page') {
  const matches = findMatches(flows, { title: '', description: '', publishedOn: null, lang: 'en' }, INDEX);
  return chooseMentions(matches, flows, density);
}

test.each([
  ['all', [0, 0, 1, 1, 2]],
  ['section', [0, 1, 2]],
  ['page', [0, 1]],
] as const)('density %s marks in flows %j', (density, flows) => {
  expect(marked(FLOWS, density).map((match) => match.flow)).toEqual(flows);
});

test('stays calm: one mark in 168 characters, repeats given up first', () => {
  const sections = Array.from({ length: 20 }, (_, section) => ({ text: 'The ECHR in Article 8.', section }));
  const flows = flowsOf([...sections, { text: 'The letter of nine.', section: 20 }]);
  const marks = marked(flows, 'section');
  expect(marks).toHaveLength(10);
  expect(new Set(marks.map(({ entries }) => entries.join()))).toEqual(new Set(['convention', 'article-8', 'letter']));
  expect(marks.map(({ flow }) => flow)).toEqual(marks.map(({ flow }) => flow).toSorted((a, b) => a - b));
  expect(marked(flows, 'all')).toHaveLength(41);
});

test('what weighs less takes no turn from what weighs more: states before a name leave the name its place', () => {
  const flows = flowsOf(Array.from({ length: 10 }, (_, section) => ({ text: 'A short paragraph.', section })));
  const matchOf = (flow: number, start: number, entry: string, rule: 'cue' | 'evidence'): Match => ({
    ...{ flow, start, end: start + 1, entries: [entry], isActor: true },
    why: rule === 'cue' ? { rule, cue: 'said' } : { rule, near: 'Strasbourg' },
  });
  const matches = flows.flatMap((_, flow) =>
    flow < 5
      ? [
          matchOf(flow, 0, `state-${flow}`, 'cue'),
          matchOf(flow, 2, `other-${flow}`, 'cue'),
          matchOf(flow, 4, `name-${flow}`, 'evidence'),
        ]
      : [matchOf(flow, 0, `name-${flow}`, 'evidence'), matchOf(flow, 2, `second-${flow}`, 'evidence')],
  );
  const names = chooseMentions(matches, flows, 'page').map(({ entries }) => entries[0]);
  expect(names).toEqual(flows.map((_, flow) => `name-${flow}`));
});

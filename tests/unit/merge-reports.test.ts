import { expect, test } from 'vitest';
import { findMention, mergeMentions } from '../../page/merge-reports';

const mention = (id: string, count: number) => ({ entries: [id], text: id, count });
const FRAMES = [
  [0, { publishedOn: null, mentions: [mention('echr', 2), mention('ecthr', 1)] }],
  [7, { publishedOn: null, mentions: [mention('echr', 3)] }],
] as const satisfies Parameters<typeof findMention>[0];

test('one entry named in two frames is one row with both counts', () => {
  expect(mergeMentions(FRAMES.flatMap(([, { mentions }]) => mentions))).toEqual([
    mention('echr', 5),
    mention('ecthr', 1),
  ]);
});

test.each([
  [0, { frameId: 0, nth: 0 }],
  [1, { frameId: 0, nth: 1 }],
  [2, { frameId: 7, nth: 0 }],
  [4, { frameId: 7, nth: 2 }],
  [5, null],
])('mention %i of five stands in %j', (nth, place) => expect(findMention(FRAMES, ['echr'], nth)).toEqual(place));

import { describe, expect, test } from 'vitest';
import { chooseFrame, frameInUse, type MarkedFrame, orderFrames } from '../../page/choose-frame';

/** A frame with marks, as it tells of itself. */
function frame(frameId: number, marks: number, at: number | null = null, walkedMs = 0): MarkedFrame {
  return { frameId, marks, at, walkedMs, hasFocus: false };
}

const whereTo = (frames: MarkedFrame[], step: 'next' | 'previous') => {
  const found = chooseFrame(frames, step);
  return found && [found.frameId, found.request.isEntering, found.request.before, found.request.total];
};

describe('a walk through the frames of a page', () => {
  test.each<[string, MarkedFrame[], 'next' | 'previous', unknown]>([
    ['ends before it begins where nothing is marked', [frame(0, 0)], 'next', null],
    ['begins in the page itself', [frame(7, 2), frame(0, 3)], 'next', [0, false, 0, 5]],
    [
      'begins in the first frame with marks when the page has none',
      [frame(0, 0), frame(9, 1), frame(7, 2)],
      'next',
      [7, false, 0, 3],
    ],
    ['goes on in its frame', [frame(0, 3, 1, 5), frame(7, 2)], 'next', [0, false, 0, 5]],
    ['goes over to the next frame at the end', [frame(0, 3, 2, 5), frame(7, 2)], 'next', [7, true, 3, 5]],
    ['goes back into the frame before', [frame(0, 3), frame(7, 2, 0, 5)], 'previous', [0, true, 0, 5]],
    ['goes round after the last frame', [frame(0, 3), frame(7, 2, 1, 5)], 'next', [0, true, 0, 5]],
    ['goes round before the first', [frame(0, 3, 0, 5), frame(7, 2)], 'previous', [7, true, 3, 5]],
    ['stays in the only frame at its end', [frame(0, 3, 2, 5)], 'next', [0, false, 0, 3]],
    [
      'is where it last was, of several frames it has been in',
      [frame(0, 3, 2, 5), frame(7, 4, 1, 9)],
      'next',
      [7, false, 3, 7],
    ],
    ['forgets a mark that is gone', [frame(0, 3, null, 5), frame(7, 2)], 'next', [0, false, 0, 5]],
  ])('%s', (_, frames, step, expected) => expect(whereTo(frames, step)).toEqual(expected));

  test('takes the frames in the order in which they came', () => {
    expect(orderFrames([frame(12, 1), frame(3, 0), frame(0, 1), frame(5, 1)]).map(({ frameId }) => frameId)).toEqual([
      0, 5, 12,
    ]);
  });
});

describe('"here" is', () => {
  test.each<[string, MarkedFrame[], number | undefined]>([
    ['where the keyboard is', [frame(0, 3, 1, 5), { ...frame(7, 2), hasFocus: true }], 7],
    [
      'where the walk last was, when the keyboard is where no marks are',
      [{ ...frame(0, 0), hasFocus: true }, frame(5, 1), frame(7, 2, 1, 5)],
      7,
    ],
    ['the first frame with marks, when nobody has walked', [frame(7, 2), frame(5, 1)], 5],
    ['nowhere, without marks', [frame(0, 0)], undefined],
  ])('%s', (_, frames, expected) => expect(frameInUse(frames)?.frameId).toBe(expected));
});

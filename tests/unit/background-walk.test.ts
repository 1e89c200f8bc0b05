import { beforeEach, expect, test, vi } from 'vitest';
import type { MarkedFrame } from '../../page/choose-frame';

/** Two frames with two marks each; a step arrives late, as under load, and only then the frame knows of it. */
const { page, taken } = vi.hoisted(() => {
  const frame = (frameId: number) => ({ frameId, marks: 2, at: null as number | null, walkedMs: 0, hasFocus: false });
  return { page: { frames: [frame(0), frame(7)], isGone: false }, taken: [] as string[] };
});

/** A tab that never answers. */
const HANGING = 9;

vi.mock('../../entrypoints/background/frames', () => ({
  askFrames: async (tabId: number): Promise<MarkedFrame[]> =>
    tabId === HANGING ? new Promise(() => {}) : page.frames.map((frame) => ({ ...frame })),
}));
vi.mock('../../page/messages', () => ({
  sendMessage: async (_type: string, { isEntering }: { isEntering: boolean }, { frameId }: { frameId: number }) => {
    await new Promise((resolve) => setImmediate(resolve));
    if (page.isGone) throw new Error('The frame is gone.');
    const frame = page.frames.find((each) => each.frameId === frameId);
    if (!frame) return;
    frame.at = isEntering || frame.at === null ? 0 : frame.at + 1;
    frame.walkedMs = taken.push(`${frameId}:${frame.at}`);
  },
}));

const { walk } = await import('../../entrypoints/background/walk');

beforeEach(() => {
  taken.length = 0;
  page.isGone = false;
  for (const frame of page.frames) Object.assign(frame, { at: null, walkedMs: 0 });
});

test('steps asked for quickly are all taken, one after another, over the edge of a frame too', async () => {
  await Promise.all([walk(1, 'next'), walk(1, 'next'), walk(1, 'next'), walk(1, 'next')]);
  expect(taken).toEqual(['0:0', '0:1', '7:0', '7:1']);
});

test('a step that fails stops itself and not the next', async () => {
  page.isGone = true;
  await expect(walk(1, 'next')).rejects.toThrow('gone');
  page.isGone = false;
  await walk(1, 'next');
  expect(taken).toEqual(['0:0']);
});

test('a tab that never answers holds up no other', async () => {
  void walk(HANGING, 'next');
  await walk(1, 'next');
  expect(taken).toEqual(['0:0']);
});

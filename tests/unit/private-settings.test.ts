import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** A background that loses so many messages before it answers. */
const { background, ask } = vi.hoisted(() => {
  const background = { lost: 0 };
  const ask = vi.fn(async (_type: string) => {
    if (background.lost-- > 0) throw new Error('Nobody answered askPrivateSettings.');
    return { isPaused: true };
  });
  return { background, ask };
});

vi.mock('../../page/messages', () => ({ sendMessage: ask, onMessage: () => {} }));

const { privateSettings } = await import('../../page/private-settings');

let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockClear();
  end = new AbortController();
});
afterEach(() => vi.useRealTimers());

test('a page in a private window asks again where messages are lost, until it knows what holds there', async () => {
  background.lost = 2;
  const loaded = privateSettings(() => false).load(end.signal);
  await vi.advanceTimersByTimeAsync(3000);
  expect(await loaded).toEqual({ isPaused: true });
  expect(ask.mock.calls).toEqual([['askPrivateSettings'], ['askPrivateSettings'], ['askPrivateSettings']]);
});

test('nobody is asked once the page is left, or the extension gone', async () => {
  background.lost = 9;
  const loaded = privateSettings(() => false).load(end.signal);
  await vi.advanceTimersByTimeAsync(0);
  end.abort();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await loaded).toBe(false);
  expect(ask).toHaveBeenCalledOnce();

  const gone = new AbortController();
  const isOver = () => {
    gone.abort();
    return true;
  };
  const left = privateSettings(isOver).load(gone.signal);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await left).toBe(false);
  expect(ask).toHaveBeenCalledOnce();
});

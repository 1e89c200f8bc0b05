import { beforeEach, expect, test, vi } from 'vitest';
import type { Mention } from '../../page/messages';

const { setBadgeText, asked } = vi.hoisted(() => ({
  setBadgeText: vi.fn(async () => {}),
  asked: [] as ((mentions: Mention[]) => void)[],
}));

vi.mock('wxt/browser', () => ({ browser: { action: { setBadgeText } } }));
vi.mock('../../entrypoints/background/frames', () => ({
  askMentions: () => new Promise<Mention[]>((resolve) => asked.push(resolve)),
}));

const { showCount } = await import('../../entrypoints/background/badge');

const mention = (...entries: string[]): Mention => ({ entries, text: entries.join(), count: 1 });

beforeEach(() => {
  setBadgeText.mockClear();
  asked.length = 0;
});

test('the button counts what all frames name, once where two name the same', async () => {
  const shown = showCount(4);
  asked[0]?.([mention('echr'), mention('ecthr'), mention('echr'), mention('echr', 'ecthr')]);
  await shown;
  expect(setBadgeText).toHaveBeenCalledWith({ tabId: 4, text: '3' });
});

test('nothing is counted by no number, not by 0', async () => {
  const shown = showCount(4);
  asked[0]?.([]);
  await shown;
  expect(setBadgeText).toHaveBeenCalledWith({ tabId: 4, text: '' });
});

test('of two counts of a tab the one begun last is shown, whichever ends last; another tab has its own', async () => {
  const shown = [showCount(4), showCount(4), showCount(5)];
  asked[1]?.([mention('echr'), mention('ecthr')]);
  asked[2]?.([mention('starmer')]);
  await Promise.all(shown.slice(1));
  asked[0]?.([mention('echr')]);
  await shown[0];
  expect(setBadgeText.mock.calls).toEqual([[{ tabId: 4, text: '2' }], [{ tabId: 5, text: '1' }]]);
});

import { beforeEach, describe, expect, test, vi } from 'vitest';

/** What was called of the browser, and what listens to it. */
const { browser, listeners, calls } = vi.hoisted(() => {
  const listeners = new Map<string, (...args: unknown[]) => unknown>();
  const calls: unknown[][] = [];
  const event = (name: string) => ({
    addListener: (listener: (...args: unknown[]) => unknown) => listeners.set(name, listener),
    removeListener: () => {},
  });
  const note =
    (name: string, answer: unknown = undefined) =>
    async (...args: unknown[]) => {
      calls.push([name, ...args]);
      return answer;
    };
  // As Firefox for Android has it: no commands, no menus, no windows, an action without a badge and without openPopup.
  const browser = {
    runtime: {
      id: 'test',
      onMessage: event('message'),
      onInstalled: event('installed'),
      getURL: (path: string) => `moz-extension://test${path}`,
      sendMessage: note('sendMessage'),
    },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    action: {},
    scripting: {
      insertCSS: note('insertCSS'),
      executeScript: note('executeScript', [{ frameId: 0, result: null }]),
    },
    storage: {
      local: { get: async () => ({}), set: async () => {}, onChanged: event('storage') },
      onChanged: event('storage'),
    },
    tabs: { query: note('query', []), get: note('get', { id: 4 }), create: note('create'), sendMessage: note('tell') },
  };
  return { browser, listeners, calls };
});

vi.mock('wxt/browser', () => ({ browser }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('wxt/utils/define-background', () => ({ defineBackground: (main: () => void) => ({ main }) }));

const background = await import('../../entrypoints/background/index');

const send = (type: string, data?: unknown, frameId = 0) =>
  listeners.get('message')?.({ id: 1, type, data, timestamp: 0 }, { tab: { id: 4 }, frameId });

describe('a browser without commands, menus, windows and openPopup', () => {
  beforeEach(() => {
    listeners.clear();
    calls.length = 0;
    (background.default as unknown as { main(): void }).main();
  });

  test('starts the background all the same', () => {
    expect(listeners.has('message')).toBe(true);
  });

  test('looks words up in a tab, where there is no window to open', async () => {
    const { lookUp } = await import('../../entrypoints/background/look-up');
    await lookUp(4, null);
    expect(calls).toContainEqual(['create', { url: 'moz-extension://test/popup.html#search=' }]);
  });
});

void send;

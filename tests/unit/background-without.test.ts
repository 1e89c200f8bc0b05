import { beforeEach, describe, expect, test, vi } from 'vitest';

type Listener = (...args: unknown[]) => unknown;

/** A browser as Firefox for Android has it: no commands, no menus, no windows, and an action without badge and openPopup. */
const { browser, listeners, calls } = vi.hoisted(() => {
  const listeners = new Map<string, Listener>();
  const calls: unknown[][] = [];
  const event = (name: string) => ({
    addListener: (listener: Listener) => void listeners.set(name, listener),
    removeListener: () => {},
  });
  const note =
    (name: string, answer?: unknown) =>
    async (...args: unknown[]) => {
      calls.push([name, ...args]);
      return answer;
    };
  const browser = {
    runtime: {
      id: 'test',
      onMessage: event('message'),
      onInstalled: event('installed'),
      getURL: (path: string) => `moz-extension://test${path}`,
    },
    permissions: { onAdded: event('added') },
    i18n: { getMessage: (key: string) => key },
    action: {},
    scripting: {
      insertCSS: note('insertCSS'),
      executeScript: note('executeScript', [{ frameId: 0, result: { marks: 2, at: null, walkedMs: 0 } }]),
    },
    storage: { local: { get: async () => ({}), set: note('set') } },
    tabs: {
      get: note('get', { id: 4, url: 'https://news.example/' }),
      create: note('create'),
      sendMessage: note('sendMessage', { answer: null }),
      query: note('query', []),
      onRemoved: event('tabRemoved'),
    },
  };
  // The store asks for the browser by its global name.
  Object.assign(globalThis, { browser });
  return { browser, listeners, calls };
});

vi.mock('wxt/browser', () => ({ browser }));
vi.mock('wxt/utils/define-background', () => ({ defineBackground: (main: () => void) => ({ main }) }));

const { default: background } = (await import('../../entrypoints/background/index')) as unknown as {
  default: { main(): void };
};

/** Sends a message as a page or the popup does, and resolves with the answer in its envelope. */
function send(type: string, data?: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    listeners.get('message')?.({ type, data }, { tab: { id: 4 }, frameId: 0 }, resolve);
  });
}

const called = (name: string) => calls.filter(([called]) => called === name).map(([, ...args]) => args);

describe('in a browser without commands, menus, windows and badges, the background', () => {
  beforeEach(() => {
    calls.length = 0;
    if (!listeners.has('message')) background.main();
  });

  test('starts, and listens to pages', () => expect(listeners.has('message')).toBe(true));

  test('describes entries', async () => {
    const page = { publishedOn: null, mentioned: [] };
    expect(await send('describeEntries', { entries: ['article-8'], page })).toMatchObject({
      answer: [{ id: 'article-8' }],
    });
  });

  test('takes in what a page reports, though there is no badge to show it on', async () => {
    expect(await send('reportPage', { mentions: [], publishedOn: null })).toHaveProperty('answer');
  });

  test('brings what is drawn on a page', async () => {
    expect(await send('bringViews')).toHaveProperty('answer');
    expect(called('executeScript')).toMatchObject([[{ target: { tabId: 4, frameIds: [0] }, files: ['/views.js'] }]]);
  });

  test.each([
    ['next-mark', 'walkMarks'],
    ['previous-mark', 'walkMarks'],
    ['open-mark', 'openMark'],
  ])('does by a button of the popup what a key would do: %s', async (command, type) => {
    expect(await send('runCommand', { command, tabId: 4 })).toHaveProperty('answer');
    expect(called('sendMessage')).toMatchObject([[4, { type }, { frameId: 0 }]]);
  });

  test.each(['tooltipOpened', 'closeTooltips'])(
    'tells all frames of a page what one of them says: %s',
    async (type) => {
      expect(await send(type, 'a frame')).toHaveProperty('answer');
      expect(called('sendMessage')).toMatchObject([[4, { type }]]);
    },
  );

  test('opens the search in a tab, where there is no window to open', async () => {
    const { lookUp } = await import('../../entrypoints/background/look-up');
    await lookUp(4, null);
    expect(called('create')).toEqual([[{ url: 'moz-extension://test/popup.html#search' }]]);
  });
});

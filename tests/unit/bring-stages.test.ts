import { beforeEach, describe, expect, test, vi } from 'vitest';

type Listener = (details: { reason?: string; origins?: string[] }) => void;

const { browser, said } = vi.hoisted(() => {
  const said = { installed: (() => {}) as Listener, added: (() => {}) as Listener };
  const listenFor = (name: keyof typeof said) => ({
    addListener: (listener: Listener) => {
      said[name] = listener;
    },
  });
  const browser = {
    runtime: { onInstalled: listenFor('installed') },
    permissions: { onAdded: listenFor('added') },
    scripting: { insertCSS: vi.fn(async () => {}), executeScript: vi.fn(async (_injection: unknown) => []) },
    tabs: { query: vi.fn(async (_filter: { url: string[] }) => [{ id: 4 }, { id: 5, discarded: true }, { id: 6 }]) },
  };
  return { browser, said };
});

vi.mock('wxt/browser', () => ({ browser }));

const { bringReader, bringViews } = await import('../../page/bring-stages');
const { listenToOpenTabs } = await import('../../entrypoints/background/open-tabs');

beforeEach(() => {
  vi.clearAllMocks();
  listenToOpenTabs();
});

const tab = { id: 4 } as never;

/** Lets what an event has begun come to its end. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the second stage', () => {
  test('is brought to the document that asked for it, and not to whatever the frame shows by then', async () => {
    expect(await bringReader({ tab, frameId: 7, documentId: 'asked' })).toBe(true);
    for (const bring of [browser.scripting.insertCSS, browser.scripting.executeScript])
      expect(bring).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 4, documentIds: ['asked'] } }));
  });

  test('is brought to the frame where the browser does not name its documents', async () => {
    expect(await bringReader({ tab, frameId: 7 })).toBe(true);
    expect(browser.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 4, frameIds: [7] } }),
    );
  });

  test.each(['insertCSS', 'executeScript'] as const)(
    'did not come where %s is refused, and that is told',
    async (name) => {
      browser.scripting[name].mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
      expect(await bringReader({ tab, frameId: 0, documentId: 'asked' })).toBe(false);
    },
  );

  test('comes to nobody who is in no tab', async () => {
    expect(await bringReader({ frameId: 0 })).toBe(false);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

test('nothing that is brought waits for a page that is still coming in', async () => {
  await bringReader({ tab, frameId: 7 });
  await bringViews(4, 7);
  said.installed({ reason: 'install' });
  await settle();
  const calls = browser.scripting.executeScript.mock.calls;
  expect(calls).toHaveLength(4);
  for (const [injection] of calls) expect(injection).toMatchObject({ injectImmediately: true });
});

describe('the first stage', () => {
  const brought = () =>
    browser.scripting.executeScript.mock.calls.map(([injection]) => (injection as { target: unknown }).target);

  test.each(['install', 'update'])(
    'is brought to the tabs that were open before the %s, but to none put aside',
    async (reason) => {
      said.installed({ reason });
      await settle();
      expect(browser.tabs.query).toHaveBeenCalledWith({ url: ['http://*/*', 'https://*/*'] });
      expect(brought()).toEqual([
        { tabId: 4, allFrames: true },
        { tabId: 6, allFrames: true },
      ]);
    },
  );

  test('is brought to the tabs of a site that is no longer withheld', async () => {
    said.added({ origins: ['https://news.example/*'] });
    await settle();
    expect(browser.tabs.query).toHaveBeenCalledWith({ url: ['https://news.example/*'] });
    expect(brought()).toHaveLength(2);
  });

  test('is brought nowhere by another permission', async () => {
    said.added({});
    await settle();
    expect(browser.tabs.query).not.toHaveBeenCalled();
  });

  test('comes to the others where one tab refuses it', async () => {
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('The extensions gallery cannot be scripted.'));
    said.installed({ reason: 'install' });
    await settle();
    expect(brought()).toHaveLength(2);
  });
});

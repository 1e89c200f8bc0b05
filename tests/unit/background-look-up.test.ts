import { beforeEach, expect, test, vi } from 'vitest';

/** What the background asks of the browser to show what was looked up. */
const { browser } = vi.hoisted(() => {
  const browser = {
    runtime: { id: 'test', getURL: (path: string) => `chrome-extension://test${path}` },
    scripting: { executeScript: vi.fn() },
    storage: { local: { get: async () => ({}) } },
    tabs: { get: async () => ({ id: 4, url: 'https://news.example/' }), create: vi.fn() },
    windows: { create: vi.fn() },
  };
  // The store asks for the browser by its global name.
  Object.assign(globalThis, { browser });
  return { browser };
});

vi.mock('wxt/browser', () => ({ browser }));

const { lookUp, takeQuery } = await import('../../entrypoints/background/look-up');

const selected = { frameId: 0, text: 'Mette Frederiksen' };

/** What was handed to the page: as text, for of an object Chromium leaves out what is null. */
const shown = () => JSON.parse(browser.scripting.executeScript.mock.lastCall?.[0].args[0]);

beforeEach(() => vi.clearAllMocks());

test('what is selected where no script may go is looked up in the search, which opens filled in', async () => {
  browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
  await lookUp(4, selected);
  expect(browser.windows.create).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ type: 'popup', url: 'chrome-extension://test/popup.html#search' }),
  );
  expect(takeQuery()).toBe(selected.text);
});

test('where nothing is selected the search opens empty, and no script is run', async () => {
  await lookUp(4, null);
  expect(browser.windows.create).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ url: 'chrome-extension://test/popup.html#search' }),
  );
  expect(takeQuery()).toBe('');
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
});

test('what is selected where scripts may go is explained there, and no window opens', async () => {
  browser.scripting.executeScript.mockResolvedValue([{ frameId: 0, result: null }]);
  await lookUp(4, selected);
  expect(shown()).toMatchObject({ text: selected.text, entries: [{ name: selected.text, oneLine: null }] });
  expect(shown().pageAddress).toBe('https://news.example/');
  expect(browser.scripting.executeScript.mock.lastCall?.[0]).toMatchObject({ target: { tabId: 4, frameIds: [0] } });
  expect(browser.windows.create).not.toHaveBeenCalled();
});

test('no script for it waits for a page that is still coming in', async () => {
  browser.scripting.executeScript.mockResolvedValue([{ frameId: 0, result: null }]);
  await lookUp(4, selected);
  const calls = browser.scripting.executeScript.mock.calls;
  // The views, what a reader of ours knows, the date where none is there, and the look-up.
  expect(calls).toHaveLength(4);
  for (const [injection] of calls) expect(injection).toMatchObject({ injectImmediately: true });
});

test('an office that is looked up is that of the article’s date', async () => {
  const page = { publishedOn: '2025-12-10', mentioned: [] };
  browser.scripting.executeScript.mockResolvedValue([{ frameId: 0, result: page }]);
  await lookUp(4, { frameId: 0, text: 'home secretary' });
  expect(shown()).toMatchObject({ page, entries: [{ id: 'shabana-mahmood' }] });
});

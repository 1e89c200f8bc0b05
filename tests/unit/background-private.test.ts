import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../settings/settings';
import { TABS } from './memory-browser';

const { browser } = await vi.hoisted(async () => {
  const { createBrowser } = await import('./memory-browser');
  const browser = createBrowser();
  // The store asks for the browser by its global name.
  Object.assign(globalThis, { browser });
  return { browser };
});

vi.mock('wxt/browser', () => ({ browser }));

const { keepSettings } = await import('../../entrypoints/background/keep-settings');
const { lookUp, takeQuery } = await import('../../entrypoints/background/look-up');
const { runCommand } = await import('../../entrypoints/background/run-command');

keepSettings();

const { local, session } = browser.storage;
const [NORMAL, PRIVATE] = TABS;

/** Sends a message as a page in a tab does, and resolves with the answer in its envelope. */
function send(type: string, data: unknown, tab: (typeof TABS)[number]): Promise<{ answer?: unknown }> {
  return new Promise((resolve) => {
    browser.runtime.onMessage.happen({ type, data }, { tab, frameId: 0 }, resolve);
  });
}

const hide = (tab: (typeof TABS)[number]) =>
  send('hideEntries', { entries: ['soering'], address: tab.url, isHidden: true }, tab);
const held = async () => (await send('askPrivateSettings', undefined, PRIVATE)).answer as Settings;
const kept = (area: typeof local) => JSON.stringify(area.state.items);

beforeEach(() => {
  for (const { state } of [local, session]) Object.assign(state, { items: {}, isBroken: false });
  browser.tabs.all.splice(0, browser.tabs.all.length, ...TABS);
  vi.clearAllMocks();
});
afterEach(() => vi.unstubAllEnvs());

describe('of a tab in a private window', () => {
  test('a page on which marks are hidden is not stored for good, nor is the entry', async () => {
    expect(await hide(PRIVATE)).toHaveProperty('answer');
    expect(kept(local)).toBe('{}');
    expect((await held()).hidden.pages).toEqual({ [PRIVATE.url]: ['soering'] });
    await hide(NORMAL);
    expect(kept(local)).toContain(NORMAL.url);
    expect(kept(local)).not.toContain('secret');
  });

  test('a site that is switched by key is not stored for good', async () => {
    await runCommand('switch-site', PRIVATE as never);
    expect(kept(local)).toBe('{}');
    expect((await held()).sites).toEqual({ 'secret.example': 'off' });
    await runCommand('switch-site', PRIVATE as never);
    expect((await held()).sites).toEqual({});
    await runCommand('switch-site', NORMAL as never);
    expect(local.state.items.settings).toEqual({ sites: { 'news.example': 'off' } });
  });

  test('the pages there are told of what changed, and no others', async () => {
    await hide(PRIVATE);
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalled());
    expect(browser.tabs.sendMessage.mock.calls).toEqual([[PRIVATE.id, { type: 'privateSettingsChanged' }]]);
  });

  test('all that is forgotten with the last of its windows, and not before', async () => {
    await hide(PRIVATE);
    browser.tabs.all.push({ ...PRIVATE, id: 6, windowId: 3 });
    browser.windows.onRemoved.happen(NORMAL.windowId);
    browser.windows.onRemoved.happen(PRIVATE.windowId);
    await new Promise((resolve) => setImmediate(resolve));
    expect(kept(session)).toContain('secret');
    browser.tabs.all.splice(1, 1);
    // What is being closed may still be there when that is told.
    browser.windows.onRemoved.happen(3);
    await vi.waitFor(() => expect(kept(session)).toBe('{}'));
  });

  test('that includes what is being chosen while it closes', async () => {
    const hiding = hide(PRIVATE);
    browser.windows.onRemoved.happen(PRIVATE.windowId);
    await hiding;
    await vi.waitFor(() => expect(kept(session)).toBe('{}'));
  });
});

test('that nothing could be kept is answered by nothing, which the page takes for a failure', async () => {
  for (const [tab, { state }] of [
    [NORMAL, local],
    [PRIVATE, session],
  ] as const) {
    state.isBroken = true;
    expect(await hide(tab)).toEqual({});
  }
});

describe('words that are looked up where no script may go', () => {
  beforeEach(() => {
    browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access the page.'));
  });

  test.each([NORMAL, PRIVATE])('stand in no address and no store, and are handed over once', async ({ id }) => {
    await lookUp(id, { frameId: 0, text: 'Mette Frederiksen' });
    expect(JSON.stringify(browser.windows.create.mock.calls)).not.toContain('Mette');
    expect(kept(local) + kept(session)).toBe('{}{}');
    expect(takeQuery()).toBe('Mette Frederiksen');
    expect(takeQuery()).toBe('');
  });

  test.each([
    ['in Firefox a private window opens for a private tab', true, PRIVATE, true],
    ['in Firefox another opens for another', true, NORMAL, false],
    ['in Chromium, which has no private ones for extensions, another opens', false, PRIVATE, false],
  ] as const)('%s', async (_, isFirefox, { id }, incognito) => {
    vi.stubEnv('FIREFOX', isFirefox ? 'true' : '');
    await lookUp(id, null);
    expect(browser.windows.create).toHaveBeenCalledWith(expect.objectContaining({ incognito }));
  });
});

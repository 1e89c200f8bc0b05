import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSiteChoices } from '../../settings/site-choices';

const { browser } = await vi.hoisted(async () => {
  const { createBrowser } = await import('./memory-browser');
  return { browser: createBrowser() };
});

vi.mock('wxt/browser', () => ({ browser }));

const { watchSite } = await import('../../settings/watch-site');

const { local } = browser.storage;
const OFF = { sites: { 'news.example': 'off' } };

let stop: AbortController;
/** What holds in private windows, and the one who is told that it changed. */
let inPrivate: { load: ReturnType<typeof vi.fn>; change(): void };

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  stop = new AbortController();
  inPrivate = { load: vi.fn(async () => OFF), change: () => {} };
  Object.assign(local.state, { items: {}, isBroken: false });
  browser.extension.inIncognitoContext = false;
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

/** Watches the site, and gives whether it was on at the start and after each change. */
async function watch() {
  const heard: boolean[] = [];
  const privately = {
    load: inPrivate.load as () => Promise<unknown>,
    watch: (onChange: () => void) => {
      inPrivate.change = onChange;
    },
  };
  const onChange = (isOn: boolean) => void heard.push(isOn);
  await watchSite({ host: 'news.example', read: readSiteChoices, onChange, privately }, stop.signal);
  return heard;
}

test('a page reads the store itself, and follows it until it is left', async () => {
  const heard = await watch();
  await local.set({ settings: OFF });
  stop.abort();
  await local.set({ settings: {} });
  expect(heard).toEqual([true, false]);
  expect(inPrivate.load).not.toHaveBeenCalled();
});

test('where the settings cannot be read nothing is: the site may be off', async () => {
  local.state.isBroken = true;
  expect(await watch()).toEqual([]);
});

describe('in a private window a page', () => {
  beforeEach(() => {
    browser.extension.inIncognitoContext = true;
  });

  test('asks what holds there, at the start and after any change', async () => {
    const heard = await watch();
    expect(heard).toEqual([false]);
    inPrivate.load.mockResolvedValue({});
    inPrivate.change();
    await vi.waitFor(() => expect(heard).toEqual([false, true]));
    inPrivate.load.mockResolvedValue(OFF);
    await local.set({ settings: { isPaused: true } });
    await vi.waitFor(() => expect(heard).toEqual([false, true, false]));
    stop.abort();
    inPrivate.change();
    expect(inPrivate.load).toHaveBeenCalledTimes(3);
  });

  test('is told nothing before that is known, and nothing any more once it was left', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    inPrivate.load.mockReturnValue(promise);
    const watching = watch();
    stop.abort();
    resolve({});
    expect(await watching).toEqual([]);
    expect(inPrivate.load).toHaveBeenCalledWith(stop.signal);
  });
});

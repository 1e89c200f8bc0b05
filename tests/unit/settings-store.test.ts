import { beforeEach, describe, expect, test, vi } from 'vitest';
import { hideEntries } from '../../settings/hidden-entries';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';

const { browser } = await vi.hoisted(async () => {
  const { createBrowser } = await import('./memory-browser');
  const browser = createBrowser();
  // The store asks for the browser by its global name.
  Object.assign(globalThis, { browser });
  return { browser };
});

vi.mock('wxt/browser', () => ({ browser }));

const { changeSettings, forgetPrivateChoices, loadSettings, resetSettings, watchSettings } = await import(
  '../../settings/settings-store'
);

const { local, session } = browser.storage;

const hide = (id: string) => (now: Settings) =>
  hideEntries({ entries: [id], address: 'https://secret.example/b', isHidden: true }, now);
const switchOff =
  (host: string) =>
  (now: Settings): Settings => ({ ...now, sites: { ...now.sites, [host]: 'off' } });
const pause = (now: Settings): Settings => ({ ...now, isPaused: true });

beforeEach(() => {
  for (const { state } of [local, session]) Object.assign(state, { items: {}, isBroken: false });
});

describe('changes', () => {
  test('that overlap are all kept, whatever they change', async () => {
    const hosts = ['a.example', 'b.example', 'c.example'];
    await Promise.all([...hosts.map((host) => changeSettings(switchOff(host), false)), changeSettings(pause, false)]);
    expect(await loadSettings(false)).toMatchObject({
      isPaused: true,
      sites: Object.fromEntries(hosts.map((host) => [host, 'off'])),
    });
  });

  test('of a private window and of another that overlap are kept as well', async () => {
    await Promise.all([changeSettings(switchOff('a.example'), false), changeSettings(pause, true)]);
    expect(local.state.items.settings).toEqual({ sites: { 'a.example': 'off' }, isPaused: true });
  });

  test.each([false, true])(
    'that the store refuses fail and change nothing; the next can be kept (private: %s)',
    async (isPrivate) => {
      await changeSettings(switchOff('a.example'), isPrivate);
      const area = isPrivate ? session : local;
      const before = structuredClone(area.state.items);
      area.state.isBroken = true;
      await expect(changeSettings(switchOff('b.example'), isPrivate)).rejects.toThrow('broken');
      await expect(loadSettings(isPrivate)).rejects.toThrow('broken');
      expect(area.state.items).toEqual(before);
      area.state.isBroken = false;
      await changeSettings(switchOff('c.example'), isPrivate);
      expect((await loadSettings(isPrivate)).sites).toEqual({ 'a.example': 'off', 'c.example': 'off' });
    },
  );
});

describe('more than is kept', () => {
  const rules = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`s${n}.example`, 'off']));
  const pages = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`https://s${n}.example/`, ['soering']]));
  const full = { sites: rules, hidden: { everywhere: [], pages } };
  const { 's0.example': _, ...fewer } = rules;

  test.each([false, true])('is refused, and all that was kept stays (private: %s)', async (isPrivate) => {
    local.state.items = { settings: full };
    for (const change of [switchOff('a.example'), hide('soering')])
      await expect(changeSettings(change, isPrivate)).rejects.toThrow('More than is kept.');
    expect(await loadSettings(isPrivate)).toMatchObject(full);
    await changeSettings(pause, isPrivate);
    await changeSettings((now) => hideEntries({ entries: ['echr'], address: null, isHidden: true }, now), isPrivate);
    await changeSettings((now) => ({ ...now, sites: fewer as Settings['sites'] }), isPrivate);
    await changeSettings(switchOff('a.example'), isPrivate);
    expect((await loadSettings(isPrivate)).sites).toEqual({ ...fewer, 'a.example': 'off' });
  });

  test('by what was chosen elsewhere holds up nothing else in a private window', async () => {
    await changeSettings(switchOff('a.example'), true);
    local.state.items = { settings: full };
    await changeSettings(pause, true);
    expect((await loadSettings(true)).isPaused).toBe(true);
  });
});

describe('a private window', () => {
  test('leaves no site, page or entry in the lasting store, and has them all the same', async () => {
    await changeSettings(switchOff('news.example'), false);
    const lasting = JSON.stringify(local.state.items);
    await changeSettings(switchOff('secret.example'), true);
    await changeSettings(hide('soering'), true);
    expect(JSON.stringify(local.state.items)).toBe(lasting);
    expect(await loadSettings(true)).toMatchObject({
      sites: { 'news.example': 'off', 'secret.example': 'off' },
      hidden: { pages: { 'https://secret.example/b': ['soering'] } },
    });
    expect(await loadSettings(false)).toEqual({ ...DEFAULT_SETTINGS, sites: { 'news.example': 'off' } });
  });

  test('pauses everywhere, which tells of nothing', async () => {
    await changeSettings(pause, true);
    expect((await loadSettings(false)).isPaused).toBe(true);
  });

  test('hears of its own changes and of others; another hears of others alone', async () => {
    const heard = { inPrivate: vi.fn(), elsewhere: vi.fn() };
    watchSettings(heard.inPrivate, true);
    watchSettings(heard.elsewhere, false);
    await changeSettings(switchOff('secret.example'), true);
    await vi.waitFor(() => expect(heard.inPrivate).toHaveBeenCalledOnce());
    expect(heard.inPrivate.mock.lastCall?.[0].sites).toEqual({ 'secret.example': 'off' });
    await changeSettings(switchOff('a.example'), false);
    await vi.waitFor(() => expect(heard.inPrivate).toHaveBeenCalledTimes(2));
    expect(heard.inPrivate.mock.lastCall?.[0].sites).toEqual({ 'a.example': 'off', 'secret.example': 'off' });
    await vi.waitFor(() => expect(heard.elsewhere).toHaveBeenCalledOnce());
    expect(heard.elsewhere.mock.lastCall?.[0].sites).toEqual({ 'a.example': 'off' });
  });

  test('is forgotten, and everything is by a reset', async () => {
    await changeSettings(switchOff('a.example'), false);
    await changeSettings(hide('soering'), true);
    await forgetPrivateChoices();
    expect(session.state.items).toEqual({});
    expect(await loadSettings(true)).toEqual(await loadSettings(false));
    await changeSettings(hide('soering'), true);
    await resetSettings();
    expect(await loadSettings(true)).toEqual(DEFAULT_SETTINGS);
  });

  test('where nothing can be held in memory has the lasting settings, and keeps nothing else', async () => {
    await changeSettings(switchOff('a.example'), false);
    vi.spyOn(browser.storage, 'session', 'get').mockReturnValue(undefined as never);
    expect(await loadSettings(true)).toEqual(await loadSettings(false));
    await expect(changeSettings(hide('soering'), true)).rejects.toThrow();
    vi.restoreAllMocks();
    expect((await loadSettings(true)).hidden).toEqual(DEFAULT_SETTINGS.hidden);
  });
});

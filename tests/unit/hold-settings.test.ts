import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';

const { browser } = await vi.hoisted(async () => {
  const { createBrowser } = await import('./memory-browser');
  const browser = createBrowser();
  // The store asks for the browser by its global name.
  Object.assign(globalThis, { browser });
  return { browser };
});

vi.mock('wxt/browser', () => ({ browser }));

const { holdSettings } = await import('../../settings/hold-settings');

const { state } = browser.storage.local;
const pause = (now: Settings): Settings => ({ ...now, isPaused: true });

beforeEach(() => {
  Object.assign(state, { items: { settings: { density: 'all' } }, isBroken: false });
});

test('what is held follows the store, and a change is answered once it is kept', async () => {
  const onChange = vi.fn();
  const held = await holdSettings(false, onChange);
  expect(held.now()).toEqual({ ...DEFAULT_SETTINGS, density: 'all' });
  expect(await held.change(pause)).toBe(true);
  expect(state.items.settings).toEqual({ density: 'all', isPaused: true });
  await vi.waitFor(() => expect(held.now().isPaused).toBe(true));
  expect(onChange).toHaveBeenCalled();
  expect(held.trouble()).toBeNull();
  expect(await held.reset()).toBe(true);
  await vi.waitFor(() => expect(held.now()).toEqual(DEFAULT_SETTINGS));
});

test('a store that cannot be read leaves a page with the defaults, which says so until it can be', async () => {
  state.isBroken = true;
  const held = await holdSettings(false, () => {});
  expect(held.now()).toEqual(DEFAULT_SETTINGS);
  expect(held.trouble()).toBe('notRead');
  state.isBroken = false;
  expect(await held.change(pause)).toBe(true);
  expect(state.items.settings).toEqual({ density: 'all', isPaused: true });
  expect(held.trouble()).toBeNull();
});

test('a change that is refused is told, and what holds stays', async () => {
  const onChange = vi.fn();
  const held = await holdSettings(false, onChange);
  state.isBroken = true;
  expect(await held.change(pause)).toBe(false);
  expect(await held.reset()).toBe(false);
  expect(onChange).toHaveBeenCalledTimes(2);
  expect(held.trouble()).toBe('notKept');
  expect(held.now()).toEqual({ ...DEFAULT_SETTINGS, density: 'all' });
});

import { beforeEach, expect, test, vi } from 'vitest';
import { TABS } from './memory-browser';

type OnCommand = (command: string, tab: (typeof TABS)[number]) => void;

const { browser, keys } = await vi.hoisted(async () => {
  const { createBrowser } = await import('./memory-browser');
  const keys = { press: (() => {}) as OnCommand };
  const onCommand = {
    addListener: (listener: OnCommand) => {
      keys.press = listener;
    },
  };
  const permissions = { onAdded: { addListener() {} } };
  const browser = { ...createBrowser(), commands: { onCommand }, permissions };
  // The store asks for the browser by its global name.
  Object.assign(globalThis, { browser });
  return { browser, keys };
});

vi.mock('wxt/browser', () => ({ browser }));
vi.mock('wxt/utils/define-background', () => ({ defineBackground: (main: () => void) => ({ main }) }));

const { default: background } = (await import('../../entrypoints/background/index')) as unknown as {
  default: { main(): void };
};
background.main();

const { executeScript } = browser.scripting;
const [TAB] = TABS;

/** Lets what a key has begun come to its end. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => vi.clearAllMocks());

test('the list of marks waits for no page that is still coming in, and has every tooltip close before', async () => {
  keys.press('list-marks', TAB);
  await settle();
  expect(browser.tabs.sendMessage.mock.calls).toEqual([[TAB.id, { type: 'closeTooltips' }]]);
  const calls = executeScript.mock.calls as unknown[][];
  // Where the frames stand and what rows they have, the views, and the list.
  expect(calls.length).toBeGreaterThanOrEqual(4);
  for (const [injection] of calls) expect(injection).toMatchObject({ injectImmediately: true });
});

test.each(['next-mark', 'open-mark', 'list-marks', 'look-up'])(
  '%s where no script may go ends without an error',
  async (command) => {
    // An error that nobody catches fails this run.
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    keys.press(command, TAB);
    await settle();
    expect(executeScript).toHaveBeenCalled();
  },
);

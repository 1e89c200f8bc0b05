import { beforeEach, expect, test, vi } from 'vitest';

type Details = { reason: string; temporary?: boolean };

const { browser, create, said } = vi.hoisted(() => {
  const create = vi.fn(async () => {});
  const said = { listener: (_details: Details) => {}, installType: 'normal' };
  const browser = {
    runtime: {
      onInstalled: {
        addListener(listener: typeof said.listener) {
          said.listener = listener;
        },
      },
      getURL: (path: string) => `chrome-extension://test${path}`,
    },
    tabs: { create },
    management: { getSelf: async () => ({ installType: said.installType }) } as { getSelf(): unknown } | undefined,
  };
  return { browser, create, said };
});

vi.mock('wxt/browser', () => ({ browser }));

const { listenToInstall } = await import('../../entrypoints/background/first-run');

beforeEach(() => {
  create.mockClear();
  said.installType = 'normal';
  listenToInstall();
});

/** Lets what an event has begun come to its end. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('a new reader is told once what this is', async () => {
  said.listener({ reason: 'install' });
  await settle();
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://test/options.html#welcome' });
});

test('so is one whose browser cannot tell how it was installed', async () => {
  const { management } = browser;
  browser.management = undefined;
  said.listener({ reason: 'install' });
  await settle();
  browser.management = management;
  expect(create).toHaveBeenCalledOnce();
});

test.each([
  ['after an update', { reason: 'update' }, 'normal'],
  ['who tries it out from a folder in Chromium', { reason: 'install' }, 'development'],
  ['who tries it out from a folder in Firefox', { reason: 'install', temporary: true }, 'normal'],
])('nobody is told %s', async (_, details, installType) => {
  said.installType = installType;
  said.listener(details);
  await settle();
  expect(create).not.toHaveBeenCalled();
});

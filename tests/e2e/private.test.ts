import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { extensionFolder } from '../../scripts/browsers/build-extension.ts';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { bringIntoView, openTooltip, pressInTooltip, seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { readPaintedMarks, waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { type PageServer, servePages } from '../../scripts/browsers/serve-pages.ts';
import { until } from '../../scripts/browsers/until.ts';
import { demoPages } from '../../scripts/demo/demo-pages.ts';
import type { BrowserName } from '../../scripts/set-up/find-browser.mjs';
import { selectText } from './own-views.ts';
import { waitForNoMarks } from './stage.ts';

declare const chrome: Browser & {
  /** On the browser's own page of extensions. */
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
};

const NAME = 'Mette Frederiksen';

let server: PageServer;
let browser: ExtensionBrowser;

beforeEach(async () => {
  server = await servePages(demoPages());
});
afterEach(async () => {
  await browser?.close();
  await server?.close();
});

test.each(['chromium', 'firefox'] as const)(
  'in %s what is hidden in a private window, and which site is switched there, stays there and is forgotten with it',
  async (name) => {
    const room = await launchPrivate(name);
    const address = `${server.origin}/article.html?id=7&utm_source=mail`;
    const elsewhere = await browser.openPage(`${address}#again`);
    await waitForMarks(elsewhere);
    const page = await openPrivately(room, address);
    await openInFull(page);
    await pressInTooltip(browser, page, 'Not here');
    await until('the mark to go', async () => !(await isMarked(page)));
    await until('the word for it', async () => (await seeTooltip(browser, page))?.text.includes('Hidden here.'));
    const pages = { [`${server.origin}/article.html?id=7`]: ['mette-frederiksen'] };
    expect(await storedIn(room)).toEqual({
      local: {},
      session: { privateChoices: { everywhere: {}, pages, sites: {} } },
    });
    expect(await isMarked(elsewhere)).toBe(true);

    await commandPrivately(room, 'switch-site');
    await waitForNoMarks(page);
    expect((await storedIn(room)).local).toEqual({});
    expect(await isMarked(elsewhere)).toBe(true);

    await closePrivate(room);
    await until('all that to be forgotten', async () => Object.keys((await storedIn(room)).session).length === 0);
    const again = await openPrivately(room, address);
    await waitForMarks(again);
    expect(await isMarked(again)).toBe(true);
    expect(await browser.errors()).toEqual([]);
  },
);

test('in Firefox a search that is opened in a private window is in one too', async () => {
  const room = await launchPrivate('firefox');
  await openPrivately(room, `${server.origin}/article.html`);
  await commandPrivately(room, 'look-up');
  const search = () =>
    room.evaluate(async () => {
      const windows = await chrome.windows.getAll({ populate: true });
      return windows.find(({ tabs }) => tabs?.some(({ url }) => url?.endsWith('/popup.html#search')))?.incognito;
    });
  expect(await until('the search', async () => ((await search()) === undefined ? null : [await search()]))).toEqual([
    true,
  ]);
  expect(await browser.errors()).toEqual([]);
});

test('in Chromium words that are looked up where no script may go stand in the search, and in no address', async () => {
  browser = await launchBrowser('chromium', { extension: extensionFolder('chromium'), isHeadless: true });
  const page = await browser.openPage('chrome://version');
  await page.evaluate((name) => {
    document.body.innerText = name;
  }, NAME);
  await selectText(page, 'body');
  const opened = page.browser().waitForTarget((target) => target.url().includes('/popup.html'));
  await browser.chooseFromMenu(page);
  const search = await (await opened).asPage();
  await search.waitForSelector('[role=option]');
  expect(await search.$eval('[role=combobox]', (field) => (field as HTMLInputElement).value)).toBe(NAME);
  expect(await search.$eval('[role=option]', (option) => option.textContent)).toContain(NAME);
  expect(search.url()).toMatch(/popup\.html#search$/);
  expect(await browser.errors()).toEqual([]);
});

/** Starts a browser with the extension allowed in private windows; the answer is a page of it in a window that is not. */
async function launchPrivate(name: BrowserName): Promise<Page> {
  browser = await launchBrowser(name, { extension: extensionFolder(name), isHeadless: true, isPrivateAllowed: true });
  if (name === 'chromium') await allowPrivate();
  // In Chromium the extension starts anew then.
  return until('the extension to be there', () => browser.openExtensionPage('options.html').catch(() => null));
}

async function allowPrivate(): Promise<void> {
  const extensionId = await browser.runInExtension(() => chrome.runtime.id);
  const settings = await browser.openPage('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, extensionId);
}

/** Opens a private window as a person does. */
async function openPrivately(room: Page, address: string): Promise<Page> {
  await room.evaluate(async (url) => void (await chrome.windows.create({ url, incognito: true })), address);
  return until('the private window', async () => {
    const opened = (await room.browser().pages()).filter((page) => page.url() === address);
    return opened.at(-1);
  });
}

/** Does in the private window what a key would do. */
async function commandPrivately(room: Page, command: string): Promise<void> {
  await room.evaluate(async (command) => {
    const tab = (await chrome.tabs.query({})).find(({ incognito }) => incognito);
    await chrome.runtime.sendMessage({ type: 'runCommand', data: { command, tabId: tab?.id } });
  }, command);
}

async function closePrivate(room: Page): Promise<void> {
  await room.evaluate(async () => {
    const windows = await chrome.windows.getAll();
    for (const { id, incognito } of windows) if (incognito && id !== undefined) await chrome.windows.remove(id);
  });
}

/** Opens the tooltip of the name, and everything in it. */
async function openInFull(page: Page): Promise<void> {
  const mark = (await waitForMarks(page)).find(({ text }) => text === NAME);
  if (!mark) throw new Error(`“${NAME}” is not marked.`);
  await openTooltip(browser, page, await bringIntoView(page, mark));
  await pressInTooltip(browser, page, '*sources');
  await until('everything', async () => (await seeTooltip(browser, page))?.text.includes('Why marked?'));
}

async function isMarked(page: Page): Promise<boolean> {
  return (await readPaintedMarks(page)).some(({ text }) => text === NAME);
}

/** What the extension has stored for good, and what only until the browser ends. */
function storedIn(room: Page) {
  return room.evaluate(async () => ({
    local: await chrome.storage.local.get(),
    session: await chrome.storage.session.get(),
  }));
}

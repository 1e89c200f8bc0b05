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
  browser = await launchBrowser('chromium', { extension: extensionFolder('chromium'), isHeadless: true });
});
afterEach(async () => {
  await browser?.close();
  await server?.close();
});

test('in Chromium what is hidden in a private window, and which site is switched there, stays there and is forgotten with it', async () => {
  const room = await allowPrivate();
  const address = `${server.origin}/article.html?id=7&utm_source=mail`;
  const elsewhere = await browser.openPage(address);
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

  await room.evaluate(async () => {
    const tab = (await chrome.tabs.query({})).find(({ incognito }) => incognito);
    await chrome.runtime.sendMessage({ type: 'runCommand', data: { command: 'switch-site', tabId: tab?.id } });
  });
  await waitForNoMarks(page);
  expect((await storedIn(room)).local).toEqual({});
  expect(await isMarked(elsewhere)).toBe(true);

  await page.close();
  await until('all that to be forgotten', async () => Object.keys((await storedIn(room)).session).length === 0);
  const again = await openPrivately(room, address);
  await waitForMarks(again);
  expect(await isMarked(again)).toBe(true);
  expect(await browser.errors()).toEqual([]);
});

test('in Chromium words that are looked up where no script may go stand in the search, and in no address', async () => {
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

/** A page of the extension in a window that is not private, once the extension may be in private ones; it starts anew then. */
async function allowPrivate(): Promise<Page> {
  const extensionId = await browser.runInExtension(() => chrome.runtime.id);
  const settings = await browser.openPage('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, extensionId);
  const open = () => browser.openExtensionPage('options.html').catch(() => null);
  return until('the extension to be back', open);
}

/** Opens a private window as a person does. */
async function openPrivately(room: Page, address: string): Promise<Page> {
  const before = new Set(room.browser().targets());
  const opened = room.browser().waitForTarget((target) => target.url() === address && !before.has(target));
  await room.evaluate(async (url) => void (await chrome.windows.create({ url, incognito: true })), address);
  return (await opened).asPage();
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

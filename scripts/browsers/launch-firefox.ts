import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../set-up/find-browser.mjs';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import * as chromeScope from './firefox-actions.ts';
import { enterChromeScope, installExtension, type RunInChrome } from './firefox-chrome-scope.ts';
import { until } from './until.ts';

/** In the extension's own pages. */
declare const browser: import('webextension-polyfill').Browser;

/** Any will do: it makes the addresses of the extension's pages known, which Firefox otherwise draws by lot. */
const UUID = '5f0c9a34-71c2-4d5e-8a69-6a1d3b8e2f47';

/**
 * On a machine under load Puppeteer sometimes never learns of a tab: it changes
 * its process between the two moments at which Puppeteer looks. A new tab helps.
 */
const MOST_ATTEMPTS = 3;

const WAIT_FOR_PAGE_MS = 10_000;

/** Starts Firefox with the extension in it. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox was not found. Install it, or set FIREFOX_PATH.');
  const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.isHeadless,
    defaultViewport: options.isHeadless ? { width: 1280, height: 900 } : null,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      ...proxyPrefs(options.proxyPort),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // A permission that is asked for is given: nobody is there to answer the browser's own question.
      'extensions.webextOptionalPermissionPrompts': false,
    },
    ...(options.profile && { userDataDir: options.profile }),
  });
  await installExtension(browser, options.extension, options.isPrivateAllowed ?? false);
  const version = `Firefox ${(await browser.version()).replace(/^\D*/, '')}`;
  return driveFirefox(browser, id, version, await enterChromeScope(browser));
}

function proxyPrefs(port: number | undefined): Record<string, unknown> {
  if (port === undefined) return {};
  const proxy = { 'network.proxy.http': '127.0.0.1', 'network.proxy.ssl': '127.0.0.1' };
  return { ...proxy, 'network.proxy.type': 1, 'network.proxy.http_port': port, 'network.proxy.ssl_port': port };
}

async function driveFirefox(
  browser: Browser,
  id: string,
  version: string,
  inChrome: RunInChrome,
): Promise<ExtensionBrowser> {
  const openPage = async (address: string) => {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  };
  const openBehind = async (path: string) => {
    const address = `moz-extension://${UUID}/${path}`;
    for (let attempt = 1; ; attempt++) {
      const before = await browser.pages();
      await inChrome(chromeScope.openTabBehind, address);
      try {
        return await until(`the page ${path}`, () => newPageAt(browser, before, address), WAIT_FOR_PAGE_MS);
      } catch (error) {
        if (attempt === MOST_ATTEMPTS) throw error;
      }
    }
  };
  // A page of the extension that stays open: from here we reach what only the extension may reach.
  const backRoom = await openBehind('options.html');

  return {
    name: 'firefox',
    version,
    openPage,
    openExtensionPage: openBehind,
    openPopup: async (page) => {
      await page.bringToFront();
      return openBehind('popup.html');
    },
    runBeside: (page, run, ...args) =>
      backRoom.evaluate(
        `(async () => {
          const tab = (await browser.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(page.url())});
          const [ran] = await browser.scripting.executeScript({
            target: { tabId: tab.id },
            func: ${run},
            args: ${JSON.stringify(args)},
          });
          if (ran.error) throw ran.error;
          return ran.result;
        })()`,
      ) as Promise<never>,
    runInExtension: (run, ...args) => backRoom.evaluate(run, ...args),
    command: async (name) => {
      await backRoom.evaluate(giveKey, name);
      await inChrome(chromeScope.pressCommand, id, name);
    },
    chooseFromMenu: async (page) => {
      const { x, y } = await page.evaluate(() => {
        const box = document.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      await page.mouse.click(x, y, { button: 'right' });
      await until('the menu', () => inChrome(chromeScope.chooseFromMenu, id));
    },
    stopBackground: () => inChrome(chromeScope.stopBackground, id),
    errors: () => inChrome(chromeScope.readErrors, `moz-extension://${UUID}/`),
    setColours: (colours) => inChrome(chromeScope.setColours, colours),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** Sets a key for a command that has none, as a person can do on the browser's own page. */
async function giveKey(name: string): Promise<void> {
  const commands = await browser.commands.getAll();
  const at = commands.findIndex((command) => command.name === name);
  if (commands[at] && !commands[at].shortcut) await browser.commands.update({ name, shortcut: `Alt+Shift+F${at + 1}` });
}

/** The page that opened at the address, once it is complete. Its own word counts: Puppeteer does not learn such addresses. */
async function newPageAt(browser: Browser, before: Page[], address: string): Promise<Page | null> {
  for (const page of (await browser.pages()).filter((page) => !before.includes(page))) {
    const state = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
    if (state === `complete ${address}`) return page;
  }
  return null;
}

import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findBrowser } from '../set-up/find-browser.mjs';
import type { Colours, ExtensionBrowser, LaunchOptions } from './extension-browser.ts';

/** Chromium's own way to call the listeners of an event. */
declare const chrome: {
  commands: { onCommand: { dispatch(name: string): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  tabs: { query(filter: object): Promise<object[]> };
};

/** What a browser that is driven should not do by itself; and a root user cannot have Chromium's sandbox. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
  // A screen high enough for a popup of full height; without a display there would be one of 800 by 600.
  '--screen-info={1600x1200}',
  '--window-size=1280,1000',
];

/** Starts Chromium with the extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found. Install it, or set CHROME_PATH.');
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.isHeadless,
    // Only a connection by pipe may load an unpacked extension.
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.isHeadless ? { width: 1280, height: 900 } : null,
    args: [...CHROMIUM_ARGS, ...(options.proxyPort ? [`--proxy-server=127.0.0.1:${options.proxyPort}`] : [])],
    ...(options.profile && { userDataDir: options.profile }),
  });
  const id = await browser.installExtension(options.extension);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not take the extension in ${options.extension}.`);
  const isBranded = /google|chrome\.exe/i.test(executablePath);
  const version = `${isBranded ? 'Chrome' : 'Chromium'} ${(await browser.version()).replace(/^\D*/, '')}`;
  return driveChromium(browser, extension, version);
}

function driveChromium(browser: Browser, extension: Extension, version: string): ExtensionBrowser {
  const errors = collectErrors(browser);
  let colours: Colours = 'light';

  const prepare = (page: Page) =>
    page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: colours === 'light' ? 'light' : 'dark' },
      { name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none' },
    ]);
  const openPage = async (address: string) => {
    const page = await browser.newPage();
    await prepare(page);
    await page.goto(address);
    return page;
  };
  const worker = async () => {
    const [running] = await extension.workers();
    if (running) return running;
    const target = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const started = await target.worker();
    if (!started) throw new Error('The background did not start.');
    return started;
  };

  return {
    name: 'chromium',
    version,
    openPage,
    openExtensionPage: (path) => openPage(`chrome-extension://${extension.id}/${path}`),
    openPopup: async (page) => {
      await page.bringToFront();
      const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
      await extension.triggerAction(page);
      const popup = await (await opened).asPage();
      await prepare(popup);
      await popup.waitForSelector('main');
      return popup;
    },
    runBeside: async (page, run, ...args) => {
      const realm = page.extensionRealms().find((realm) => realm.origin === `chrome-extension://${extension.id}`);
      if (!realm) throw new Error('No content script of ours runs on this page.');
      return realm.evaluate(run, ...args);
    },
    runInExtension: async (run, ...args) => (await worker()).evaluate(run, ...args),
    command: async (name) => (await worker()).evaluate((name) => chrome.commands.onCommand.dispatch(name), name),
    chooseFromMenu: async (page) => {
      // The menu itself is the system's and out of reach.
      const selectionText = await page.evaluate(() => document.getSelection()?.toString() ?? '');
      await (await worker()).evaluate(async (selectionText) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const info = { menuItemId: 'look-up', selectionText, frameId: 0, editable: false };
        if (tab) chrome.contextMenus.onClicked.dispatch(info, tab);
      }, selectionText);
    },
    stopBackground: async () => {
      const [running] = await extension.workers();
      await running?.close();
    },
    errors: async () => [...errors],
    setColours: async (wanted) => {
      colours = wanted;
      await Promise.all([...(await browser.pages()), ...(await extension.pages())].map(prepare));
    },
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** Errors of everything that belongs to the extension or runs in a page of ours, as they come. */
function collectErrors(browser: Browser): string[] {
  const errors: string[] = [];
  const note = (where: string) => (error: unknown) => errors.push(`${where}: ${error}`);
  browser.on('targetcreated', async (target) => {
    if (target.type() === 'service_worker') {
      const worker = await target.worker();
      worker?.on('error', note(target.url()));
      worker?.on(
        'console',
        (message) => message.type() === 'error' && errors.push(`${target.url()}: ${message.text()}`),
      );
    }
    const page = await target.page().catch(() => null);
    page?.on('pageerror', note(target.url()));
    page?.on('console', (message) => message.type() === 'error' && errors.push(`${page.url()}: ${message.text()}`));
  });
  return errors;
}

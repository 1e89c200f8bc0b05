import { type Browser, browser } from 'wxt/browser';

/** The options, which begin with a word to new readers then. */
const WELCOME = '/options.html#welcome';

/** Tells a new reader once what this is; nobody who tries the extension out from a folder, which happens often. */
export function listenToInstall(): void {
  browser.runtime.onInstalled.addListener((details) => void welcome(details));
}

async function welcome(details: Browser.runtime.InstalledDetails & { temporary?: boolean }): Promise<void> {
  if (details.reason !== 'install' || details.temporary) return;
  const { installType } = (await browser.management?.getSelf()) ?? {};
  if (installType !== 'development') await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}

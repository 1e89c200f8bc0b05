import type { Browser } from 'webextension-polyfill';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser.ts';

declare const chrome: Browser;

/** What the extension has stored. */
export async function readStored(browser: ExtensionBrowser): Promise<Record<string, unknown>> {
  return await browser.runInExtension(() => chrome.storage.local.get());
}

/** Puts something into the extension's storage, sound or not. */
export async function writeStored(browser: ExtensionBrowser, items: Record<string, unknown>): Promise<void> {
  await browser.runInExtension((items) => chrome.storage.local.set(items), items);
}

/** Everything as on the first day. */
export async function resetSettings(browser: ExtensionBrowser): Promise<void> {
  await browser.runInExtension(() => chrome.storage.local.clear());
}

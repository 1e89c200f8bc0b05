import type { Browser } from 'webextension-polyfill';
import type { PageReport } from '../../page/messages.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

declare const chrome: Browser;

/** What the page with this address tells the popup of itself. */
export async function askForReport(browser: ExtensionBrowser, address: string): Promise<PageReport> {
  return await browser.runInExtension(async (address): Promise<PageReport> => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url === address);
    return new Promise((resolve) => {
      const onMessage = (message: unknown) => {
        const { type, data } = message as { type: string; data: PageReport };
        if (type !== 'reportPage') return undefined;
        chrome.runtime.onMessage.removeListener(onMessage);
        resolve(data);
        return undefined;
      };
      chrome.runtime.onMessage.addListener(onMessage);
      void chrome.tabs.sendMessage(tab?.id ?? -1, { id: 1, type: 'askForReport', timestamp: Date.now() });
    });
  }, address);
}

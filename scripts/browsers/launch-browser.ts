import type { BrowserName } from '../set-up/find-browser.mjs';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

/** Starts a browser with the extension in it. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<ExtensionBrowser> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

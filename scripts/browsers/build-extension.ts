import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { BrowserName } from '../set-up/find-browser.mjs';

/** Where the built extension stands. */
export function extensionFolder(browser: BrowserName): string {
  return resolve('.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** Builds the extension as it would be published; what the build says goes to standard error. */
export function buildExtension(browser: BrowserName): string {
  const args = ['build', '--browser', browser === 'firefox' ? 'firefox' : 'chrome'];
  const { status } = spawnSync('wxt', args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The extension could not be built; the reason stands above.');
  return extensionFolder(browser);
}

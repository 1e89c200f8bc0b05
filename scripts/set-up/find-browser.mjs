import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Where a person says which program to take. */
export const PATH_VARIABLES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Looked for along PATH, best first. */
const PROGRAMS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Where installers put them on systems that keep programs off PATH. */
const USUAL_PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * The path of a browser's program, or null where there is none.
 * @param {BrowserName} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const named = process.env[PATH_VARIABLES[browser]];
  if (named) {
    if (!existsSync(named)) throw new Error(`${PATH_VARIABLES[browser]} names ${named}, where there is nothing.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = PROGRAMS[browser].flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...onPath, ...USUAL_PLACES[browser]].find((path) => existsSync(path)) ?? null;
}

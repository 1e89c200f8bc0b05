import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, PATH_VARIABLES } from './find-browser.mjs';

/** Debian's packages; fonts come along because a machine without any draws empty boxes. */
const DEBIAN_PACKAGES = {
  chromium: ['chromium', 'fonts-liberation', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-liberation', 'fonts-dejavu-core'],
};

const NAMES = { chromium: 'Chromium or Chrome', firefox: 'Firefox' };

/**
 * The path of a browser's program, installed first where it is missing and this machine lets us.
 * @param {import('./find-browser.mjs').BrowserName} browser
 * @returns {Promise<string>}
 */
export async function provideBrowser(browser) {
  const found = findBrowser(browser);
  if (found) return found;

  const apt = aptGet();
  if (apt) {
    process.stderr.write(`Installing ${NAMES[browser]} with apt-get …\n`);
    runApt([...apt, 'update']);
    runApt([...apt, 'install', '--yes', '--no-install-recommends', ...DEBIAN_PACKAGES[browser]]);
  }
  const installed = findBrowser(browser);
  if (installed) return installed;
  throw new Error(
    `${NAMES[browser]} was not found on this machine${apt ? ', and apt-get could not install it' : ''}. ` +
      `Install it, or say where it is: ${PATH_VARIABLES[browser]}=/path/to/its/program.`,
  );
}

/** How to call apt-get here: as root, through a sudo that asks for nothing, or null where neither works. */
function aptGet() {
  if (!existsSync('/usr/bin/apt-get')) return null;
  const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
  if (process.getuid?.() === 0) return quietly;
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n', ...quietly] : null;
}

/** A failure is not thrown: whether the browser is there afterwards is what counts. */
function runApt(/** @type {string[]} */ [program = '', ...args]) {
  spawnSync(program, args, { stdio: ['ignore', 2, 2] });
}

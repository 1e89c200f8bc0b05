/*
 * `npm run demo`: the extension as built, in a real browser, on an article of
 * our own. With a display the browser stays open until it is closed; without
 * one, or with --headless, screenshots are taken and it closes by itself.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'webextension-polyfill';
import { dataset } from '../data/dataset.ts';
import type { Density } from '../settings/settings.ts';
import { buildExtension } from './browsers/build-extension.ts';
import type { ExtensionBrowser } from './browsers/extension-browser.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import { askForReport } from './browsers/page-report.ts';
import { waitForMarks } from './browsers/painted-marks.ts';
import { servePages } from './browsers/serve-pages.ts';
import { demoPages } from './demo/demo-pages.ts';
import { describeMarks } from './demo/describe-marks.ts';
import { takeScreenshots } from './demo/take-screenshots.ts';

declare const chrome: Browser;

const USAGE = 'npm run demo -- [--headless [--into FOLDER]] [--browser chromium|firefox]';

try {
  process.exitCode = await runDemo(readOptions());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

interface DemoOptions {
  browser: 'chromium' | 'firefox';
  isHeadless: boolean;
  /** Where the screenshots go. */
  folder: string;
}

function readOptions(): DemoOptions {
  const { values } = parseArgs({
    options: {
      headless: { type: 'boolean' },
      browser: { type: 'string' },
      into: { type: 'string', default: join('.output', 'demo') },
    },
  });
  const { browser = 'chromium', headless = !hasDisplay(), into } = values;
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`--browser is chromium or firefox: ${USAGE}`);
  return { browser, isHeadless: headless, folder: resolve(into) };
}

/** Only Linux can be without: elsewhere a person who runs this sits before a screen. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function runDemo({ browser: name, isHeadless, folder }: DemoOptions): Promise<number> {
  const extension = buildExtension(name);
  const server = await servePages(demoPages());
  const browser = await launchBrowser(name, { extension, isHeadless });
  try {
    const address = `${server.origin}/article.html`;
    await chooseDensity(browser, 'all');
    const page = await browser.openPage(address);
    const marks = await waitForMarks(page).catch(() => []);
    const report = marks.length > 0 ? await askForReport(browser, address) : { mentions: [], publishedOn: null };
    for (const line of describeMarks(report.mentions, dataset.entries)) process.stdout.write(`${line}\n`);
    const entries = new Set(report.mentions.flatMap((mention) => mention.entries));
    // Every mention was counted; what is looked at is what readers get.
    await chooseDensity(browser, null);
    if (isHeadless) await takeScreenshots(browser, page, folder);
    process.stdout.write(`marked ${marks.length} mentions of ${entries.size} entries in ${browser.version}\n`);
    if (!isHeadless) await stayOpen(browser);
    return marks.length > 0 ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** How many mentions are marked; null for what readers get who chose nothing. */
async function chooseDensity(browser: ExtensionBrowser, density: Density | null): Promise<void> {
  await browser.runInExtension(
    (settings) => chrome.storage.local.set({ settings }),
    density === null ? {} : { density },
  );
}

async function stayOpen(browser: ExtensionBrowser): Promise<void> {
  process.stderr.write('Rest the pointer on an underlined word. Close the browser to end the demo.\n');
  await browser.closed();
}

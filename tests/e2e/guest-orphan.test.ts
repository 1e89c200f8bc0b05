import { afterEach, beforeEach, expect, test } from 'vitest';
import { extensionFolder } from '../../scripts/browsers/build-extension.ts';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { readPaintedMarks, waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { type PageServer, servePages } from '../../scripts/browsers/serve-pages.ts';
import { until } from '../../scripts/browsers/until.ts';
import { demoPages } from '../../scripts/demo/demo-pages.ts';
import type { BrowserName } from '../../scripts/set-up/find-browser.mjs';
import { GUEST_PAGES } from './guest-pages.ts';

declare const chrome: { runtime: { reload(): void } };

let server: PageServer;
let browser: ExtensionBrowser;

beforeEach(async () => {
  server = await servePages({ ...demoPages(), ...GUEST_PAGES });
});
afterEach(async () => {
  await browser?.close();
  await server?.close();
});

async function launch(name: BrowserName) {
  browser = await launchBrowser(name, { extension: extensionFolder(name), isHeadless: true });
}

/** The extension goes while it answers, and comes again. */
async function update() {
  await browser.runInExtension(() => chrome.runtime.reload()).catch(() => {});
}

test('in Chromium a page is left as it was when the extension goes, and nothing of us is heard any more', async () => {
  await launch('chromium');
  const page = await browser.openPage(`${server.origin}/article.html`);
  const [mark] = await waitForMarks(page);
  if (!mark) throw new Error('nothing to hover');
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  // Without its developer's mode Chromium does not take an extension from a folder again.
  await update();

  await until('the marks to go', async () => {
    await page.mouse.move(300 + Math.random() * 200, 300);
    return (await readPaintedMarks(page)).length === 0;
  });
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await page.mouse.move(mark.x, mark.y, { steps: 4 });
  await page.evaluate(() => {
    document.querySelector('p')?.append(' The European Court of Human Rights.');
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  expect(await readPaintedMarks(page)).toEqual([]);
  expect(await seeTooltip(browser, page).catch(() => null)).toBeNull();
  await page.evaluate(() => document.querySelector('p')?.lastChild?.remove());
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
  expect(await browser.errors()).toEqual([]);
});

test('in Firefox the scripts of an update take over from the old ones in open pages', async () => {
  await launch('firefox');
  const page = await browser.openPage(`${server.origin}/changing.html`);
  await waitForMarks(page);
  await page.evaluate(() => {
    // As the old scripts left them, and no other: what is painted from now on is the new ones' doing.
    for (const name of CSS.highlights.keys()) CSS.highlights.get(name)?.clear();
  });
  void update();
  const [mark] = await waitForMarks(page);
  if (!mark) throw new Error('nothing is marked');
  await page.evaluate(() => document.querySelector('#folded')?.removeAttribute('hidden'));
  await until('the mark that is shown now', async () => (await readPaintedMarks(page)).length === 2);
  await page.mouse.move(mark.x, mark.y, { steps: 4 });
  await until('one tooltip', () => page.evaluate(() => document.querySelectorAll('echr-context-tooltip').length === 1));
  // What the old ones leave on their way out is not what the new ones have painted.
  expect(await readPaintedMarks(page)).toHaveLength(2);
});

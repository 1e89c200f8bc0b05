import { afterAll, beforeAll, expect, test } from 'vitest';
import { extensionFolder } from '../../scripts/browsers/build-extension.ts';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { readPaintedMarks, waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { type PageServer, servePages } from '../../scripts/browsers/serve-pages.ts';
import { until } from '../../scripts/browsers/until.ts';
import { demoPages } from '../../scripts/demo/demo-pages.ts';

declare const chrome: { runtime: { reload(): void } };

let server: PageServer;
let browser: ExtensionBrowser;

beforeAll(async () => {
  server = await servePages(demoPages());
  browser = await launchBrowser('chromium', { extension: extensionFolder('chromium'), isHeadless: true });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('a page opened before an update is left as it was, and nothing of us is heard any more', async () => {
  const page = await browser.openPage(`${server.origin}/article.html`);
  const [mark] = await waitForMarks(page);
  if (!mark) throw new Error('nothing to hover');
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  // The worker goes while it answers.
  await browser.runInExtension(() => chrome.runtime.reload()).catch(() => {});

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

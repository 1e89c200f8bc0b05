import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_ARGS } from '../../scripts/browsers/launch-chromium.ts';
import { type PageServer, servePages } from '../../scripts/browsers/serve-pages.ts';
import { bundleForPage } from '../../scripts/in-page/bundle-for-page.ts';
import { findBrowser } from '../../scripts/set-up/find-browser.mjs';

/** What may come and go with the browser's own upkeep, in bytes: an hour of leaks of ours is much more. */
const FLAT_BYTES = 300_000;

let server: PageServer;
let browser: Browser;

beforeAll(async () => {
  server = await servePages({ '/live.html': '<!doctype html><html lang="en"><title>Live</title><body></body></html>' });
  browser = await puppeteer.launch({ executablePath: findBrowser('chromium') ?? 'chromium', args: CHROMIUM_ARGS });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('memory stays flat over an hour on a live page', { timeout: 240_000 }, async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/live.html`);
  await page.evaluate(await bundleForPage(new URL('churn-in-page.ts', import.meta.url), 'echrChurn'));
  await page.evaluate('echrChurn.start()');
  // By then all that is kept for good is there.
  expect(await page.evaluate('echrChurn.churn(10)')).toBeGreaterThan(100);
  const before = await weigh(page);
  expect(await page.evaluate('echrChurn.churn(60)')).toBeGreaterThan(600);
  const after = await weigh(page);
  expect(after.bytes - before.bytes).toBeLessThan(FLAT_BYTES);
  expect(after.nodes - before.nodes).toBeLessThan(100);
});

/** What a page holds after all garbage has gone. */
async function weigh(page: Page): Promise<{ bytes: number; nodes: number }> {
  const session = await page.createCDPSession();
  // Twice: what the first one lets go of is itself held by garbage.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { bytes: usedSize, nodes };
}

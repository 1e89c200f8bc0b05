import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { bringIntoView, leaveTooltip, openTooltip } from '../browsers/open-tooltip.ts';
import { type PaintedMark, waitForMarks } from '../browsers/painted-marks.ts';

/** As wide as the popup: a tab, which stands in for it in Firefox, would be wider. */
const POPUP = { width: 380, height: 600 };

/** Pictures of everything a reader sees, light and dark. */
export async function takeScreenshots(browser: ExtensionBrowser, page: Page, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const colours of ['light', 'dark'] as const) {
    const path = (what: string) => resolve(folder, `${browser.name}-${what}-${colours}.png`) as `${string}.png`;
    await browser.setColours(colours);
    await page.bringToFront();
    // Opened anew, so that no picture shows the page between two looks.
    await page.reload();
    const marks = await waitForMarks(page);
    await page.screenshot({ path: path('page') });

    const mark = marks.find(({ text }) => text === 'Mette Frederiksen') ?? marks[0];
    if (mark) await takeTooltip(browser, page, mark, path('tooltip'));

    const popup = await browser.openPopup(page);
    if (browser.name === 'firefox') await popup.setViewport(POPUP);
    await popup.waitForSelector('.mention');
    await popup.screenshot({ path: path('popup') });
    await popup.close();

    const options = await browser.openExtensionPage('options.html');
    await options.waitForSelector('h1');
    await options.screenshot({ path: path('options') });
    await options.close();
  }
  process.stderr.write(`Screenshots are in ${folder}.\n`);
}

async function takeTooltip(
  browser: ExtensionBrowser,
  page: Page,
  mark: PaintedMark,
  path: `${string}.png`,
): Promise<void> {
  await openTooltip(browser, page, await bringIntoView(page, mark));
  await page.screenshot({ path });
  await leaveTooltip(browser, page);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

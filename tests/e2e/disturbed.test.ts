import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openTooltip, seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { type PaintedMark, readPaintedMarks, waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { letTimePass, PATIENCE_MS, untilClosed, untilOpen } from './own-views.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

/** Marks at the top of a page with a field, and room to scroll. */
const PAGE = `<!doctype html><title>Disturbed</title><style>p { margin: 60px 0; font-size: 20px }</style>
  <textarea id="field"></textarea>
  <p id="first">The European Court of Human Rights sits in Strasbourg, and Kemi Badenoch is in London.</p>
  <dialog id="own"><p>A dialog of the page on Mette Frederiksen.</p><button id="in">In</button></dialog>
  <div style="height: 3000px"></div>`;

inBothBrowsers(
  'a reader who is doing something else',
  (stage) => {
    test('is not shown anything while scrolling', async () => {
      const page = await openPage();
      const mark = await markOf(page, 'Kemi Badenoch');
      await page.mouse.move(mark.x, mark.y, { steps: 3 });
      const endMs = Date.now() + PATIENCE_MS;
      for (let down = true; Date.now() < endMs; down = !down) {
        await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), down ? 1 : -1);
        await letTimePass(page, 60);
      }
      expect(await seeTooltip(stage.browser, page)).toBeNull();
    });

    test('is not shown anything while dragging over marks to select, nor by the click that ends it', async () => {
      const page = await openPage();
      const mark = await markOf(page, 'European Court of Human Rights');
      await page.mouse.move(mark.x - 60, mark.y);
      await page.mouse.down();
      await page.mouse.move(mark.x + 60, mark.y, { steps: 6 });
      await letTimePass(page, PATIENCE_MS);
      expect(await seeTooltip(stage.browser, page)).toBeNull();
      await page.mouse.up();
      expect(await page.evaluate(() => document.getSelection()?.toString().length)).toBeGreaterThan(3);
      expect(await seeTooltip(stage.browser, page)).toBeNull();
    });

    test('is not shown anything while typing, and loses what was only hovered', async () => {
      const page = await openPage();
      const mark = await markOf(page, 'Kemi Badenoch');
      await page.focus('#field');
      await openTooltip(stage.browser, page, mark);
      await page.keyboard.type('a');
      await untilClosed(stage.browser, page);
      await page.mouse.move(5, 5);
      await page.mouse.move(mark.x, mark.y, { steps: 3 });
      const endMs = Date.now() + PATIENCE_MS;
      while (Date.now() < endMs) {
        await page.keyboard.type('b');
        await letTimePass(page, 60);
      }
      expect(await seeTooltip(stage.browser, page)).toBeNull();
      expect(await page.$eval('#field', (field) => (field as HTMLTextAreaElement).value)).toMatch(/^ab+$/);
    });

    test('closes with Escape only what is topmost: first the tooltip, then the dialog of the page', async () => {
      const page = await openPage();
      await page.evaluate(() => document.querySelector<HTMLDialogElement>('#own')?.showModal());
      const mark = await markOf(page, 'Mette Frederiksen');
      await page.mouse.click(mark.x, mark.y);
      await untilOpen(stage.browser, page);
      await page.keyboard.press('Escape');
      await untilClosed(stage.browser, page);
      expect(await isDialogOpen(page)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await isDialogOpen(page)).toBe(false);
    });

    testForErrors(stage);

    async function openPage(): Promise<Page> {
      const page = await stage.open('/disturbed.html');
      await waitForMarks(page);
      return page;
    }
  },
  { '/disturbed.html': PAGE },
);

function isDialogOpen(page: Page): Promise<boolean> {
  return page.$eval('#own', (dialog) => (dialog as HTMLDialogElement).open);
}

function markOf(page: Page, text: string): Promise<PaintedMark> {
  return until(`the mark “${text}”`, async () => (await readPaintedMarks(page)).find((mark) => mark.text === text));
}

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bringIntoView, openTooltip, seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { type PaintedMark, waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { letTimePass, PATIENCE_MS, untilClosed, untilOpen } from './own-views.ts';
import { writeStored } from './settings-in-browser.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

/** Marks in plain text, in a link and under a cover, on a page long enough to scroll. */
const PAGE = `<!doctype html><title>Manners</title><style>p { margin: 120px 0 }</style>
  <p id="plain">The European Court of Human Rights sits in Strasbourg.</p>
  <p id="linked">A story: <a href="/read.html">what Mette Frederiksen said</a> there.</p>
  <p id="covered">They asked about return hubs again.</p>
  <div id="cover" style="position: absolute; background: #fff; opacity: 0.5"></div>
  <p>Kemi Badenoch answered.</p><div style="height: 3000px"></div>
  <script>
    const box = document.querySelector('#covered').getBoundingClientRect();
    Object.assign(document.querySelector('#cover').style, {
      left: box.left + 'px', top: box.top + 'px', width: box.width + 'px', height: box.height + 'px' });
  </script>`;

/** A name that takes three lines. */
const BROKEN = `<!doctype html><title>Broken</title><p style="width: 90px; font: 20px/26px serif">European Court of Human Rights</p>`;

inBothBrowsers(
  'a tooltip with manners',
  (stage) => {
    test('never covers the line it explains (WCAG 1.4.13, 2.4.11)', async () => {
      const page = await stage.open('/article.html');
      for (const mark of (await waitForMarks(page)).slice(1, 5)) {
        const { y, ...at } = await bringIntoView(page, mark);
        const { box } = await openTooltip(stage.browser, page, { y, ...at });
        expect(box.y > y || box.y + box.height < y).toBe(true);
        await page.keyboard.press('Escape');
        await untilClosed(stage.browser, page);
        await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      }
    });

    test('never covers any line of a mark that is broken over several (WCAG 1.4.13, 2.4.11)', async () => {
      const page = await stage.open('/broken.html');
      const mark = await markOf(page, 'European Court of Human Rights');
      const lines = await page.$eval('p', (words) => {
        const { top, bottom } = words.getBoundingClientRect();
        return { top, bottom, height: Number.parseFloat(getComputedStyle(words).lineHeight) };
      });
      expect(lines.bottom - lines.top).toBeGreaterThanOrEqual(3 * lines.height);
      const { box } = await openTooltip(stage.browser, page, mark);
      expect(box.y).toBeGreaterThanOrEqual(lines.bottom);
      await page.mouse.move(5, 700, { steps: 4 });
      await untilClosed(stage.browser, page);
      await stage.browser.command('next-mark');
      expect((await untilOpen(stage.browser, page)).box.y).toBeGreaterThanOrEqual(lines.bottom);
    });

    test('stays under a pointer that rests in it, and closes without moving it (WCAG 1.4.13)', async () => {
      const page = await openPage();
      const { box } = await openTooltip(stage.browser, page, await markOf(page, 'European Court of Human Rights'));
      await page.mouse.move(box.x + 30, box.y + 30, { steps: 8 });
      await letTimePass(page, PATIENCE_MS);
      expect(await seeTooltip(stage.browser, page)).not.toBeNull();
      await page.keyboard.press('Escape');
      await untilClosed(stage.browser, page);
      await letTimePass(page, PATIENCE_MS);
      expect(await seeTooltip(stage.browser, page)).toBeNull();
    });

    test('does not open over what covers its mark', async () => {
      const page = await openPage();
      const mark = await markOf(page, 'return hubs');
      await page.mouse.move(mark.x, mark.y, { steps: 4 });
      await letTimePass(page, PATIENCE_MS);
      expect(await seeTooltip(stage.browser, page)).toBeNull();
      await page.$eval('#cover', (cover) => cover.remove());
      await page.mouse.move(mark.x + 1, mark.y);
      await untilOpen(stage.browser, page);
    });

    test('is pinned by a click on the mark and follows it when the page scrolls', async () => {
      const page = await openPage();
      const mark = await markOf(page, 'European Court of Human Rights');
      await page.mouse.click(mark.x, mark.y);
      const before = (await untilOpen(stage.browser, page)).box;
      await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
      await until('the tooltip to follow', async () => {
        const after = (await seeTooltip(stage.browser, page))?.box;
        return after && Math.abs(after.y - (before.y - 60)) < 2;
      });
      await page.mouse.move(5, 5, { steps: 4 });
      await letTimePass(page, PATIENCE_MS);
      expect(await seeTooltip(stage.browser, page)).not.toBeNull();
      await page.mouse.click(5, 5);
      await untilClosed(stage.browser, page);
    });

    test('closes when the page scrolls under a pointer that only rested', async () => {
      const page = await openPage();
      await openTooltip(stage.browser, page, await markOf(page, 'European Court of Human Rights'));
      await page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }));
      await untilClosed(stage.browser, page);
    });

    test('gives way to another: there is one at a time', async () => {
      const page = await openPage();
      const [first, second] = [
        await markOf(page, 'European Court of Human Rights'),
        await markOf(page, 'Kemi Badenoch'),
      ];
      await page.mouse.click(first.x, first.y);
      await untilOpen(stage.browser, page);
      await page.mouse.click(second.x, second.y);
      await until('the other', async () => (await seeTooltip(stage.browser, page))?.text.includes('Kemi Badenoch'));
      expect(await page.evaluate(() => document.querySelectorAll('echr-context-tooltip').length)).toBe(1);
    });

    test('lets links be links', async () => {
      const page = await openPage();
      const mark = await markOf(page, 'Mette Frederiksen');
      await openTooltip(stage.browser, page, mark);
      await Promise.all([page.waitForNavigation(), page.mouse.click(mark.x, mark.y)]);
      expect(new URL(page.url()).pathname).toBe('/read.html');
    });

    test('opens by a click alone, when that is what a reader chose', async () => {
      await writeStored(stage.browser, { settings: { opensBy: 'click' } });
      const page = await openPage();
      const mark = await markOf(page, 'European Court of Human Rights');
      await page.mouse.move(mark.x, mark.y, { steps: 4 });
      await letTimePass(page, PATIENCE_MS);
      expect(await seeTooltip(stage.browser, page)).toBeNull();
      await page.mouse.click(mark.x, mark.y);
      await untilOpen(stage.browser, page);
    });

    test('opens by keys alone, when that is what a reader chose, and at once (WCAG 2.1.1)', async () => {
      const page = await openPage();
      await writeStored(stage.browser, { settings: { opensBy: 'key' } });
      const mark = await markOf(page, 'European Court of Human Rights');
      await page.mouse.move(mark.x, mark.y, { steps: 4 });
      await page.mouse.click(mark.x, mark.y);
      await letTimePass(page, PATIENCE_MS);
      expect(await seeTooltip(stage.browser, page)).toBeNull();
      await stage.browser.command('open-mark');
      await untilOpen(stage.browser, page);
    });

    test('closes by one Escape, however much was opened in it', async () => {
      const page = await openPage();
      const mark = await markOf(page, 'European Court of Human Rights');
      await page.mouse.click(mark.x, mark.y);
      const first = await untilOpen(stage.browser, page);
      const more = first.controls.at(-1);
      if (!more) throw new Error('nothing to press');
      await page.mouse.click(more.x, more.y);
      await until('more', async () => ((await seeTooltip(stage.browser, page))?.text.length ?? 0) > first.text.length);
      await page.keyboard.press('Escape');
      await untilClosed(stage.browser, page);
    });

    testForErrors(stage);

    async function openPage(): Promise<Page> {
      const page = await stage.open('/manners.html');
      await waitForMarks(page);
      return page;
    }
  },
  { '/manners.html': PAGE, '/broken.html': BROKEN, '/read.html': '<!doctype html><title>Read</title><p>A story.</p>' },
);

async function markOf(page: Page, text: string): Promise<PaintedMark> {
  const mark = (await waitForMarks(page)).find((mark) => mark.text === text);
  if (!mark) throw new Error(`“${text}” is not marked.`);
  return mark;
}

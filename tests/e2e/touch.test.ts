import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { lookInside } from '../../scripts/browsers/look-inside.ts';
import { pressInTooltip, seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { type PaintedMark, waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { letTimePass, untilClosed, untilOpen } from './own-views.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

/** A page for a phone: marks in plain text and in a link. */
const PAGE = `<!doctype html><title>Touch</title><meta name="viewport" content="width=device-width">
  <p>The European Court of Human Rights sits in Strasbourg.</p>
  <p>A story: <a href="/read.html">what Mette Frederiksen said</a> there.</p>
  <p style="margin-bottom: 900px">Kemi Badenoch answered.</p>`;

const PHONE = { width: 390, height: 780 };

/** WCAG 2.5.8 asks for 24 px; fingers are better served by this. */
const FINGER = 44;

inBothBrowsers(
  'a finger',
  (stage) => {
    test('opens a sheet at the bottom by a tap, which does not cover the line', async () => {
      const page = await openPhone();
      const mark = await markOf(page, 'European Court of Human Rights');
      await page.touchscreen.tap(mark.x, mark.y);
      const { box, text } = await untilOpen(stage.browser, page);
      expect(text).toContain('European Court of Human Rights');
      expect(Math.round(box.y + box.height)).toBe(PHONE.height);
      // Firefox's scroll bar takes its place beside the sheet.
      expect(box.width).toBeGreaterThan(PHONE.width - 16);
      expect(box.y).toBeGreaterThan(mark.y);
    });

    test('finds everything large enough to press (WCAG 2.5.8)', async () => {
      const page = await openPhone();
      const mark = await markOf(page, 'European Court of Human Rights');
      await page.touchscreen.tap(mark.x, mark.y);
      await untilOpen(stage.browser, page);
      expect(await smallTargets(page)).toEqual([]);
      await pressInTooltip(stage.browser, page, '*sources');
      await until('everything', async () => (await seeTooltip(stage.browser, page))?.text.includes('Sources'));
      expect(await smallTargets(page)).toEqual([]);
    });

    test.each([
      ['the button', closeByButton],
      ['a swipe down', swipeDown],
      ['a tap outside', tapOutside],
    ])('closes the sheet by %s', async (_, close) => {
      const page = await openPhone();
      const mark = await markOf(page, 'European Court of Human Rights');
      await page.touchscreen.tap(mark.x, mark.y);
      await untilOpen(stage.browser, page);
      await close(page);
      await untilClosed(stage.browser, page);
    });

    test('that swipes a little leaves the sheet where it was', async () => {
      const page = await openPhone();
      const mark = await markOf(page, 'European Court of Human Rights');
      await page.touchscreen.tap(mark.x, mark.y);
      const { box } = await untilOpen(stage.browser, page);
      const touch = await page.touchscreen.touchStart(box.x + 60, box.y + 20);
      for (let step = 1; step <= 6; step++) await touch.move(box.x + 60, box.y + 20 + step * 4);
      // Slow enough not to be a quick swipe.
      await letTimePass(page, 300);
      await touch.end();
      const after = await until('the sheet to be back', async () => {
        const sight = await seeTooltip(stage.browser, page);
        return sight && Math.round(sight.box.y) === Math.round(box.y) && sight;
      });
      expect(after.text).toContain('European Court of Human Rights');
    });

    test('follows a link that holds a mark: the tap is the link’s', async () => {
      const page = await openPhone();
      const mark = await markOf(page, 'Mette Frederiksen');
      await Promise.all([page.waitForNavigation(), page.touchscreen.tap(mark.x, mark.y)]);
      expect(new URL(page.url()).pathname).toBe('/read.html');
    });

    test('reaches a mark in a link by a long press, and stays on the page', async () => {
      const page = await openPhone();
      const mark = await markOf(page, 'Mette Frederiksen');
      const touch = await page.touchscreen.touchStart(mark.x, mark.y);
      const { text } = await untilOpen(stage.browser, page);
      await touch.end();
      expect(text).toContain('Mette Frederiksen');
      expect(await seeTooltip(stage.browser, page)).not.toBeNull();
      expect(new URL(page.url()).pathname).toBe('/touch.html');
    });

    test('gets a sheet on a wide screen too', async () => {
      const page = await openPhone();
      await page.setViewport({ width: 1000, height: 700, hasTouch: true });
      const mark = await markOf(page, 'European Court of Human Rights');
      await page.touchscreen.tap(mark.x, mark.y);
      const { box } = await untilOpen(stage.browser, page);
      expect(Math.round(box.y + box.height)).toBe(700);
      expect(box.width).toBeLessThan(700);
    });

    testForErrors(stage);

    async function openPhone(): Promise<Page> {
      const page = await stage.open('/touch.html');
      await page.setViewport({ ...PHONE, hasTouch: true });
      await waitForMarks(page);
      return page;
    }

    async function closeByButton(page: Page): Promise<void> {
      const close = (await seeTooltip(stage.browser, page))?.controls.find(({ name }) => name === 'Close');
      if (close) await page.touchscreen.tap(close.x, close.y);
    }

    async function swipeDown(page: Page): Promise<void> {
      const { box } = await untilOpen(stage.browser, page);
      const touch = await page.touchscreen.touchStart(box.x + 60, box.y + 20);
      for (let step = 1; step <= 6; step++) await touch.move(box.x + 60, box.y + 20 + step * 20);
      await touch.end();
    }

    async function tapOutside(page: Page): Promise<void> {
      await page.touchscreen.tap(20, 400);
    }

    /** What can be pressed in the sheet and is smaller than a finger; links in running text may be (2.5.8). */
    function smallTargets(page: Page): Promise<string[]> {
      return lookInside(
        stage.browser,
        page,
        (roots, finger) =>
          roots.flatMap((root) =>
            [...root.querySelectorAll<HTMLElement>('button, summary, select, input, .sources a')].flatMap((target) => {
              const { width, height } = target.getBoundingClientRect();
              const isSeen = target.checkVisibility() && width > 0;
              const isInline = getComputedStyle(target).display === 'inline';
              const isSmall = height < finger - 0.5 || (target.matches('.icon-button') && width < finger - 0.5);
              return isSeen && isSmall && !isInline ? [`${target.className} ${target.innerText} ${height}`] : [];
            }),
          ),
        FINGER,
      );
    }
  },
  { '/touch.html': PAGE, '/read.html': '<!doctype html><title>Read</title><p>A story.</p>' },
);

async function markOf(page: Page, text: string): Promise<PaintedMark> {
  const mark = (await waitForMarks(page)).find((mark) => mark.text === text);
  if (!mark) throw new Error(`“${text}” is not marked.`);
  return mark;
}

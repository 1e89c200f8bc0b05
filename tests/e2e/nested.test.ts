import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { lookInside } from '../../scripts/browsers/look-inside.ts';
import { pressInTooltip, seeTooltip, type TooltipSight } from '../../scripts/browsers/open-tooltip.ts';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { hasFocusInside, untilClosed, untilOpen } from './own-views.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

/** A page with one mark. */
const PAGE = `<!doctype html><title>One</title><button id="here">Here</button><p>They spoke of return hubs again.</p>
  <p>The European Court of Human Rights was not asked.</p>`;

inBothBrowsers(
  'what is looked up in the tooltip',
  (stage) => {
    test('opens in the same card, to any depth, and Back leads out again (WCAG 2.1.1, 2.4.3)', async () => {
      const page = await openByKey();
      const names = [await titleIn(page)];
      for (let depth = 0; depth < 3; depth++) {
        await openLinkByKey(page);
        await until('another entry', async () => (await titleIn(page)) !== names.at(-1));
        names.push(await titleIn(page));
        expect(await focusedIn(page)).toBe('H2');
      }
      expect(await page.evaluate(() => document.querySelectorAll('echr-context-tooltip').length)).toBe(1);
      for (const name of names.slice(0, -1).reverse()) {
        await page.keyboard.down('Alt');
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.up('Alt');
        await until(`${name} again`, async () => (await titleIn(page)) === name);
      }
      expect(findBack(await untilOpen(stage.browser, page))).toBeUndefined();
      // Alt+Left was ours: the page is still here.
      expect(new URL(page.url()).pathname).toBe('/one.html');
    });

    test('is left by the button Back, and all of it by one Escape, which gives the focus back', async () => {
      const page = await openByKey();
      const first = await titleIn(page);
      await openLinkByKey(page);
      const back = await until('Back', async () => {
        const sight = await seeTooltip(stage.browser, page);
        return sight && findBack(sight);
      });
      await page.mouse.click(back.x, back.y);
      await until('the first again', async () => (await titleIn(page)) === first);
      await openLinkByKey(page);
      await until('another', async () => (await titleIn(page)) !== first);
      await page.keyboard.press('Escape');
      await untilClosed(stage.browser, page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('here');
    });

    testForErrors(stage);

    async function openByKey(): Promise<Page> {
      const page = await stage.open('/one.html');
      await waitForMarks(page);
      await page.focus('#here');
      await stage.browser.command('open-mark');
      await untilOpen(stage.browser, page);
      await until('the focus to enter', () => hasFocusInside(stage.browser, page));
      await pressInTooltip(stage.browser, page, '*sources');
      return page;
    }

    /** Goes by Tab to the first name in a text, and presses Enter. */
    async function openLinkByKey(page: Page): Promise<void> {
      const isExpanded = (await seeTooltip(stage.browser, page))?.text.includes('Sources');
      if (!isExpanded) await pressInTooltip(stage.browser, page, '*sources');
      await until('a name in focus', async () => {
        await page.keyboard.press('Tab');
        return (await focusedIn(page)) === 'SPAN';
      });
      await page.keyboard.press('Enter');
    }

    function titleIn(page: Page): Promise<string> {
      return lookInside(stage.browser, page, (roots) => roots[0]?.querySelector('h2')?.textContent ?? '');
    }

    function focusedIn(page: Page): Promise<string> {
      return lookInside(stage.browser, page, (roots) => roots[0]?.activeElement?.nodeName ?? '');
    }
  },
  { '/one.html': PAGE },
);

function findBack(sight: TooltipSight) {
  return sight.controls.find(({ name }) => name === 'Back');
}

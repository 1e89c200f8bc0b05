import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { seeList, selectText, untilClosed, untilListed, untilOpen } from './own-views.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

/** A page with a frame so far below that it is not loaded before somebody scrolls to it, as news pages are full of. */
const PAGE = `<!doctype html><title>News</title><p id="text">They spoke of return hubs and the European Court of Human Rights.</p>
  <div style="height: 60000px"></div><iframe loading="lazy" src="/below.html"></iframe>`;

inBothBrowsers(
  'a page with a frame that is not loaded yet',
  (stage) => {
    test('is walked by the keys, and so is the same page in another tab', async () => {
      for (const page of [await openUnloaded(), await openUnloaded('?another')]) {
        await page.bringToFront();
        for (const nth of [1, 2]) {
          await stage.browser.command('next-mark');
          await until(`mark ${nth}`, async () => (await seeTooltip(stage.browser, page))?.text);
        }
        await stage.browser.command('previous-mark');
        await untilOpen(stage.browser, page);
        await page.keyboard.press('Escape');
        await untilClosed(stage.browser, page);
      }
    });

    test('has its list and its look-up', async () => {
      const page = await openUnloaded();
      await stage.browser.command('list-marks');
      expect((await untilListed(stage.browser, page)).rows).toHaveLength(2);
      await page.keyboard.press('Escape');
      await until('the list to close', async () => (await seeList(stage.browser, page)) === null);
      await selectText(page, '#text');
      await stage.browser.command('look-up');
      await untilOpen(stage.browser, page);
    });

    test('has buttons in the popup that do what the keys do, and let the popup close', async () => {
      const page = await openUnloaded();
      const popup = await stage.browser.openPopup(page);
      await popup.waitForSelector('.mark-steps');
      await popup.click('.mark-steps [aria-label="Next mark"]');
      await untilOpen(stage.browser, page);
      await popup.click('.mark-steps button:last-child');
      await page.bringToFront();
      expect((await untilListed(stage.browser, page)).rows).toHaveLength(2);
      // In Firefox it stands in for the real one, in a tab that no script may close.
      if (stage.browser.name === 'chromium') await until('the popup to close', async () => popup.isClosed());
    });

    testForErrors(stage);

    async function openUnloaded(query = ''): Promise<Page> {
      const page = await stage.open(`/news.html${query}`);
      await waitForMarks(page);
      expect(stage.server.requests).not.toContain('/below.html');
      return page;
    }
  },
  { '/news.html': PAGE, '/below.html': '<!doctype html><p>Below.</p>' },
);

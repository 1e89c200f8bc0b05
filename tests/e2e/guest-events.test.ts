import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bringIntoView, leaveTooltip, openTooltip, seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { readPaintedMarks, waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { COURT, GUEST_PAGES } from './guest-pages.ts';
import { writeStored } from './settings-in-browser.ts';
import { inBothBrowsers, testForErrors, waitForNoMarks } from './stage.ts';

const ARTICLE_8 = 'Article 8 of the European Convention on Human Rights';

inBothBrowsers(
  'a page to which something happens',
  (stage) => {
    const open = async () => {
      const page = await stage.open('/changing.html');
      await waitForMarks(page);
      return page;
    };
    const textsOn = async (page: Page) => (await readPaintedMarks(page)).map(({ text }) => text);

    test('is explained again after it wrote itself anew, though that took all listeners away', async () => {
      const page = await open();
      await page.evaluate((court) => {
        document.open();
        document.write(`<!doctype html><title>New</title><p style="margin-top: 100px">Once more: the ${court}.</p>`);
        document.close();
      }, COURT);
      const [mark] = await waitForMarks(page);
      if (!mark) throw new Error('nothing is marked');
      expect((await openTooltip(stage.browser, page, mark)).text).toContain(COURT);
      await leaveTooltip(stage.browser, page);
      // Its changes are seen as well.
      await page.evaluate(() => document.body.append('And Article 8 of the European Convention on Human Rights.'));
      await until('both marks', async () => (await textsOn(page)).join() === `${COURT},${ARTICLE_8}`);
    });

    test('is marked and explained when a reader comes back to it, as it was kept', async () => {
      const page = await open();
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.title = `kept: ${persisted}`;
        });
      });
      await page.goto(`${stage.server.origin}/other.html`);
      await page.evaluate(() => history.back());
      // Puppeteer does not learn of a page that Firefox had kept: the page itself is asked.
      await until('the page before', () => page.evaluate(() => document.title === 'kept: true').catch(() => false));
      const [mark] = await waitForMarks(page);
      if (!mark) throw new Error('nothing is marked');
      await page.mouse.move(mark.x, mark.y, { steps: 4 });
      await until('the tooltip', () => page.evaluate(() => document.querySelector('echr-context-tooltip') !== null));
    });

    test('follows a reader who switched us off meanwhile, when it comes back as it was kept', async () => {
      const page = await open();
      await page.goto(`${stage.server.origin}/other.html`);
      await writeStored(stage.browser, { settings: { isPaused: true } });
      await page.evaluate(() => history.back());
      await until('the page before', () =>
        page.evaluate(() => location.pathname === '/changing.html').catch(() => false),
      );
      await until('the marks to go', async () => (await textsOn(page).catch(() => [''])).length === 0);
    });

    test('is explained at any zoom of a reader’s making', async () => {
      const page = await open();
      await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.7'));
      const [mark] = await waitForMarks(page);
      if (!mark) throw new Error('nothing is marked');
      const { box } = await openTooltip(stage.browser, page, await bringIntoView(page, mark));
      expect(Math.abs(box.y - mark.y)).toBeLessThan(500);
      await leaveTooltip(stage.browser, page);
    });

    test('is explained within what is in full screen', async () => {
      const page = await open();
      await page.click('button');
      await until('full screen', () => page.evaluate(() => document.fullscreenElement !== null));
      const [mark] = await waitForMarks(page);
      if (!mark) throw new Error('nothing is marked');
      await openTooltip(stage.browser, page, mark);
      expect(await page.evaluate(() => document.querySelector('echr-context-tooltip')?.parentElement?.id)).toBe(
        'court',
      );
      await page.evaluate(() => document.exitFullscreen());
      await leaveTooltip(stage.browser, page);
      expect(await textsOn(page)).toEqual([COURT]);
    });

    test('is printed as it would be without us, and marked afterwards', async () => {
      const page = await open();
      const look = () => (stage.browser.name === 'firefox' ? print(page) : lookInPrint(page));
      const marked = { onPaper: await look(), onScreen: await page.screenshot({ encoding: 'base64' }) };
      expect(await textsOn(page)).toEqual([COURT]);
      await writeStored(stage.browser, { settings: { isPaused: true } });
      await waitForNoMarks(page);
      expect(marked.onPaper).toBe(await look());
      expect(marked.onScreen).not.toBe(await page.screenshot({ encoding: 'base64' }));
    });

    test('keeps a tooltip that it takes away once', async () => {
      const page = await open();
      const [mark] = await readPaintedMarks(page);
      if (!mark) throw new Error('nothing is marked');
      await openTooltip(stage.browser, page, mark);
      await page.evaluate(() => document.querySelector('echr-context-tooltip')?.remove());
      await until('the tooltip', () => seeTooltip(stage.browser, page));
      await leaveTooltip(stage.browser, page);
    });

    testForErrors(stage);
  },
  GUEST_PAGES,
);

/** What comes out of the printer, without what says when. */
async function print(page: Page): Promise<string> {
  const pdf = Buffer.from(await page.pdf()).toString('latin1');
  return pdf.replace(/\/(?:CreationDate|ModDate) ?\([^)]*\)|\/ID ?\[[^\]]*\]/g, '');
}

/** How a page looks by its rules for paper. Chromium's own files part a line where marks begin, though nothing is drawn there. */
async function lookInPrint(page: Page): Promise<string> {
  await page.emulateMediaType('print');
  const look = await page.screenshot({ encoding: 'base64' });
  await page.emulateMediaType('screen');
  return look;
}

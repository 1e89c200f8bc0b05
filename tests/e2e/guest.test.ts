import { expect, test } from 'vitest';
import { leaveTooltip, openTooltip, seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { readPaintedMarks, waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { writeStored } from './settings-in-browser.ts';
import { inBothBrowsers, testForErrors, waitForNoMarks } from './stage.ts';

/** A page about something else, which names only what must stay unmarked. */
const OTHER_PAGE = `<!doctype html><title>Bus times</title>
  <h1>The reform of the bus timetable</h1>
  <p>Article 3 of the conditions of carriage allows bicycles; the court of the tennis club stays closed.</p>`;

inBothBrowsers(
  'a guest',
  (stage) => {
    test('leaves the page byte for byte as it was', async () => {
      const page = await stage.open();
      const before = await pristine(stage.server.origin);
      const marks = await waitForMarks(page);
      expect(await outerHtml(page)).toBe(before);

      const mark = marks[0];
      if (!mark) throw new Error('nothing to hover');
      await openTooltip(stage.browser, page, mark);
      expect(await outerHtml(page)).not.toBe(before);
      await leaveTooltip(stage.browser, page);
      expect(await outerHtml(page)).toBe(before);

      await writeStored(stage.browser, { settings: { isPaused: true } });
      await waitForNoMarks(page);
      expect(await outerHtml(page)).toBe(before);

      // What the server sent, as this browser writes it without any extension's help.
      async function pristine(origin: string): Promise<string> {
        return page.evaluate(async (address) => {
          const text = await (await fetch(address)).text();
          return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
        }, `${origin}/article.html`);
      }
    });

    test('opens no tooltip over words that are not marked', async () => {
      const page = await stage.open();
      await waitForMarks(page);
      const heading = await page.$eval('aside h3', (element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, height } = element.getBoundingClientRect();
        return { x: x + 10, y: y + height / 2 };
      });
      await page.mouse.move(heading.x, heading.y, { steps: 3 });
      // A mark elsewhere answers after the rest time; had the heading opened one, it would be there by then.
      const [mark] = await readPaintedMarks(page);
      if (!mark) throw new Error('nothing to hover');
      expect(await seeTooltip(stage.browser, page)).toBeNull();
    });

    test('marks nothing on a page about something else', async () => {
      const page = await stage.open('/other.html');
      const marked = await stage.open();
      await waitForMarks(marked);
      expect(await readPaintedMarks(page)).toEqual([]);
    });

    test('touches nothing on a site that is switched off', async () => {
      await writeStored(stage.browser, { settings: { sites: { '127.0.0.1': 'off' } } });
      const page = await stage.open();
      // The second stage would have come by the time it has come elsewhere.
      await writeStored(stage.browser, { settings: {} });
      await waitForMarks(page);
      await writeStored(stage.browser, { settings: { sites: { '127.0.0.1': 'off' } } });
      await waitForNoMarks(page);
      const [x, y] = [200, 300];
      await page.mouse.move(x, y, { steps: 3 });
      expect(await seeTooltip(stage.browser, page)).toBeNull();
    });

    testForErrors(stage);
  },
  { '/other.html': OTHER_PAGE },
);

function outerHtml(page: import('puppeteer-core').Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

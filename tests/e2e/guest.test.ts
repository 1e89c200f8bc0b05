import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bringIntoView, leaveTooltip, openTooltip, seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { type PaintedMark, readPaintedMarks, waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { letTimePass, PATIENCE_MS } from './own-views.ts';
import { writeStored } from './settings-in-browser.ts';
import { inBothBrowsers, testForErrors, waitForNoMarks } from './stage.ts';

/** A page about something else, which names only what must stay unmarked. */
const OTHER_PAGE = `<!doctype html><title>Bus times</title>
  <h1>The reform of the bus timetable</h1>
  <p>Article 3 of the conditions of carriage allows bicycles; the court of the tennis club stays closed.</p>`;

/** The site of the stage, switched off. */
const OFF = { settings: { sites: { '127.0.0.1': 'off' } } };

/** Longer, in ms, than both stages take with the page in front: what is not marked by then is not going to be. */
const EVIDENCE_MS = 2000;

inBothBrowsers(
  'a guest',
  (stage) => {
    test('leaves the page byte for byte as it was', async () => {
      const page = await stage.open();
      const before = await pristine(page);
      const mark = await firstMark(page);
      expect(await outerHtml(page)).toBe(before);

      await openTooltip(stage.browser, page, mark);
      expect(await outerHtml(page)).not.toBe(before);
      await leaveTooltip(stage.browser, page);
      expect(await outerHtml(page)).toBe(before);

      await writeStored(stage.browser, { settings: { isPaused: true } });
      await waitForNoMarks(page);
      expect(await outerHtml(page)).toBe(before);
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
      await letTimePass(page, PATIENCE_MS);
      expect(await seeTooltip(stage.browser, page)).toBeNull();
      // The same pointer opens one over a mark.
      await openTooltip(stage.browser, page, await bringIntoView(page, await firstMark(page)));
    });

    test('marks nothing on a page about something else', async () => {
      const page = await stage.open('/other.html');
      await letTimePass(page, EVIDENCE_MS);
      expect(await readPaintedMarks(page)).toEqual([]);
      // Words about the talks, in the same place, are marked.
      await page.$eval('p', (words) => words.replaceChildren('The European Court of Human Rights sat.'));
      await waitForMarks(page);
    });

    test('touches nothing on a site that is off from the start, until it is switched on', async () => {
      await writeStored(stage.browser, OFF);
      const page = await stage.open();
      const before = await pristine(page);
      await letTimePass(page, EVIDENCE_MS);
      expect(await readPaintedMarks(page)).toEqual([]);
      expect(await outerHtml(page)).toBe(before);
      // It was the switch that kept it so.
      await writeStored(stage.browser, { settings: {} });
      await waitForMarks(page);
    });

    test('opens nothing over what was marked before its site was switched off', async () => {
      const page = await stage.open();
      const mark = await bringIntoView(page, await firstMark(page));
      await openTooltip(stage.browser, page, mark);
      await leaveTooltip(stage.browser, page);
      await writeStored(stage.browser, OFF);
      await waitForNoMarks(page);
      await page.mouse.move(mark.x, mark.y, { steps: 3 });
      await letTimePass(page, PATIENCE_MS);
      expect(await seeTooltip(stage.browser, page)).toBeNull();
    });

    testForErrors(stage);
  },
  { '/other.html': OTHER_PAGE },
);

function outerHtml(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** What the server sent, as this browser writes it without any extension's help. */
function pristine(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const text = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
  });
}

async function firstMark(page: Page): Promise<PaintedMark> {
  const [mark] = await waitForMarks(page);
  if (!mark) throw new Error('Nothing is marked.');
  return mark;
}

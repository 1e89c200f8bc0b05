import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { hasFocusInside, selectText, untilClosed, untilOpen } from './own-views.ts';
import { writeStored } from './settings-in-browser.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

/** A page without any evidence, on which nothing is marked and which no second stage has reached. */
const BUS_PAGE = '<!doctype html><title>Bus times</title><p>The driver waits for <i id="bus">the number 9 bus</i>.</p>';

/** Words of several kinds. */
const OTHER_PAGE = `<!doctype html><title>Bus times</title><button id="here">Here</button>
  <p>The driver, <i id="name">Kemi Badenoch</i>, waits for <i id="slip">Mete Fredriksen</i> and <i id="either">the ECHR</i>.</p>`;

/** An article of a day on which another was in office; that it is about the talks nothing in it says. */
const DATED_PAGE = `<!doctype html><title>Dated</title><meta property="article:published_time" content="2025-12-10">
  <p><i id="then">Keir Starmer</i> and <i id="word">return hubs</i>.</p>`;

/** A page and a frame in it, with words to look up in both. */
const FRAMED_PAGE = `<!doctype html><title>Framed</title><button id="here">Here</button><p id="name">Kemi Badenoch</p>
  <iframe src="/inner.html" width="900" height="500"></iframe>`;
const INNER_PAGE = '<!doctype html><title>Inner</title><p id="inner">Mette Frederiksen</p>';

inBothBrowsers(
  'what is looked up',
  (stage) => {
    test('is explained at the selection, on a page where it is not marked, with the focus in it and back (WCAG 2.4.3)', async () => {
      const page = await stage.open('/other.html');
      await page.focus('#here');
      await selectText(page, '#name');
      await stage.browser.command('look-up');
      const sight = await untilOpen(stage.browser, page);
      expect(sight.text).toContain('Kemi Badenoch');
      const selected = await page.$eval('#name', (element) => element.getBoundingClientRect().bottom);
      expect(sight.box.y).toBeGreaterThanOrEqual(selected);
      expect(sight.box.y).toBeLessThan(selected + 40);
      await until('the focus to enter', () => hasFocusInside(stage.browser, page));
      await page.keyboard.press('Escape');
      await untilClosed(stage.browser, page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('here');
    });

    test('is said to be not there, honestly, on a page that has nothing to do with the talks', async () => {
      const page = await stage.open('/bus.html');
      await selectText(page, '#bus');
      await stage.browser.command('look-up');
      expect((await untilOpen(stage.browser, page)).text).toMatch(/“the number 9 bus” is not in this glossary/);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    });

    test.each([
      [
        'only resembled is offered as what comes nearest',
        '#slip',
        /not in this glossary[\s\S]*nearest[\s\S]*Frederiksen/,
      ],
      [
        'named by one word for two is offered as a choice, where no date can tell',
        '#either',
        /date of this page could not be told[\s\S]*Convention on Human Rights[\s\S]*Court of Human Rights/,
      ],
    ])('%s', async (_, selector, expected) => {
      const page = await stage.open('/other.html');
      await selectText(page, selector);
      await stage.browser.command('look-up');
      expect((await untilOpen(stage.browser, page)).text).toMatch(expected);
    });

    test('can be asked for from the menu of a selection', async () => {
      const page = await stage.open('/other.html');
      await selectText(page, '#name');
      await stage.browser.chooseFromMenu(page);
      expect((await untilOpen(stage.browser, page)).text).toContain('Kemi Badenoch');
    });

    test('is explained on a site that is switched off, of which nothing else is read', async () => {
      await writeStored(stage.browser, { settings: { sites: { '127.0.0.1': 'off' } } });
      const page = await stage.open('/other.html');
      await selectText(page, '#name');
      await stage.browser.command('look-up');
      expect((await untilOpen(stage.browser, page)).text).toContain('Kemi Badenoch');
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    });

    test('is true at the date of the article, also where nothing is marked, and so is what is opened from there', async () => {
      const page = await stage.open('/dated.html');
      await selectText(page, '#then');
      await stage.browser.command('look-up');
      expect((await untilOpen(stage.browser, page)).text).toContain('Prime Minister when this was published');
      await page.keyboard.press('Escape');
      await untilClosed(stage.browser, page);
      await writeStored(stage.browser, { settings: { sites: { '127.0.0.1': 'off' } } });
      await stage.browser.command('look-up');
      expect((await untilOpen(stage.browser, page)).text).not.toContain('when this was published');
    });

    test('shows the position that bears on an article that is marked', async () => {
      const page = await stage.open();
      await waitForMarks(page);
      await page.$eval('h1', (heading) => heading.replaceChildren('Mette Frederiksen'));
      await selectText(page, 'h1');
      await stage.browser.command('look-up');
      expect((await untilOpen(stage.browser, page)).text).toMatch(/when this was published[\s\S]*supports/);
    });

    test('takes the place of a tooltip that is open: there is one at a time', async () => {
      const page = await stage.open();
      await waitForMarks(page);
      await stage.browser.command('next-mark');
      await untilOpen(stage.browser, page);
      await selectText(page, 'aside h3');
      await stage.browser.command('look-up');
      await until('the look-up', async () => (await seeTooltip(stage.browser, page))?.text.includes('glossary'));
      expect(await page.evaluate(() => document.querySelectorAll('echr-context-tooltip').length)).toBe(1);
      await page.keyboard.press('Escape');
      await untilClosed(stage.browser, page);
    });

    test('is what was selected where the focus is, and closes by what happens in another frame', async () => {
      const page = await stage.open('/framed.html');
      await selectText(page, '#name');
      const inner = await until('the frame', async () => (await page.$('iframe'))?.contentFrame());
      await until('its words', () => inner.$('#inner'));
      await inner.click('#inner');
      await inner.$eval('#inner', (words) => document.getSelection()?.selectAllChildren(words));
      await stage.browser.command('look-up');
      await until('the look-up in the frame', async () => (await tooltipsInFrame(page)) === 1);
      expect(await seeTooltip(stage.browser, page)).toBeNull();

      // There is one at a time, and now the focus is in the page.
      await page.click('#here');
      await stage.browser.command('look-up');
      expect((await untilOpen(stage.browser, page)).text).toContain('Kemi Badenoch');
      await until('the one in the frame to close', async () => (await tooltipsInFrame(page)) === 0);
      await page.keyboard.press('Escape');
      await untilClosed(stage.browser, page);

      await inner.click('#inner');
      await inner.$eval('#inner', (words) => document.getSelection()?.selectAllChildren(words));
      await stage.browser.command('look-up');
      await until('the look-up in the frame', async () => (await tooltipsInFrame(page)) === 1);
      await page.click('#here');
      await until('Escape in the page to close it', async () => {
        await page.keyboard.press('Escape');
        return (await tooltipsInFrame(page)) === 0;
      });
    });

    testForErrors(stage);
  },
  {
    '/other.html': OTHER_PAGE,
    '/bus.html': BUS_PAGE,
    '/dated.html': DATED_PAGE,
    '/framed.html': FRAMED_PAGE,
    '/inner.html': INNER_PAGE,
  },
);

function tooltipsInFrame(page: Page): Promise<number> {
  return page.$eval('iframe', (frame) => frame.contentDocument?.querySelectorAll('echr-context-tooltip').length ?? 0);
}

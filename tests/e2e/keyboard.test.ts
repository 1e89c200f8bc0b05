import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { hasFocusInside, seeAnnouncement, seeList, untilClosed, untilListed, untilOpen } from './own-views.ts';
import { readStored, writeStored } from './settings-in-browser.ts';
import { inBothBrowsers, testForErrors, waitForNoMarks } from './stage.ts';

/** So many marks that a list of them has to scroll. */
const MANY = `<!doctype html><title>Many</title><button id="first">First</button>
  ${'<h2>Day</h2><p>They spoke of return hubs and the European Court of Human Rights.</p>'.repeat(200)}`;

inBothBrowsers(
  'the keyboard',
  (stage) => {
    test('walks from mark to mark, shows where it is and leaves the focus alone (WCAG 2.1.1, 2.4.3)', async () => {
      const page = await openWithFocus();
      await stage.browser.command('next-mark');
      const first = await untilOpen(stage.browser, page);
      expect(await pointedAt(page)).toBeGreaterThan(0);
      expect(await hasFocusInside(stage.browser, page)).toBe(false);
      expect(await focusedLink(page)).toBe(true);
      await stage.browser.command('next-mark');
      await untilOther(page, first.text);
      await stage.browser.command('previous-mark');
      await until('the first again', async () => (await seeTooltip(stage.browser, page))?.text === first.text);
      await page.keyboard.press('Escape');
      await untilClosed(stage.browser, page);
      expect(await pointedAt(page)).toBe(0);
    });

    test('is told politely where the walk is, and only while it lasts (WCAG 4.1.3)', async () => {
      const page = await openWithFocus();
      await stage.browser.command('next-mark');
      const marks = (await waitForMarks(page)).length;
      await until('the first words', async () =>
        /, 1 of \d+$/.test((await seeAnnouncement(stage.browser, page)) ?? ''),
      );
      await stage.browser.command('next-mark');
      await until('the next words', async () => / 2 of \d+$/.test((await seeAnnouncement(stage.browser, page)) ?? ''));
      expect(marks).toBeGreaterThan(2);
      await page.keyboard.press('Escape');
      await until('silence', async () => (await seeAnnouncement(stage.browser, page)) === null);
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    });

    test('enters the tooltip only when asked, and comes back to where it was (WCAG 2.4.3, 2.4.7, 4.1.2)', async () => {
      const page = await openWithFocus();
      await stage.browser.command('open-mark');
      await untilOpen(stage.browser, page);
      await until('the focus to enter', () => hasFocusInside(stage.browser, page));
      await until('a button in focus', async () => {
        await page.keyboard.press('Tab');
        return (await seeTooltip(stage.browser, page))?.controls.some(
          ({ isFocused, name }) => isFocused && name !== '',
        );
      });
      await page.keyboard.press('Escape');
      await untilClosed(stage.browser, page);
      expect(await focusedLink(page)).toBe(true);
    });

    test('leaves the tooltip by Tab at either end, back to where it was; the tooltip stays (WCAG 2.1.2, 2.4.3)', async () => {
      const page = await openWithFocus();
      for (const key of ['Tab', 'Shift+Tab']) {
        await stage.browser.command('open-mark');
        await until('the focus to enter', () => hasFocusInside(stage.browser, page));
        if (key === 'Shift+Tab') await page.keyboard.down('Shift');
        await until('the focus to leave', async () => {
          await page.keyboard.press('Tab');
          return !(await hasFocusInside(stage.browser, page));
        });
        await page.keyboard.up('Shift');
        expect(await focusedLink(page)).toBe(true);
        expect(await seeTooltip(stage.browser, page)).not.toBeNull();
      }
    });

    test('opens the list of all marks in reading order, moves in it and leaves it (WCAG 2.1.1, 2.4.3, 4.1.2)', async () => {
      const page = await openWithFocus();
      const marks = await waitForMarks(page);
      await stage.browser.command('list-marks');
      const list = await untilListed(stage.browser, page);
      expect(list.rows.map(({ mark }) => mark)).toEqual(marks.map(({ text }) => text));
      expect(list).toMatchObject({ name: 'In this article', title: 'In this article', isModal: true });
      expect(list.rows[1]?.text.length).toBeGreaterThan((list.rows[1]?.mark.length ?? 0) + 20);
      expect(list.rows[0]?.isFocused).toBe(true);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
      await until('the last row', async () => (await seeList(stage.browser, page))?.rows.at(-1)?.isFocused);
      await page.keyboard.press('Escape');
      await until('the list to close', async () => (await seeList(stage.browser, page)) === null);
      expect(await focusedLink(page)).toBe(true);
    });

    test('closes the tooltip that is open when the list opens', async () => {
      const page = await openWithFocus();
      for (const command of ['next-mark', 'open-mark'] as const) {
        await stage.browser.command(command);
        await untilOpen(stage.browser, page);
        await stage.browser.command('list-marks');
        await untilListed(stage.browser, page);
        expect(await seeTooltip(stage.browser, page)).toBeNull();
        await page.keyboard.press('Escape');
        await until('the list to close', async () => (await seeList(stage.browser, page)) === null);
        expect(await focusedLink(page)).toBe(true);
      }
    });

    test('goes from the list to a mark, whose tooltip opens with the focus in it', async () => {
      await writeStored(stage.browser, { settings: { density: 'all' } });
      const page = await stage.open('/many.html');
      await waitForMarks(page);
      await page.focus('#first');
      await stage.browser.command('list-marks');
      const list = await untilListed(stage.browser, page);
      expect(list.rows.length).toBeGreaterThan(300);
      await page.keyboard.press('End');
      await until('the last row', async () => (await seeList(stage.browser, page))?.rows.at(-1)?.isFocused);
      await page.keyboard.press('Enter');
      await untilOpen(stage.browser, page);
      expect(await seeList(stage.browser, page)).toBeNull();
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(5000);
      await until('the focus to enter', () => hasFocusInside(stage.browser, page));
      expect(await pointedAt(page)).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      await untilClosed(stage.browser, page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('first');
    });

    test('switches this site off and on', async () => {
      const page = await stage.open();
      await waitForMarks(page);
      await stage.browser.command('switch-site');
      await waitForNoMarks(page);
      expect((await readStored(stage.browser)).settings).toMatchObject({
        sites: { [new URL(page.url()).host]: 'off' },
      });
      await stage.browser.command('switch-site');
      await waitForMarks(page);
    });

    test('has a button for each of its actions in the popup', async () => {
      const page = await stage.open();
      await waitForMarks(page);
      const popup = await stage.browser.openPopup(page);
      await popup.waitForSelector('.mark-steps');
      await popup.click('.mark-steps [aria-label="Next mark"]');
      await untilOpen(stage.browser, page);
      await popup.click('.mark-steps button:last-child');
      await page.bringToFront();
      expect((await untilListed(stage.browser, page)).rows.length).toBeGreaterThan(10);
    });

    testForErrors(stage);

    async function openWithFocus(): Promise<Page> {
      const page = await stage.open();
      await waitForMarks(page);
      await page.$eval('a[href]', (link) => (link as HTMLElement).focus());
      return page;
    }

    async function untilOther(page: Page, text: string) {
      await until('another mark', async () => {
        const sight = await seeTooltip(stage.browser, page);
        return sight && !sight.isBusy && sight.text !== text;
      });
    }
  },
  {
    '/many.html': MANY,
  },
);

/** How many stretches of text are shown as the current mark. */
function pointedAt(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.get('echr-context-current')?.size ?? 0);
}

function focusedLink(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.matches('a[href]') ?? false);
}

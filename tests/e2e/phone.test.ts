import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { hasFocusInside, seeList, untilClosed, untilListed, untilOpen } from './own-views.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

declare const chrome: Record<string, unknown>;

/** A page for a phone. */
const PAGE = `<!doctype html><title>Phone</title><meta name="viewport" content="width=device-width">
  <p>The European Court of Human Rights sits in Strasbourg.</p>
  <p style="margin-bottom: 900px">Mette Frederiksen spoke.</p><p>Kemi Badenoch answered.</p>`;

const PHONE = { width: 390, height: 780, hasTouch: true };

inBothBrowsers(
  'in a browser for phones, which has neither keys for commands nor menus, a reader',
  (stage) => {
    test('has nothing else to ask', async () => {
      const has = await stage.browser.runInExtension(() =>
        ['commands', 'contextMenus', 'menus', 'scripting'].filter((name) => chrome[name] !== undefined),
      );
      expect(has).toEqual(['scripting']);
    });

    test('opens a sheet by a tap and closes it by another', async () => {
      const page = await openPhone();
      const [mark] = await waitForMarks(page);
      if (!mark) throw new Error('Nothing is marked.');
      await page.touchscreen.tap(mark.x, mark.y);
      expect((await untilOpen(stage.browser, page)).text).toContain('European Court of Human Rights');
      await page.touchscreen.tap(20, 300);
      await untilClosed(stage.browser, page);
    });

    test('walks from mark to mark by the buttons of the popup', async () => {
      const page = await openPhone();
      const popup = await openPopup(page);
      await popup.click('.mark-steps [aria-label="Next mark"]');
      const first = await untilOpen(stage.browser, page);
      await popup.click('.mark-steps [aria-label="Next mark"]');
      await until('the next', async () => {
        const sight = await seeTooltip(stage.browser, page);
        return sight && !sight.isBusy && sight.text !== first.text;
      });
    });

    test('lists all marks over the page, and opens one of them with the focus in it', async () => {
      const page = await openPhone();
      const popup = await openPopup(page);
      await popup.click('.mark-steps button:last-child');
      await page.bringToFront();
      expect((await untilListed(stage.browser, page)).rows.map(({ mark }) => mark)).toEqual([
        'European Court of Human Rights',
        'Mette Frederiksen',
        'Kemi Badenoch',
      ]);
      await page.keyboard.press('End');
      await until('the last row', async () => (await seeList(stage.browser, page))?.rows.at(-1)?.isFocused);
      await page.keyboard.press('Enter');
      const { box, text } = await untilOpen(stage.browser, page);
      expect(text).toContain('Kemi Badenoch');
      // Firefox's scroll bar takes its place beside the sheet.
      expect(box.width).toBeGreaterThan(PHONE.width - 16);
      await until('the focus to enter', () => hasFocusInside(stage.browser, page));
    });

    test('looks anything up in the popup', async () => {
      const popup = await openPopup(await openPhone());
      await popup.type('[role=combobox]', 'fredriksen');
      await popup.waitForSelector('[role=option]');
      await popup.click('[role=option]');
      expect(await popup.$eval('.panel h2', (heading) => heading.textContent)).toBe('Mette Frederiksen');
    });

    testForErrors(stage);

    async function openPhone(): Promise<Page> {
      const page = await stage.open('/phone.html');
      await page.setViewport(PHONE);
      await waitForMarks(page);
      return page;
    }

    async function openPopup(page: Page): Promise<Page> {
      const popup = await stage.browser.openPopup(page);
      await popup.waitForSelector('.mark-steps');
      return popup;
    }
  },
  { '/phone.html': PAGE },
  withoutKeysAndMenus,
);

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

/** The extension with nothing in its manifest that a browser for phones would not give it. */
function withoutKeysAndMenus(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'extension-'));
  copies.push(copy);
  cpSync(folder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const { commands: _commands, permissions, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
  const kept = permissions.filter((permission: string) => permission !== 'contextMenus');
  writeFileSync(path, JSON.stringify({ ...rest, permissions: kept }));
  return copy;
}

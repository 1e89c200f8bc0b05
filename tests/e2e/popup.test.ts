import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readPaintedMarks, waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { inBothBrowsers, testForErrors, waitForNoMarks } from './stage.ts';

inBothBrowsers('the popup', (stage) => {
  test('says where the talks stand and how old that is', async () => {
    const popup = await stage.browser.openPopup(await stage.open());
    const text = await textOf(popup, 'main');
    expect(text).toContain('The talks now');
    expect(text).toMatch(/checked .*2026/);
    expect(text).toContain('not connected with the Council of Europe');
    await popup.close();
  });

  test('lists who and what is in the article', async () => {
    const page = await stage.open();
    await waitForMarks(page);
    const popup = await openFullList(page);
    const names = await popup.$$eval('.mention-name', (elements) => elements.map((element) => element.textContent));
    expect(names).toEqual(expect.arrayContaining(['Alain Berset', 'Mette Frederiksen', 'David Lammy', 'Reform UK']));
    expect(names.join()).not.toMatch(/GDPR|bus/i);
    await popup.close();
  });

  test('keeps the search in view under a long list, and the focus in view above the search (WCAG 2.4.11)', async () => {
    const page = await stage.open();
    await waitForMarks(page);
    const popup = await openFullList(page);
    if (stage.browser.name === 'firefox') await popup.setViewport({ width: 380, height: 600 });
    // A page behind another does not follow its focus.
    await popup.bringToFront();
    const bottomOf = (selector: string) => popup.$eval(selector, (element) => element.getBoundingClientRect().bottom);
    const height = await popup.evaluate(() => innerHeight);
    expect(await bottomOf('.mentions')).toBeGreaterThan(height * 2);
    expect(await bottomOf('[role=combobox]')).toBeLessThan(height);
    await popup.focus('.mention-jump');
    for (let row = 0; row < 12; row++) {
      await popup.keyboard.press('Tab');
      await popup.keyboard.press('Tab');
      const { focused, search } = await popup.evaluate(() => ({
        focused: document.activeElement?.getBoundingClientRect().bottom ?? 0,
        search: document.querySelector('.search')?.getBoundingClientRect().top ?? 0,
      }));
      expect(focused).toBeLessThanOrEqual(search);
    }
    await popup.type('[role=combobox]', 'article 8');
    await popup.waitForSelector('[role=option]');
    expect(await bottomOf('[role=combobox]')).toBeLessThan(100);
    await popup.close();
  });

  test('jumps to a mention in the article', async () => {
    const page = await stage.open();
    await waitForMarks(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const popup = await openFullList(page);
    const row = await popup.waitForSelector('::-p-text(Flaherty)');
    await row?.click();
    await until('the article to move', () => page.evaluate(() => scrollY > 0));
    await until('the mention in the window', async () => {
      const mark = (await readPaintedMarks(page)).find(({ text }) => text.includes('O’Flaherty'));
      const height = await page.evaluate(() => innerHeight);
      return mark && mark.y > 0 && mark.y < height;
    });
  });

  test('finds an entry in spite of a slip, and opens it in place', async () => {
    const popup = await stage.browser.openPopup(await stage.open());
    await popup.type('[role=combobox]', 'fredriksen');
    await popup.waitForSelector('[role=option]');
    expect(await textOf(popup, '[role=option]')).toContain('Mette Frederiksen');
    await popup.keyboard.press('Enter');
    const heading = await popup.waitForSelector('main h2 ::-p-text(Frederiksen), h2::-p-text(Frederiksen)');
    expect(heading).not.toBeNull();
    await popup.close();
  });

  test('switches this site off and on at once, without a reload', async () => {
    const page = await stage.open();
    await waitForMarks(page);
    await page.evaluate(() => {
      document.documentElement.dataset.loads = 'once';
    });
    const popup = await stage.browser.openPopup(page);
    await popup.waitForSelector('[role=switch]');
    await popup.click('[role=switch]');
    await waitForNoMarks(page);
    await until('the rule in words', async () => /^Off here by your rule for/.test(await textOf(popup, '#site-rule')));
    await popup.click('[role=switch]');
    await waitForMarks(page);
    await until('the rule in words', async () => /^On here/.test(await textOf(popup, '#site-rule')));
    expect(await page.evaluate(() => document.documentElement.dataset.loads)).toBe('once');
    await popup.close();
  });

  testForErrors(stage);

  async function openFullList(page: Page): Promise<Page> {
    const popup = await stage.browser.openPopup(page);
    await popup.waitForSelector('.mention');
    const more = await popup.$('.mentions button[aria-expanded=false]');
    await more?.click();
    return popup;
  }
});

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLElement).innerText);
}

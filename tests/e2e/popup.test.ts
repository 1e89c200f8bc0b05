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
    const popup = await openList(page);
    const names = await popup.$$eval('.mention-name', (elements) => elements.map((element) => element.textContent));
    expect(names).toEqual(expect.arrayContaining(['Alain Berset', 'Mette Frederiksen', 'David Lammy', 'Reform UK']));
    expect(names.join()).not.toMatch(/GDPR|bus/i);
    await popup.close();
  });

  test('has the focus in its search, and search and foot in view around a long list', async () => {
    const popup = await openList();
    const isInField = () => popup.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox');
    expect(await isInField()).toBe(true);
    const bottomOf = (selector: string) => popup.$eval(selector, (element) => element.getBoundingClientRect().bottom);
    const height = await popup.evaluate(() => innerHeight);
    expect(height).toBe(600);
    expect(await bottomOf('.mentions')).toBeGreaterThan(height);
    expect(await bottomOf('[role=combobox]')).toBeLessThan(120);
    expect(await bottomOf('.popup-foot button')).toBeLessThan(height);
    await popup.close();
  });

  test('walks the list by arrow keys, with the focus in view above the foot (WCAG 2.4.11)', async () => {
    const popup = await openList();
    // A page behind another does not follow its focus.
    await popup.bringToFront();
    await popup.focus('.mention-jump');
    for (let row = 1; row < 20; row++) {
      await popup.keyboard.press('ArrowDown');
      const { isThere, focused, body } = await popup.evaluate((row) => {
        const button = document.activeElement;
        const { top, bottom } = document.querySelector('.popup-body')?.getBoundingClientRect() ?? new DOMRect();
        const box = button?.getBoundingClientRect() ?? new DOMRect();
        const isThere = button === document.querySelectorAll('.mention-jump')[row];
        return { isThere, focused: { top: box.top, bottom: box.bottom }, body: { top, bottom } };
      }, row);
      expect([row, isThere]).toEqual([row, true]);
      expect(focused.top).toBeGreaterThanOrEqual(body.top);
      expect(focused.bottom).toBeLessThanOrEqual(body.bottom);
    }
    await popup.keyboard.press('Tab');
    expect(await popup.evaluate(() => document.activeElement?.closest('.popup-foot') !== null)).toBe(true);
    await popup.close();
  });

  test('jumps to a mention in the article', async () => {
    const page = await stage.open();
    await waitForMarks(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const popup = await openList(page);
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

  test('answers a question, and says when only a part of it is known', async () => {
    const popup = await stage.browser.openPopup(await stage.open());
    await popup.type('[role=combobox]', 'what is echr');
    await popup.waitForSelector('[role=option]');
    expect(await textOf(popup, '[role=option]')).toContain('European Convention on Human Rights');
    await popup.keyboard.press('Escape');
    await popup.type('[role=combobox]', 'when did starmer resign');
    await until('a part', async () => /^Not found as a whole/.test(await textOf(popup, '[role=status]')));
    expect(await textOf(popup, '[role=option]')).toContain('Keir Starmer');
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
    // The page had been read: that it is read no more is all that is true.
    expect(await textOf(popup, '.mentions-state')).toBe('Off here: nothing is read or marked.');
    await popup.click('[role=switch]');
    await waitForMarks(page);
    await until('the rule in words', async () => /^On here/.test(await textOf(popup, '#site-rule')));
    expect(await page.evaluate(() => document.documentElement.dataset.loads)).toBe('once');
    await popup.close();
  });

  testForErrors(stage);

  async function openList(page?: Page): Promise<Page> {
    const article = page ?? (await stage.open());
    await waitForMarks(article);
    const popup = await stage.browser.openPopup(article);
    if (stage.browser.name === 'firefox') await popup.setViewport({ width: 380, height: 600 });
    await popup.waitForSelector('.mention');
    return popup;
  }
});

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLElement).innerText);
}

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { lookInside } from '../../scripts/browsers/look-inside.ts';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { findFaults, findFaultsInPage } from './find-faults.ts';
import { writeStored } from './settings-in-browser.ts';
import { inBothBrowsers, waitForNoMarks } from './stage.ts';
import { open, POPUP_STATES, STATES } from './states.ts';

inBothBrowsers('a screen reader', (stage) => {
  test('reads a page with marks as it reads it without (WCAG 1.3.2)', async () => {
    const page = await stage.open();
    await waitForMarks(page);
    const marked = await readPage(page);
    expect(marked.length).toBeGreaterThan(3000);
    await writeStored(stage.browser, { settings: { everywhere: 'off' } });
    await waitForNoMarks(page);
    expect(await readPage(page)).toBe(marked);
    // What is read would tell a difference.
    await page.$eval('h1', (heading) => heading.insertAdjacentHTML('beforeend', '<i role="note">mark</i>'));
    expect(await readPage(page)).not.toBe(marked);
  });

  /** All that is exposed to assistive tools; Firefox shows that to nobody from outside, so there it is the document itself. */
  async function readPage(page: Page): Promise<string> {
    if (stage.browser.name === 'firefox') return page.evaluate(() => document.documentElement.outerHTML);
    return JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }), [
      ...['role', 'name', 'description', 'value', 'roledescription', 'children'],
    ]);
  }
});

inBothBrowsers('axe, run beside the content scripts,', (stage) => {
  for (const colours of ['light', 'dark'] as const) {
    test.each(STATES)(`finds nothing wrong in ${colours} with %s (WCAG 1.4.3, 2.5.8, 4.1.2)`, async (_, openState) => {
      await stage.browser.setColours(colours);
      const page = await stage.open();
      await waitForMarks(page);
      await openState(stage, page);
      expect(await findFaults(stage.browser, page)).toEqual([]);
    });

    test.each(POPUP_STATES)(`finds nothing wrong in ${colours} in the popup %s`, async (_, openState) => {
      await stage.browser.setColours(colours);
      const page = await stage.open();
      await waitForMarks(page);
      const popup = await stage.browser.openPopup(page);
      await popup.waitForSelector('.mention');
      await openState(popup);
      expect(await findFaultsInPage(popup)).toEqual([]);
      await popup.close();
    });

    test(`finds nothing wrong in ${colours} in the options, with rules and with what is hidden`, async () => {
      await stage.browser.setColours(colours);
      const hidden = { everywhere: ['echr'], pages: { 'https://news.example/a': ['mette-frederiksen'] } };
      await writeStored(stage.browser, { settings: { sites: { 'news.example': 'off' }, hidden } });
      const options = await stage.browser.openExtensionPage('options.html#welcome');
      await options.waitForSelector('.welcome');
      await options.waitForSelector('.site-rule');
      expect(await findFaultsInPage(options)).toEqual([]);
      await options.click('.options-section:last-child > .button');
      await options.waitForSelector('dialog[open]');
      expect(await findFaultsInPage(options)).toEqual([]);
      await options.close();
    });
  }

  test('would find a fault: a button without a name, planted in the tooltip', async () => {
    await stage.browser.setColours('light');
    const page = await stage.open();
    await waitForMarks(page);
    await open(stage, page);
    await lookInside(stage.browser, page, (roots) => {
      for (const root of roots) root.querySelector('[role=dialog]')?.append(document.createElement('button'));
    });
    expect((await findFaults(stage.browser, page)).join()).toContain('button-name');
  });
});

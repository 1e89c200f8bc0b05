import { expect, test } from 'vitest';
import { lookInside } from '../../scripts/browsers/look-inside.ts';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { findFaults, findFaultsInPage } from './find-faults.ts';
import { writeStored } from './settings-in-browser.ts';
import { inBothBrowsers } from './stage.ts';
import { open, POPUP_STATES, STATES } from './states.ts';

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
      const options = await stage.browser.openExtensionPage('options.html');
      await options.waitForSelector('.site-rule');
      expect(await findFaultsInPage(options)).toEqual([]);
      await options.click('.options-section > .button');
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

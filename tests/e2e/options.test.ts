import { expect, test } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { readStored, writeStored } from './settings-in-browser.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

inBothBrowsers('the options page', (stage) => {
  test('changes how much is marked on an open page', async () => {
    const page = await stage.open();
    const bySection = (await waitForMarks(page)).length;
    const options = await stage.browser.openExtensionPage('options.html');

    await options.bringToFront();
    await options.click('input[name=density][value=all]');
    await page.bringToFront();
    await until('more marks', async () => (await waitForMarks(page)).length > bySection);

    await options.bringToFront();
    await options.click('input[name=density][value=page]');
    await page.bringToFront();
    await until('fewer marks', async () => (await waitForMarks(page)).length <= bySection);
    expect((await readStored(stage.browser)).settings).toEqual({ density: 'page' });
    await options.close();
  });

  test('says which keys do what, as they are set in the browser', async () => {
    const options = await stage.browser.openExtensionPage('options.html');
    await options.waitForSelector('kbd');
    const keys = await options.$$eval('kbd', (elements) => elements.map(({ textContent }) => textContent));
    expect(keys).toEqual(['Alt+Shift+.', 'Alt+Shift+,', 'Alt+Shift+Y', 'Alt+Shift+J']);
    await options.close();
  });

  test.each([
    ['a number', 7],
    ['a text', 'on'],
    ['wrong values', { everywhere: 12, sites: 'all', isPaused: 'yes', density: 'most' }],
    ['a rule for no host', { sites: { 'a b': 'off', 'news.example': 'maybe' } }],
  ])('repairs settings that are %s', async (_, settings) => {
    await writeStored(stage.browser, { settings });
    const page = await stage.open();
    await waitForMarks(page);
    const options = await stage.browser.openExtensionPage('options.html');
    await options.waitForSelector('input[name=density]');
    expect(await options.$eval('input[name=density]:checked', (input) => (input as HTMLInputElement).value)).toBe(
      'section',
    );
    await options.close();
  });

  testForErrors(stage);
});

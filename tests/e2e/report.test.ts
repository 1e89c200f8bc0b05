import { expect, test } from 'vitest';
import { bringIntoView, openTooltip, pressInTooltip, seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

inBothBrowsers('the report', (stage) => {
  test('is copied by a press, and nothing is sent', async () => {
    const page = await stage.open();
    const mark = (await waitForMarks(page))[0];
    if (!mark) throw new Error('Nothing is marked.');
    await openTooltip(stage.browser, page, await bringIntoView(page, mark));
    await pressInTooltip(stage.browser, page, '*ources');
    await pressInTooltip(stage.browser, page, 'Something wrong?');
    // A real press: only that lets a page write to the clipboard.
    const copy = await until('the button', async () => {
      const sight = await seeTooltip(stage.browser, page);
      return sight?.controls.find(({ name }) => name === 'Copy the text');
    });
    await page.mouse.click(copy.x, copy.y);
    await until('the answer', async () => (await seeTooltip(stage.browser, page))?.text.includes('Copied.'));
    expect(stage.outside.requests.filter((request) => /echr-context|github/.test(request))).toEqual([]);
  });

  testForErrors(stage);
});

import { expect, test } from 'vitest';
import { openTooltip, seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

inBothBrowsers('the background', (stage) => {
  test('comes back when it was ended: a page opened before still gets its entries', async () => {
    const page = await stage.open();
    const [mark] = await waitForMarks(page);
    await stage.browser.stopBackground();
    if (!mark) throw new Error('nothing to hover');
    await openTooltip(stage.browser, page, mark);
    await until('the entry', async () => (await seeTooltip(stage.browser, page))?.text.includes('As of'));
  });

  test('comes back for a page opened after it was ended', async () => {
    await stage.browser.stopBackground();
    expect((await waitForMarks(await stage.open())).length).toBeGreaterThan(0);
  });

  testForErrors(stage);
});

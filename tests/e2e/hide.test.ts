import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bringIntoView, openTooltip, pressInTooltip, seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { readPaintedMarks, waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { readStored } from './settings-in-browser.ts';
import { inBothBrowsers, type Stage, testForErrors } from './stage.ts';

const NAME = 'Mette Frederiksen';

inBothBrowsers('hiding marks', (stage) => {
  test('“not here” takes the mark away at once, and back in place', async () => {
    const page = await stage.open();
    await openInFull(stage, page);
    await pressInTooltip(stage.browser, page, 'Not here');
    await until('the mark to go', async () => !(await isMarked(page)));
    const settings = { hidden: { everywhere: [], pages: { [page.url()]: ['mette-frederiksen'] } } };
    expect(await readStored(stage.browser)).toMatchObject({ settings });
    expect((await seeTooltip(stage.browser, page))?.text).toContain('Hidden here.');
    await pressInTooltip(stage.browser, page, 'Undo');
    await until('the mark to come back', () => isMarked(page));
    expect((await readStored(stage.browser)).settings).toEqual({});
  });

  test('“never mark this” holds on the next visit, until the options take it back', async () => {
    const page = await stage.open();
    await openInFull(stage, page);
    await pressInTooltip(stage.browser, page, 'Never mark this');
    await until('the mark to go', async () => !(await isMarked(page)));
    await page.reload();
    await waitForMarks(page);
    expect(await isMarked(page)).toBe(false);
    const options = await stage.browser.openExtensionPage('options.html');
    await options.bringToFront();
    await options.click(`button[aria-label="Mark again: ${NAME}"]`);
    await page.bringToFront();
    await until('the mark to come back', () => isMarked(page));
    await options.close();
  });

  testForErrors(stage);
});

/** Opens the tooltip of the name, and everything in it. */
async function openInFull(stage: Stage, page: Page): Promise<void> {
  const mark = (await waitForMarks(page)).find(({ text }) => text === NAME);
  if (!mark) throw new Error(`“${NAME}” is not marked.`);
  await openTooltip(stage.browser, page, await bringIntoView(page, mark));
  await pressInTooltip(stage.browser, page, '*sources');
  await until('everything', async () => (await seeTooltip(stage.browser, page))?.text.includes('Why marked?'));
}

async function isMarked(page: Page): Promise<boolean> {
  return (await readPaintedMarks(page)).some(({ text }) => text === NAME);
}

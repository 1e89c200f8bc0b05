import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { lookInside } from '../../scripts/browsers/look-inside.ts';
import { bringIntoView, openTooltip, seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { inBothBrowsers, type Stage, testForErrors } from './stage.ts';

inBothBrowsers('the tooltip in little room', (stage) => {
  test.each([
    ['at 200 % zoom', 640, 450],
    ['at 400 % zoom', 320, 256],
    ['in a low window', 900, 260],
  ])(
    'keeps its way out, its date and its sources at hand %s (WCAG 1.4.4, 1.4.10, 2.4.11)',
    async (_, width, height) => {
      const page = await stage.open();
      await page.setViewport({ width, height });
      const mark = (await waitForMarks(page)).find(({ text }) => text === 'Mette Frederiksen');
      if (!mark) throw new Error('She is not marked.');
      await openTooltip(stage.browser, page, await bringIntoView(page, mark));
      const allAtHand = { isDateInSight: true, outOfSight: [], looksUnended: true };
      expect(await seeEdges(stage, page)).toEqual(allAtHand);
      await stage.browser.command('open-mark');
      await until('the button for more in focus', async () => {
        await page.keyboard.press('Tab');
        return seesFocused(stage, page, /sources$/);
      });
      await page.keyboard.press('Enter');
      await until('everything', () => seesFocused(stage, page, /^Show less$/));
      expect(await seeEdges(stage, page)).toEqual(allAtHand);
    },
  );

  testForErrors(stage);
});

async function seesFocused(stage: Stage, page: Page, name: RegExp): Promise<boolean | undefined> {
  const sight = await seeTooltip(stage.browser, page);
  return sight?.controls.some((control) => control.isFocused && name.test(control.name));
}

/** Whether the card's bar and foot can be seen, and whether it looks as if there were more below. */
function seeEdges(stage: Stage, page: Page) {
  return lookInside(stage.browser, page, (roots) => {
    const root = roots.find((root) => root.querySelector('.entry-foot'));
    const foot = root?.querySelector('.entry-foot');
    if (!root || !foot) return null;
    const isInSight = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const isInWindow = top >= 0 && top + height <= innerHeight && left >= 0 && left + width <= innerWidth;
      return isInWindow && element.contains(root.elementFromPoint(left + width / 2, top + height / 2));
    };
    const ends = [...root.querySelectorAll<HTMLElement>('.entry-bar button, .entry-more')];
    return {
      isDateInSight: [...foot.querySelectorAll('p')].every(isInSight),
      outOfSight: ends.filter((control) => !isInSight(control)).map((control) => control.outerHTML),
      looksUnended: getComputedStyle(foot, '::after').content !== 'none',
    };
  });
}

import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { bringIntoView } from '../browsers/open-tooltip.ts';
import { waitForMarks } from '../browsers/painted-marks.ts';
import { until } from '../browsers/until.ts';

/** How long after the end of the rest time a tooltip is to be seen, in ms. */
export interface TooltipTimes {
  firstMs: number;
  nextMs: number;
}

/** A pointer has rested this long when the tooltip opens: `REST_MS` of `page/hover-intent.ts`. */
const REST_MS = 250;

/** Rests the pointer on two marks, one after the other, with the tooltip closed between. */
export async function measureTooltip(browser: ExtensionBrowser, address: string): Promise<TooltipTimes> {
  const page = await browser.openPage(address);
  const [first, next] = (await waitForMarks(page)).filter(({ y }) => y > 0);
  if (!first || !next) throw new Error('Nothing is marked on the article.');
  // From the last movement of the pointer to the first frame after the tooltip's element has come.
  await page.evaluate(() => {
    let movedMs = 0;
    addEventListener(
      'pointermove',
      (event) => {
        movedMs = event.timeStamp;
      },
      { capture: true },
    );
    new MutationObserver(([record]) => {
      if (!record?.addedNodes.length) return;
      requestAnimationFrame(() =>
        setTimeout(() => {
          document.documentElement.dataset.shownMs = String(performance.now() - movedMs);
        }),
      );
    }).observe(document.documentElement, { childList: true });
  });
  const times: number[] = [];
  for (const mark of [first, next]) {
    const { x, y } = await bringIntoView(page, mark);
    await page.mouse.move(x + 200, y + 120);
    await page.mouse.move(x, y, { steps: 4 });
    const shown = await until('the tooltip', () => page.evaluate(() => document.documentElement.dataset.shownMs));
    times.push(Number(shown) - REST_MS);
    await page.mouse.move(2, 2, { steps: 4 });
    await until('the tooltip to close', () => page.evaluate(() => !document.querySelector('echr-context-tooltip')));
    await page.evaluate(() => delete document.documentElement.dataset.shownMs);
  }
  await page.close();
  return { firstMs: times[0] ?? Number.NaN, nextMs: times[1] ?? Number.NaN };
}

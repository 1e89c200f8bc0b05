import type { Page } from 'puppeteer-core';

/** How many frames of a page are marked. */
export function markedFrames(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('iframe')].filter((frame) => {
        const inside = frame.contentWindow as (Window & { CSS: typeof CSS }) | null;
        return [...(inside?.CSS.highlights.values() ?? [])].some((highlight) => highlight.size > 0);
      }).length,
  );
}

/** The frames in which a mark is shown as the current one. */
export function pointedFrames(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('iframe')].flatMap((frame, at) => {
      const inside = frame.contentWindow as (Window & { CSS: typeof CSS }) | null;
      return inside?.CSS.highlights.get('echr-context-current')?.size ? [at] : [];
    }),
  );
}

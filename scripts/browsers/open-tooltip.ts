import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser.ts';
import type { PaintedMark } from './painted-marks.ts';
import { until } from './until.ts';

/** The open tooltip as it can be seen; its shadow root is closed to the page, but not to the extension. */
export interface TooltipSight {
  text: string;
  /** Still waiting for what is known. */
  isBusy: boolean;
  box: { x: number; y: number; width: number; height: number };
  /** What can be pressed, with its accessible name as far as attributes and text give it. */
  controls: { name: string; x: number; y: number; isFocused: boolean }[];
}

/** The tooltip on a page, or null where none is open. */
export function seeTooltip(browser: ExtensionBrowser, page: Page): Promise<TooltipSight | null> {
  return browser.runBeside(page, (): TooltipSight | null => {
    type Opener = (element: Element) => ShadowRoot | null;
    const { chrome } = globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot: Opener } } };
    const open: Opener = (element) =>
      chrome?.dom?.openOrClosedShadowRoot(element) ??
      (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
      null;
    const roots = [...document.querySelectorAll('echr-context-tooltip')].flatMap((host) => open(host) ?? []);
    // The list of marks has an element of the same name.
    const root = roots.find((root) => root.querySelector('[role=dialog]'));
    const dialog = root?.querySelector<HTMLElement>('[role=dialog]');
    if (!root || !dialog) return null;
    const { x, y, width, height } = dialog.getBoundingClientRect();
    const controls = [...dialog.querySelectorAll<HTMLElement>('button, a[href]')].map((control) => {
      const box = control.getBoundingClientRect();
      return {
        name: control.getAttribute('aria-label') ?? control.innerText.trim(),
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        isFocused: root.activeElement === control,
      };
    });
    return { text: dialog.innerText, isBusy: dialog.ariaBusy === 'true', box: { x, y, width, height }, controls };
  });
}

/**
 * Presses a button in the open tooltip as an assistive tool does, which needs no place to point at.
 * The name is whole, or ends with what is given after a star.
 */
export async function pressInTooltip(browser: ExtensionBrowser, page: Page, name: string): Promise<void> {
  await until(`“${name}” in the tooltip`, () =>
    browser.runBeside(
      page,
      (wanted: string) => {
        type Opener = (element: Element) => ShadowRoot | null;
        const { chrome } = globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot: Opener } } };
        const host = document.querySelector('echr-context-tooltip');
        const own = host as (Element & { openOrClosedShadowRoot?: ShadowRoot | null }) | null;
        const root = own && (chrome?.dom?.openOrClosedShadowRoot(own) ?? own.openOrClosedShadowRoot);
        const button = [...(root?.querySelectorAll('button') ?? [])].find(({ innerText }) =>
          wanted.startsWith('*') ? innerText.trim().endsWith(wanted.slice(1)) : innerText.trim() === wanted,
        );
        button?.click();
        return button !== undefined;
      },
      name,
    ),
  );
}

/** Scrolls a mark to a third of the window's height, where there is room around it, and waits until all is still. */
export async function bringIntoView(page: Page, mark: PaintedMark): Promise<PaintedMark> {
  const y = await page.evaluate(async (y) => {
    const before = scrollY;
    scrollBy({ top: y - innerHeight / 3, behavior: 'instant' });
    // A frame to scroll in and one to tell of it: who reads does not open anything while the page moves.
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    return y - (scrollY - before);
  }, mark.y);
  return { ...mark, y };
}

/** Rests the pointer on a mark until the tooltip is there and says what it knows. */
export async function openTooltip(browser: ExtensionBrowser, page: Page, mark: PaintedMark): Promise<TooltipSight> {
  // From elsewhere, in steps: a pointer that appears on a word has not come to rest there.
  await page.mouse.move(mark.x + 40, mark.y + 60);
  await page.mouse.move(mark.x, mark.y, { steps: 4 });
  return until(`the tooltip of “${mark.text}”`, async () => {
    const sight = await seeTooltip(browser, page);
    return sight !== null && !sight.isBusy && sight;
  });
}

/** Leaves with the pointer and waits until the tooltip is gone. */
export async function leaveTooltip(browser: ExtensionBrowser, page: Page): Promise<void> {
  await page.mouse.move(2, 2, { steps: 4 });
  await until('the tooltip to close', async () => (await seeTooltip(browser, page)) === null);
}

import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser.ts';
import { lookInside } from '../../scripts/browsers/look-inside.ts';
import { seeTooltip, type TooltipSight } from '../../scripts/browsers/open-tooltip.ts';
import { until } from '../../scripts/browsers/until.ts';

/** The list of marks over a page, as it can be seen. */
export interface ListSight {
  /** The accessible name of the dialog that it stands in, and whether the rest of the page is out of reach. */
  name: string;
  isModal: boolean;
  title: string;
  rows: { text: string; mark: string; isFocused: boolean }[];
  /** What is said where there is none. */
  nothing: string | null;
}

/** The open list of marks, or null. */
export function seeList(browser: ExtensionBrowser, page: Page): Promise<ListSight | null> {
  return lookInside(browser, page, (roots): ListSight | null => {
    const root = roots.find((root) => root.querySelector('dialog[open]'));
    const dialog = root?.querySelector('dialog');
    if (!root || !dialog) return null;
    const rows = [...dialog.querySelectorAll<HTMLElement>('li button')].map((button) => ({
      text: button.innerText,
      mark: button.querySelector('strong')?.textContent ?? '',
      isFocused: root.activeElement === button,
    }));
    const title = dialog.querySelector('h2')?.innerText ?? '';
    const nothing = dialog.querySelector<HTMLElement>('.mark-list-nothing')?.innerText ?? null;
    return { name: dialog.ariaLabel ?? '', isModal: dialog.matches(':modal'), title, rows, nothing };
  });
}

/** What is said to those who listen, or null while nobody walks. */
export function seeAnnouncement(browser: ExtensionBrowser, page: Page): Promise<string | null> {
  return lookInside(browser, page, (roots) => {
    const place = roots.map((root) => root.querySelector('[role=status][aria-live=polite]'));
    return place.find((status) => status?.getRootNode() instanceof ShadowRoot && !status.closest('[role=dialog]'))
      ?.textContent;
  }).then((text) => text ?? null);
}

/** Whether the focus is in one of our views. */
export function hasFocusInside(browser: ExtensionBrowser, page: Page): Promise<boolean> {
  return lookInside(browser, page, (roots) => roots.some((root) => root.activeElement !== null));
}

/** The open tooltip, once it says what it knows. */
export function untilOpen(browser: ExtensionBrowser, page: Page): Promise<TooltipSight> {
  return until('the tooltip', async () => {
    const sight = await seeTooltip(browser, page);
    return sight !== null && !sight.isBusy && sight;
  });
}

/** Waits until no tooltip is open. */
export async function untilClosed(browser: ExtensionBrowser, page: Page): Promise<void> {
  await until('the tooltip to close', async () => (await seeTooltip(browser, page)) === null);
}

/** The open list, once its rows are there. */
export function untilListed(browser: ExtensionBrowser, page: Page): Promise<ListSight> {
  return until('the list', () => seeList(browser, page));
}

/** Selects what an element holds. */
export function selectText(page: Page, selector: string): Promise<void> {
  return page.$eval(selector, (element) => document.getSelection()?.selectAllChildren(element));
}

/** Longer, in ms, than the rest time and the way to the background together: what has not come by then does not come. */
export const PATIENCE_MS = 700;

/** Lets time pass in which something would have happened, by the page's own clock. */
export function letTimePass(page: Page, ms: number): Promise<void> {
  return page.evaluate(async (ms) => {
    const endMs = performance.now() + ms;
    while (performance.now() < endMs) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, ms);
}

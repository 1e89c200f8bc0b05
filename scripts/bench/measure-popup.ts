import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { until } from '../browsers/until.ts';
import { median } from './take-times.ts';

/** How long the popup lets a reader wait, in ms. */
export interface PopupTimes {
  /** From the beginning of its load until its field for searching has been drawn. */
  usableMs: number;
  /** The slowest query: from a typed letter to what is found. */
  searchMs: number;
}

/** The popup is opened so often: the first time the browser's own files are cold as well. */
const OPENINGS = 5;

/** As readers type: right, half, wrong, and as a question of which a part is known. */
const QUERIES = [
  'star',
  'starmer',
  'kier starmer',
  'return hub',
  'strasborg court',
  'european convention on human rights',
  'when did starmer resign',
];

/** Opens the popup a few times, and searches in it. */
export async function measurePopup(browser: ExtensionBrowser): Promise<PopupTimes> {
  const usable: number[] = [];
  const searches = QUERIES.map((): number[] => []);
  for (let opening = 0; opening < OPENINGS; opening++) {
    const page = await browser.openExtensionPage('popup.html');
    await until('the popup', () => page.evaluate(() => document.querySelector('input[role=combobox]') !== null));
    usable.push(await until('the first paint', () => page.evaluate(firstPaintMs)));
    for (const [nth, query] of QUERIES.entries()) searches[nth]?.push(await search(page, query));
    await page.close();
  }
  return { usableMs: median(usable), searchMs: Math.max(...searches.map(median)) };
}

function firstPaintMs(): number | undefined {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
}

/** Types a query and waits for what is found. */
function search(page: Page, query: string): Promise<number> {
  return page.evaluate(async (query) => {
    const input = document.querySelector<HTMLInputElement>('input[role=combobox]');
    if (!input) throw new Error('There is nothing to search with.');
    const type = (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    // What is prepared with the first letter is ready, and nothing is found yet.
    type('');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const found = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('[role=option]')) return;
        observer.disconnect();
        resolve(performance.now());
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    const startMs = performance.now();
    type(query);
    return (await found) - startMs;
  }, query);
}

import { browser } from 'wxt/browser';

/** The second stage and what is drawn on a page, as they stand in the built extension. */
const READER = { script: '/content-scripts/reader.js', style: '/content-scripts/reader.css' } as const;
const VIEWS = '/views.js';

/** Brings the second stage into one frame. A frame that is gone by then, or forbids it, simply stays without. */
export async function bringReader(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.insertCSS({ target, files: [READER.style] });
    await browser.scripting.executeScript({ target, files: [READER.script] });
  } catch {
    // Nothing was begun that would have to be undone.
  }
}

/** Brings what is drawn on a page into one frame: tooltip and list. To be called again is fine. */
export async function bringViews(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [VIEWS] });
}

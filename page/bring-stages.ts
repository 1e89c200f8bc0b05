import { type Browser, browser } from 'wxt/browser';

/*
 * All of it is brought at once: a page that is still coming in, and a frame that
 * loads only when somebody scrolls to it, is not idle before, and Chromium would wait for that.
 */

/** The stages and what is drawn on a page, as they stand in the built extension. */
const FIRST_STAGE = '/content-scripts/content.js';
const READER = { script: '/content-scripts/reader.js', style: '/content-scripts/reader.css' } as const;
const VIEWS = '/views.js';

/**
 * Brings the first stage into all frames of a tab that was open before us. A frame that has one
 * keeps it. Fails where no script may go.
 */
export async function bringFirstStage(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: [FIRST_STAGE], injectImmediately: true });
}

/**
 * Brings the second stage to whoever asks for it, and tells whether it came: a document may be
 * gone by then, or forbid it. Where browsers name documents, it never lands in the next one.
 */
export async function bringReader({ tab, frameId, documentId }: Browser.runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const frame = documentId ? { documentIds: [documentId] } : { frameIds: [frameId ?? 0] };
  const target = { tabId: tab.id, ...frame };
  try {
    await browser.scripting.insertCSS({ target, files: [READER.style] });
    await browser.scripting.executeScript({ target, files: [READER.script], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

/** Brings what is drawn on a page into one frame: tooltip and list. To be called again is fine. */
export async function bringViews(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [VIEWS], injectImmediately: true });
}

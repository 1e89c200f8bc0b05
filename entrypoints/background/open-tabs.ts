import { browser } from 'wxt/browser';
import { bringFirstStage } from '@/page/bring-stages';

/** Where the manifest has the first stage go. */
const WEB_PAGES = ['http://*/*', 'https://*/*'];

/**
 * Has tabs read that were open before we came, or before a reader let us in:
 * Chromium starts what the manifest names only in pages that load from then on,
 * and so does Firefox after a change of permissions.
 */
export function listenToOpenTabs(): void {
  browser.runtime.onInstalled.addListener(() => void readOpenTabs(WEB_PAGES));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void readOpenTabs(origins);
  });
}

async function readOpenTabs(url: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url });
  // A tab that the browser has put aside loads anew when somebody comes back to it, and is read then.
  const awake = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  // Where no script may go, it stays so.
  await Promise.allSettled(awake.map(bringFirstStage));
}

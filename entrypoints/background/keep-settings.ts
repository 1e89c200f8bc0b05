import { browser } from 'wxt/browser';
import { onMessage, tell } from '@/page/messages';
import { hideEntries, readHideRequest } from '@/settings/hidden-entries';
import { changeSettings, forgetPrivateChoices, loadSettings, watchPrivateChoices } from '@/settings/settings-store';

/** Keeps what pages have to keep, and tells those in private windows what holds there, until the last of these is closed. */
export function keepSettings(): void {
  onMessage('hideEntries', ({ data, sender: { tab } }) =>
    changeSettings((now) => hideEntries(readHideRequest(data), now), tab?.incognito ?? false),
  );
  onMessage('askPrivateSettings', () => loadSettings(true));
  watchPrivateChoices(() => void tellPrivateTabs());
  // Browsers for phones have tabs alone. What is being closed may still be there when that is told.
  if (browser.windows)
    browser.windows.onRemoved.addListener((gone) => void forgetBut(({ windowId }) => windowId === gone));
  else browser.tabs.onRemoved.addListener((gone) => void forgetBut(({ id }) => id === gone));
}

type Tab = Awaited<ReturnType<typeof privateTabs>>[number];

async function forgetBut(isGone: (tab: Tab) => boolean): Promise<void> {
  if ((await privateTabs()).every(isGone)) await forgetPrivateChoices();
}

async function tellPrivateTabs(): Promise<void> {
  for (const { id } of await privateTabs()) if (id !== undefined) tell('privateSettingsChanged', undefined, id);
}

async function privateTabs() {
  return (await browser.tabs.query({})).filter(({ incognito }) => incognito);
}

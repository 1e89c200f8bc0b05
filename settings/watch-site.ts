import { browser } from 'wxt/browser';
import type { SiteChoices } from './site-choices';
import { siteRuleFor } from './site-rules';

/**
 * Tells a page whether we run on its site: once at the start, and again after
 * every change that matters. Reads the store directly, because a page has no
 * need of migrations: whatever it finds is repaired, as far as the page needs it.
 */
export async function watchSite<Choices extends SiteChoices>(
  host: string,
  read: (stored: unknown) => Choices,
  onChange: (isOn: boolean, settings: Choices) => void,
  signal: AbortSignal,
): Promise<void> {
  const onStored = (stored: unknown) => {
    if (signal.aborted) return;
    const settings = read(stored);
    onChange(siteRuleFor(host, settings).isOn, settings);
  };
  const onStoreChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes.settings) onStored(changes.settings.newValue);
  };
  browser.storage.local.onChanged.addListener(onStoreChanged);
  const onAbort = () => {
    // After an update of the extension nobody is there to take a listener back.
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(onStoreChanged);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  const look = async () => {
    const { settings } = await browser.storage.local.get('settings');
    onStored(settings);
  };
  // A page that the browser kept while a reader was elsewhere hears of no changes meanwhile.
  const onPageShow = ({ persisted }: PageTransitionEvent) => void (persisted && look());
  window.addEventListener('pageshow', onPageShow, { signal, passive: true });
  await look();
}

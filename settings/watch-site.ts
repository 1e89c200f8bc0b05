import { browser } from 'wxt/browser';
import { readSettings, type Settings } from './settings';
import { siteRuleFor } from './site-rules';

/**
 * Tells a page whether we run on its site: once at the start, and again after
 * every change that matters. Reads the store directly, because a page has no
 * need of migrations: whatever it finds is repaired.
 */
export async function watchSite(
  host: string,
  onChange: (isOn: boolean, settings: Settings) => void,
  signal: AbortSignal,
): Promise<void> {
  const onStored = (stored: unknown) => {
    if (signal.aborted) return;
    const settings = readSettings(stored);
    onChange(siteRuleFor(host, settings).isOn, settings);
  };
  const onStoreChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes.settings) onStored(changes.settings.newValue);
  };
  browser.storage.local.onChanged.addListener(onStoreChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onStoreChanged), {
    once: true,
  });
  const { settings } = await browser.storage.local.get('settings');
  onStored(settings);
}

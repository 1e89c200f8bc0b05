import { browser } from 'wxt/browser';
import type { SiteChoices } from './site-choices';
import { siteRuleFor } from './site-rules';

/** What a page wants to know of its site. */
interface SiteWatch<Choices extends SiteChoices> {
  host: string;
  read(stored: unknown): Choices;
  onChange(isOn: boolean, settings: Choices): void;
  /** How a page in a private window learns what holds there, part of which no page can read; until it has, it waits. */
  privately: { load(signal: AbortSignal): Promise<unknown>; watch(onChange: () => void): void };
}

/**
 * Tells a page whether we run on its site: once at the start, and again after
 * every change that matters. Reads the store directly, because a page has no
 * need of migrations: whatever it finds is repaired, as far as the page needs it.
 */
export async function watchSite<Choices extends SiteChoices>(
  { host, read, onChange, privately }: SiteWatch<Choices>,
  signal: AbortSignal,
): Promise<void> {
  const isPrivate = browser.extension?.inIncognitoContext ?? false;
  const onStored = (stored: unknown) => {
    if (signal.aborted) return;
    const settings = read(stored);
    onChange(siteRuleFor(host, settings).isOn, settings);
  };
  const load = async () =>
    isPrivate ? await privately.load(signal) : (await browser.storage.local.get('settings')).settings;
  // Of a site that may be switched off nothing is read.
  const look = () => load().then(onStored, () => {});
  const onStoreChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (!changes.settings) return;
    if (isPrivate) void look();
    else onStored(changes.settings.newValue);
  };
  browser.storage.local.onChanged.addListener(onStoreChanged);
  if (isPrivate) privately.watch(() => void (signal.aborted || look()));
  const onAbort = () => {
    // After an update of the extension nobody is there to take a listener back.
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(onStoreChanged);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  // A page that the browser kept while a reader was elsewhere hears of no changes meanwhile.
  const onPageShow = ({ persisted }: PageTransitionEvent) => void (persisted && look());
  window.addEventListener('pageshow', onPageShow, { signal, passive: true });
  await look();
}

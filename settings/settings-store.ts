import { browser } from 'wxt/browser';
import { storage } from '#imports';
import { NO_PRIVATE_CHOICES, type PrivateChoices, partPrivate, withPrivate } from './private-choices';
import { DEFAULT_SETTINGS, isKeptWhole, onlyChoices, readSettings, type Settings } from './settings';

/**
 * The one stored item. Its version rises when its shape changes, with a
 * migration beside it; until then repair alone is enough.
 */
const stored = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {}, version: 1 });

/** What only private windows know is kept in memory, out of reach of pages. */
const PRIVATE = 'privateChoices';

/** Of two changes at once, from whatever page of the extension, the second begins with what the first has left. */
const LOCK = 'settings';

/** The settings now, repaired; those of private windows or of all others. Fails where the browser's store does. */
export async function loadSettings(isPrivate: boolean): Promise<Settings> {
  const lasting = readSettings(await stored.getValue());
  return isPrivate ? withPrivate(lasting, await loadPrivate()) : lasting;
}

/**
 * Applies a change to the newest settings and keeps the result: for good, but for what a private
 * window must not leave behind. Fails where it could not be kept, also where that would be more than is kept:
 * which of the others to give up for it is not ours to choose.
 */
export async function changeSettings(change: (settings: Settings) => Settings, isPrivate: boolean): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const lasting = await loadSettings(false);
    const before = isPrivate ? withPrivate(lasting, await loadPrivate()) : lasting;
    const changed = change(before);
    // Where others filled what a private window has added to, what else is chosen there is kept all the same.
    if (!isKeptWhole(changed) && isKeptWhole(before)) throw new Error('More than is kept.');
    if (!isPrivate) return keep(changed, lasting);
    const parted = partPrivate(lasting, changed);
    await browser.storage.session.set({ [PRIVATE]: parted.isPrivate });
    await keep(parted.stays, lasting);
  });
}

/** Forgets every choice, those of private windows as well. */
export async function resetSettings(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    await keep(DEFAULT_SETTINGS);
    await dropPrivate();
  });
}

/** Calls back with the repaired settings after every change. */
export function watchSettings(onChange: (settings: Settings) => void, isPrivate: boolean): void {
  // Where they cannot be read again, what was known stays.
  const load = () => void loadSettings(isPrivate).then(onChange, () => {});
  stored.watch(load);
  if (isPrivate) watchPrivateChoices(load);
}

/** Calls back after every change of what holds in private windows alone. */
export function watchPrivateChoices(onChange: () => void): void {
  browser.storage.session?.onChanged.addListener(onChange);
}

/** Forgets what was chosen in private windows, also what is being chosen there just now. */
export async function forgetPrivateChoices(): Promise<void> {
  await navigator.locks.request(LOCK, dropPrivate);
}

async function loadPrivate(): Promise<PrivateChoices> {
  const known = await browser.storage.session?.get(PRIVATE);
  return (known?.[PRIVATE] as PrivateChoices | undefined) ?? NO_PRIVATE_CHOICES;
}

async function dropPrivate(): Promise<void> {
  await browser.storage.session?.remove(PRIVATE);
}

async function keep(settings: Settings, before?: Settings): Promise<void> {
  const [now, then] = [onlyChoices(settings), before && onlyChoices(before)];
  // What did not change is not written: in a private window most often nothing has.
  if (JSON.stringify(now) !== JSON.stringify(then)) await stored.setValue(now);
}

import { storage } from '#imports';
import { onlyChoices, readSettings, type Settings } from './settings';

/**
 * The one stored item. Its version rises when its shape changes, with a
 * migration beside it; until then repair alone is enough.
 */
const stored = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {}, version: 1 });

/** The settings now, repaired. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await stored.getValue());
}

/** Applies a change to the newest settings and keeps the result. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await stored.setValue(onlyChoices(change(await loadSettings())));
}

/** Calls back with the repaired settings after every change; returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return stored.watch((value) => onChange(readSettings(value)));
}

import { DEFAULT_SETTINGS, type Settings } from './settings';
import { changeSettings, loadSettings, resetSettings, watchSettings } from './settings-store';

/** What went wrong last: the settings could not be read, and the defaults stand for them; or a change could not be kept. */
export type Trouble = 'notRead' | 'notKept';

/** The settings as a page of the extension shows them and has them changed. */
export interface HeldSettings {
  now(): Settings;
  trouble(): Trouble | null;
  /** Applies a change to the newest settings. The answer is whether it was kept. */
  change(change: (settings: Settings) => Settings): Promise<boolean>;
  /** Forgets every choice. The answer is whether that was done. */
  reset(): Promise<boolean>;
}

/** Holds the settings for a page of the extension, and tells it of every change and every failure. Never fails. */
export async function holdSettings(isPrivate: boolean, onChange: () => void): Promise<HeldSettings> {
  let settings = DEFAULT_SETTINGS;
  let trouble: Trouble | null = null;

  async function keep(change: Promise<void>): Promise<boolean> {
    const isKept = await change.then(() => true).catch(() => false);
    trouble = isKept ? null : 'notKept';
    onChange();
    return isKept;
  }

  try {
    settings = await loadSettings(isPrivate);
  } catch {
    trouble = 'notRead';
  }
  watchSettings((changed) => {
    settings = changed;
    trouble = null;
    onChange();
  }, isPrivate);
  return {
    now: () => settings,
    trouble: () => trouble,
    change: (change) => keep(changeSettings(change, isPrivate)),
    reset: () => keep(resetSettings()),
  };
}

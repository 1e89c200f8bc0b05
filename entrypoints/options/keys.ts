import { browser } from 'wxt/browser';

/** Chromium's page of keys; Firefox has a call for its own. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** How browsers write these keys, and how keyboards do. */
const SIGNS: Record<string, string> = { Period: '.', Comma: ',' };

/** The keys now set for each command; null where the browser, as on phones, has no keys for commands. */
export async function loadKeys(): Promise<Record<string, string> | null> {
  const commands = await browser.commands?.getAll();
  return commands
    ? Object.fromEntries(
        commands.map(({ name, shortcut }) => [name, (shortcut ?? '').replace(/\w+$/, (key) => SIGNS[key] ?? key)]),
      )
    : null;
}

/** Opens the browser's own page on which keys are set. */
export async function openKeySettings(): Promise<void> {
  const commands: object = browser.commands;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function')
    await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}

/*
 * Run in Firefox's own window (see firefox-chrome-scope.ts), so each is
 * self-contained and uses Firefox's own names, described here as far as needed.
 */
declare const gBrowser: { addTab(address: string, options: object): { linkedBrowser: { docShellIsActive: boolean } } };
declare const Services: {
  scriptSecurityManager: { getSystemPrincipal(): unknown };
  console: { getMessageArray(): unknown[] };
  prefs: { setIntPref(name: string, value: number): void };
};
declare const Ci: {
  nsIScriptError: new () => { errorMessage: string; sourceName: string; lineNumber: number; flags: number };
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: {
      terminateBackground(options: object): Promise<void>;
      shortcuts: { commands: Promise<Map<string, { shortcut: string | null }>> };
    };
  };
};

/** Opens a page in a tab behind the one in front. */
export function openTabBehind(address: string): void {
  const tab = gBrowser.addTab(address, {
    inBackground: true,
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
  // Drawn like the tab in front: Firefox would slow it down, and a click would take seconds.
  tab.linkedBrowser.docShellIsActive = true;
}

/** Presses the key of a command, in the place where Firefox itself hears it. */
export async function pressCommand(id: string, name: string): Promise<void> {
  const commands = await WebExtensionPolicy.getByID(id).extension.shortcuts.commands;
  const withKeys = [...commands].filter(([, command]) => command.shortcut).map(([name]) => name);
  const keyset = document.getElementById(`ext-keyset-id-${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}`);
  const key = keyset?.children[withKeys.indexOf(name)];
  if (!key) throw new Error(`No key is set for ${name}.`);
  key.dispatchEvent(new Event('command', { bubbles: true }));
}

/** Chooses the extension's first item in the page's open menu and closes it; false while there is none. */
export function chooseFromMenu(id: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as (HTMLElement & { hidePopup(): void }) | null;
  const prefix = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-menuitem-`;
  const item = menu?.querySelector(`[id^="${prefix}"]`);
  if (!item) return false;
  item.dispatchEvent(new Event('command', { bubbles: true }));
  menu?.hidePopup();
  return true;
}

/** Ends the background as Firefox does after a while of quiet. */
export function stopBackground(id: string): Promise<void> {
  return WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Errors, not warnings, whose source is the extension or a function that it ran in a page. */
export function readErrors(origin: string): string[] {
  const WARNING = 1;
  // What Firefox says of itself when a page goes while a message is on its way.
  const PAGE_WENT = /^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/;
  return Services.console.getMessageArray().flatMap((message) => {
    if (!(message instanceof Ci.nsIScriptError) || message.flags & WARNING) return [];
    const { errorMessage, sourceName, lineNumber } = message;
    const isOurs = sourceName.startsWith(origin) || sourceName === 'sandbox eval code';
    return isOurs && !PAGE_WENT.test(errorMessage) ? [`${errorMessage} (${sourceName}:${lineNumber})`] : [];
  });
}

/** What `prefers-color-scheme` and `forced-colors` say, in every page at once. */
export function setColours(colours: 'light' | 'dark' | 'forced'): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', colours === 'dark' ? 0 : 1);
  Services.prefs.setIntPref('browser.display.document_color_use', colours === 'forced' ? 2 : 0);
}

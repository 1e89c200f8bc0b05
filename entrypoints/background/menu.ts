import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { lookUp } from './look-up';

const LOOK_UP = 'look-up';

/** "Look up" in the menu of a selection; nothing where the browser has no menus. */
export function listenToMenu(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    // After an update it is still there, in the language of then.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: LOOK_UP, title: i18n.t('lookUp.menu'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    const text = selectionText?.trim();
    if (menuItemId !== LOOK_UP || tab?.id === undefined || !text) return;
    void lookUp(tab.id, { frameId: frameId ?? 0, text });
  });
}

import { type Browser, browser } from 'wxt/browser';
import { bringViews } from '@/page/bring-stages';
import { frameInUse } from '@/page/choose-frame';
import type { MeetingPlace } from '@/page/meeting-place';
import { sendMessage, tell } from '@/page/messages';
import { changeSettings, loadSettings } from '@/settings/settings-store';
import { siteHost, siteRuleFor, switchSite } from '@/settings/site-rules';
import { askFrames, askRows, askSelection } from './frames';
import { lookUp } from './look-up';
import { walk } from './walk';

/** Does in a tab what a key, a menu or a button asks for. */
export async function runCommand(command: string, asked?: Browser.tabs.Tab): Promise<void> {
  const [active] = asked ? [asked] : await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return;
  switch (command) {
    case 'next-mark':
      return walk(active.id, 'next');
    case 'previous-mark':
      return walk(active.id, 'previous');
    case 'open-mark':
      return openMark(active.id);
    case 'list-marks':
      return listMarks(active.id, active);
    case 'look-up':
      return lookUp(active.id, await askSelection(active.id));
    case 'switch-site':
      return flipSite(active);
  }
}

async function openMark(tabId: number): Promise<void> {
  const frame = frameInUse(await askFrames(tabId));
  if (frame) await sendMessage('openMark', { frameId: frame.frameId, nth: null }, { tabId, frameId: frame.frameId });
}

/** In the page itself, which has room for it, whatever frame the marks are in. */
async function listMarks(tabId: number, { url, incognito }: Browser.tabs.Tab): Promise<void> {
  // In every frame: beneath the list none can be used.
  tell('closeTooltips', undefined, tabId);
  const rows = await askRows(tabId);
  const host = siteHost(url ?? '');
  const isOff = host !== null && !siteRuleFor(host, await loadSettings(incognito)).isOn;
  const args: [typeof rows, boolean] = [rows, isOff];
  const func = (...list: typeof args) => (globalThis as MeetingPlace).echrContextViews?.openList(...list);
  await bringViews(tabId, 0);
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func, args, injectImmediately: true });
}

async function flipSite({ url, incognito }: Browser.tabs.Tab): Promise<void> {
  const host = siteHost(url ?? '');
  if (host === null) return;
  await changeSettings((settings) => switchSite(host, !siteRuleFor(host, settings).isOn, settings), incognito);
}

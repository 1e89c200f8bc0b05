import { browser } from 'wxt/browser';
import type { MeetingPlace } from '@/page/meeting-place';
import { collectDateClues, latestDay, readPageDate } from '@/page/page-date';
import type { LookUp } from '@/page/show-look-up';
import { loadSettings } from '@/settings/settings-store';
import { siteHost, siteRuleFor } from '@/settings/site-rules';

/**
 * What decides how an entry is described for a page: its date, and what else it
 * names as far as a reader of ours has found. A site that is switched off is not
 * asked even for its date.
 */
export async function askPage(tabId: number, frameId: number): Promise<LookUp['page']> {
  const context = () => (globalThis as MeetingPlace).echrContextReader?.context() ?? null;
  const target = { tabId, frameIds: [frameId] };
  // At once, as the page may still be coming in.
  const [read] = await browser.scripting.executeScript({ target, func: context, injectImmediately: true });
  if (read?.result) return read.result;
  const { url, incognito } = await browser.tabs.get(tabId);
  const host = siteHost(url ?? '');
  const isOn = host !== null && siteRuleFor(host, await loadSettings(incognito)).isOn;
  if (!isOn) return { publishedOn: null, mentioned: [] };
  // The date of an article stands in the page, not in a frame of it.
  const page = { target: { tabId, frameIds: [0] }, injectImmediately: true };
  const [told] = await browser.scripting.executeScript({ ...page, func: collectDateClues });
  return { publishedOn: told?.result ? readPageDate(told.result, latestDay()).date : null, mentioned: [] };
}

import { browser } from 'wxt/browser';
import { dataset } from '@/data/dataset';
import { describeEntry } from '@/data/describe-entry';
import { createLookUp } from '@/data/look-up';
import { createEntrySearch } from '@/data/search-entries';
import { localDay } from '@/data/today';
import { variantsOf } from '@/detection/spelling-variants';
import { bringViews } from '@/page/bring-stages';
import type { MeetingPlace } from '@/page/meeting-place';
import type { LookUp } from '@/page/show-look-up';
import { pageAddress } from '@/settings/page-address';
import { askPage } from './ask-page';

/** As wide as the popup and a frame around it. */
const WINDOW = { type: 'popup', width: 420, height: 660 } as const;

let find: ReturnType<typeof createLookUp> | null = null;
/** Words on their way to a search that is being opened. */
let query = '';

/** Shows at the selection what the glossary has for it; without a selection, or where no script may go, the search opens. */
export async function lookUp(tabId: number, selected: { frameId: number; text: string } | null): Promise<void> {
  if (!selected) return openSearch(tabId, '');
  const { frameId, text } = selected;
  // As text: of an object Chromium would leave out what is null.
  const func = (found: string) => (globalThis as MeetingPlace).echrContextViews?.showLookUp(JSON.parse(found));
  try {
    await bringViews(tabId, frameId);
    const { url } = await browser.tabs.get(tabId);
    const found: LookUp = { ...answer(text, await askPage(tabId, frameId)), pageAddress: pageAddress(url ?? '') };
    const how = { target: { tabId, frameIds: [frameId] }, injectImmediately: true };
    await browser.scripting.executeScript({ ...how, func, args: [JSON.stringify(found)] });
  } catch {
    await openSearch(tabId, text);
  }
}

function answer(text: string, page: LookUp['page']): Omit<LookUp, 'pageAddress'> {
  // Prepared with the first question: most days nobody asks any.
  find ??= createLookUp(dataset.entries, createEntrySearch(dataset.entries), variantsOf);
  const { entries, isExact } = find(text, page.publishedOn);
  const described = entries.flatMap(({ id }) => describeEntry(id, { ...page, today: localDay() }) ?? []);
  const edition = { version: dataset.version, asOf: dataset.asOf };
  return { text, isExact, entries: described, edition, page };
}

/** The words for which a search was opened; it asks once. */
export function takeQuery(): string {
  const taken = query;
  query = '';
  return taken;
}

/** In a private window where the tab is in one, but for Chromium. The words are not in the address, which browsers remember. */
async function openSearch(tabId: number, text: string): Promise<void> {
  query = text;
  const url = browser.runtime.getURL('/popup.html#search');
  const incognito = import.meta.env.FIREFOX ? (await browser.tabs.get(tabId)).incognito : false;
  await (browser.windows ? browser.windows.create({ url, ...WINDOW, incognito }) : browser.tabs.create({ url }));
}

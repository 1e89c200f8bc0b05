import { browser } from 'wxt/browser';
import { mergeMentions } from '@/page/merge-reports';
import { askMentions } from './frames';

/** The count begun last for each tab. */
const counting = new Map<number, symbol>();

/** Shows on the button how much is named on the page of a tab, in all its frames, as the popup counts it. */
export async function showCount(tabId: number): Promise<void> {
  // Browsers for phones have a button without a badge.
  if (!browser.action.setBadgeText) return;
  const count = Symbol();
  counting.set(tabId, count);
  const mentions = await askMentions(tabId);
  // Frames report one after another, and whoever asked last knows most.
  if (counting.get(tabId) !== count) return;
  counting.delete(tabId);
  await browser.action.setBadgeText({ tabId, text: String(mergeMentions(mentions).length || '') });
}

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { citeWords } from '@/components/entry/cite-words';
import { answerCite, readCiteRequest } from '@/data/cite-entry';
import { describeEntry } from '@/data/describe-entry';
import { onMessage, sendMessage } from '@/page/messages';
import { readDescribeRequest, readPageReport } from '@/page/read-messages';
import { hideEntries, readHideRequest } from '@/settings/hidden-entries';
import { changeSettings } from '@/settings/settings-store';
import { siteHost, siteRuleFor, switchSite } from '@/settings/site-rules';

/** The second stage, as it stands in the built extension. */
const READER = { script: '/content-scripts/reader.js', style: '/content-scripts/reader.css' } as const;

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (isEvidence(message) && sender.tab?.id !== undefined) void startReader(sender.tab.id, sender.frameId ?? 0);
  });

  onMessage('describeEntries', ({ data }) => {
    const { entries, page } = readDescribeRequest(data);
    return entries.flatMap((id) => describeEntry(id, { ...page, today: today() }) ?? []);
  });

  onMessage('citeEntry', ({ data }) => answerCite(readCiteRequest(data), today(), citeWords()));

  onMessage('hideEntries', ({ data }) => changeSettings((now) => hideEntries(readHideRequest(data), now)));

  onMessage('reportPage', ({ data, sender }) => {
    const text = String(readPageReport(data).mentions.length || '');
    if (sender.tab?.id !== undefined && sender.frameId === 0)
      void browser.action.setBadgeText({ tabId: sender.tab.id, text });
  });

  browser.commands?.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    if (command === 'switch-site') await flipSite(tab.url ?? '');
    else void sendMessage('walkMarks', command === 'next-mark' ? 'next' : 'previous', { tabId: tab.id, frameId: 0 });
  });
});

const today = () => new Date().toISOString().slice(0, 10);

function isEvidence(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'evidenceFound';
}

/** Brings the second stage into one frame. A frame that is gone by then, or forbids it, simply stays without. */
async function startReader(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, files: [READER.style] });
  await browser.scripting.executeScript({ target, files: [READER.script] });
}

async function flipSite(address: string): Promise<void> {
  const host = siteHost(address);
  if (host !== null) await changeSettings((settings) => switchSite(host, !siteRuleFor(host, settings).isOn, settings));
}

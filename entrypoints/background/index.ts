import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { citeWords } from '@/components/entry/cite-words';
import { answerCite, readCiteRequest } from '@/data/cite-entry';
import { describeEntry } from '@/data/describe-entry';
import { localDay } from '@/data/today';
import { onMessage, tell } from '@/page/messages';
import { readCommandRequest, readDescribeRequest, readMarkTarget, readPageReport } from '@/page/read-messages';
import { hideEntries, readHideRequest } from '@/settings/hidden-entries';
import { changeSettings } from '@/settings/settings-store';
import { bringReader, bringViews } from './bring-stages';
import { listenToInstall } from './first-run';
import { listenToMenu } from './menu';
import { runCommand } from './run-command';

export default defineBackground(() => {
  onMessage('evidenceFound', ({ sender: { tab, frameId } }) => {
    if (tab?.id !== undefined) bringReader(tab.id, frameId ?? 0);
  });
  onMessage('describeEntries', ({ data }) => {
    const { entries, page } = readDescribeRequest(data);
    return entries.flatMap((id) => describeEntry(id, { ...page, today: localDay() }) ?? []);
  });
  onMessage('citeEntry', ({ data }) => answerCite(readCiteRequest(data), localDay(), citeWords()));
  onMessage('hideEntries', ({ data }) => changeSettings((now) => hideEntries(readHideRequest(data), now)));
  onMessage('reportPage', ({ data, sender: { tab, frameId } }) => {
    const text = String(readPageReport(data).mentions.length || '');
    if (tab?.id !== undefined && frameId === 0) void browser.action.setBadgeText?.({ tabId: tab.id, text });
  });

  onMessage('bringViews', async ({ sender: { tab, frameId } }) => {
    if (tab?.id !== undefined) await bringViews(tab.id, frameId ?? 0);
  });
  onMessage('tooltipOpened', ({ data, sender: { tab } }) => {
    // To all frames of the page: the one that opened it knows its own name.
    if (tab?.id !== undefined) tell('tooltipOpened', String(data), tab.id);
  });
  onMessage('openMark', ({ data, sender: { tab } }) => {
    const target = readMarkTarget(data);
    if (target && tab?.id !== undefined) tell('openMark', target, { tabId: tab.id, frameId: target.frameId });
  });
  onMessage('runCommand', async ({ data }) => {
    const request = readCommandRequest(data);
    if (request) await runCommand(request.command, await browser.tabs.get(request.tabId));
  });
  // Browsers for phones have neither keys for commands nor menus.
  browser.commands?.onCommand.addListener((command, tab) => void runCommand(command, tab));
  listenToMenu();
  listenToInstall();
});

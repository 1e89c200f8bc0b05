import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { citeWords } from '@/components/entry/cite-words';
import { answerCite, readCiteRequest } from '@/data/cite-entry';
import { describeEntry } from '@/data/describe-entry';
import { localDay } from '@/data/today';
import { bringReader, bringViews } from '@/page/bring-stages';
import { onMessage, tell } from '@/page/messages';
import { readCommandRequest, readDescribeRequest, readMarkTarget } from '@/page/read-messages';
import { showCount } from './badge';
import { listenToInstall } from './first-run';
import { keepSettings } from './keep-settings';
import { takeQuery } from './look-up';
import { listenToMenu } from './menu';
import { listenToOpenTabs } from './open-tabs';
import { runCommand } from './run-command';

export default defineBackground(() => {
  onMessage('evidenceFound', ({ sender }) => bringReader(sender));
  onMessage('describeEntries', ({ data }) => {
    const { entries, page } = readDescribeRequest(data);
    return entries.flatMap((id) => describeEntry(id, { ...page, today: localDay() }) ?? []);
  });
  onMessage('citeEntry', ({ data }) => answerCite(readCiteRequest(data), localDay(), citeWords()));
  onMessage('takeQuery', takeQuery);
  onMessage('reportPage', ({ sender: { tab } }) => (tab?.id === undefined ? undefined : showCount(tab.id)));
  onMessage('askTopAddress', ({ sender: { tab } }) => tab?.url ?? '');

  onMessage('bringViews', async ({ sender: { tab, frameId } }) => {
    if (tab?.id !== undefined) await bringViews(tab.id, frameId ?? 0);
  });
  onMessage('tooltipOpened', ({ data, sender: { tab } }) => {
    // To all frames of the page: the one that opened it knows its own name.
    if (tab?.id !== undefined) tell('tooltipOpened', String(data), tab.id);
  });
  onMessage('closeTooltips', ({ sender: { tab } }) => {
    if (tab?.id !== undefined) tell('closeTooltips', undefined, tab.id);
  });
  onMessage('openMark', ({ data, sender: { tab } }) => {
    const target = readMarkTarget(data);
    if (target && tab?.id !== undefined) tell('openMark', target, { tabId: tab.id, frameId: target.frameId });
  });
  onMessage('runCommand', async ({ data }) => {
    const request = readCommandRequest(data);
    if (request) await runCommand(request.command, await browser.tabs.get(request.tabId));
  });
  // Browsers for phones have neither keys for commands nor menus. Where no script may go a key does nothing.
  browser.commands?.onCommand.addListener((command, tab) => void runCommand(command, tab).catch(() => {}));
  keepSettings();
  listenToMenu();
  listenToInstall();
  listenToOpenTabs();
});

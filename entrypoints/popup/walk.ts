import type { MarkStep } from '@/components/popup/MarkSteps';
import { sendMessage } from '@/page/messages';

/** Does in the article what a key would do; what takes the focus there needs the popup out of its way. */
export function createWalk(tabId: number | undefined) {
  return async (command: MarkStep): Promise<void> => {
    if (tabId === undefined) return;
    await sendMessage('runCommand', { command, tabId });
    if (command === 'open-mark' || command === 'list-marks') window.close();
  };
}

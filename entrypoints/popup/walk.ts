import type { MarkStep } from '@/components/popup/MarkSteps';
import { sendMessage } from '@/page/messages';

/**
 * Does in the article what a key would do; what takes the focus there needs the popup out of its way.
 * `onRefusal` is told when that could not be done: no script may go there any more, or a frame has gone.
 */
export function createWalkButtons(tabId: number | undefined, onRefusal: () => void) {
  return async (command: MarkStep): Promise<void> => {
    if (tabId === undefined) return;
    try {
      await sendMessage('runCommand', { command, tabId });
    } catch {
      return onRefusal();
    }
    if (command === 'open-mark' || command === 'list-marks') window.close();
  };
}

import { bringFirstStage } from '@/page/bring-stages';
import { sendMessage, tell } from '@/page/messages';

/**
 * Asks all frames of a tab for what they hold. Where the page itself does not answer, nobody has
 * read it: it was open before us, or we were kept out. The press on our button lets us in now,
 * where anything does. Null where it answers in the end, else why it does not.
 */
export async function reachPage(tabId: number, isWithheld: boolean): Promise<'unread' | 'closed' | null> {
  if (await isHeard(tabId)) return null;
  if (!(await succeeds(bringFirstStage(tabId)))) return isWithheld ? 'unread' : 'closed';
  return (await isHeard(tabId)) ? null : 'unread';
}

/** Whether the page, of which other frames are parts, has heard the question that goes to all of them. */
function isHeard(tabId: number): Promise<boolean> {
  tell('askForReport', undefined, tabId);
  return succeeds(sendMessage('askForReport', undefined, { tabId, frameId: 0 }));
}

function succeeds(action: Promise<unknown>): Promise<boolean> {
  return action.then(
    () => true,
    () => false,
  );
}

import { chooseFrame } from '@/page/choose-frame';
import { sendMessage } from '@/page/messages';
import type { Step } from '@/page/walk-marks';
import { askFrames } from './frames';

/** The last step asked for in each tab: one that hangs holds up no other tab. */
const walking = new Map<number, Promise<void>>();

/** A step from mark to mark in a tab. Of two asked for quickly the second begins where the first has ended. */
export function walk(tabId: number, step: Step): Promise<void> {
  const take = async () => {
    const next = chooseFrame(await askFrames(tabId), step);
    if (next) await sendMessage('walkMarks', next.request, { tabId, frameId: next.frameId });
  };
  // A frame that has gone meanwhile stops that step, and not the next.
  const taken = (walking.get(tabId) ?? Promise.resolve()).then(take, take);
  walking.set(tabId, taken);
  return taken;
}

import { chooseFrame } from '@/page/choose-frame';
import { sendMessage } from '@/page/messages';
import type { Step } from '@/page/walk-marks';
import { askFrames } from './frames';

/** The last step asked for. */
let walking: Promise<void> = Promise.resolve();

/** A step from mark to mark in a tab. Of two asked for quickly the second begins where the first has ended. */
export function walk(tabId: number, step: Step): Promise<void> {
  const take = async () => {
    const next = chooseFrame(await askFrames(tabId), step);
    if (next) await sendMessage('walkMarks', next.request, { tabId, frameId: next.frameId });
  };
  // A frame that has gone meanwhile stops that step, and not the next.
  walking = walking.then(take, take);
  return walking;
}

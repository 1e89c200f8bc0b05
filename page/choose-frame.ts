import type { FrameState, Step, WalkRequest } from './walk-marks';

/** A frame of a tab in which marks are. */
export interface MarkedFrame extends FrameState {
  frameId: number;
}

/** The frames with marks, in the order in which a walk goes through them: the page itself, then its frames as they came. */
export function orderFrames(frames: readonly MarkedFrame[]): MarkedFrame[] {
  return frames.filter(({ marks }) => marks > 0).sort((a, b) => a.frameId - b.frameId);
}

/**
 * Where the next step of a walk leads: on in the frame where it last was, over
 * to the next frame with marks at its end, round after the last. Null where
 * nothing is marked.
 */
export function chooseFrame(
  frames: readonly MarkedFrame[],
  step: Step,
): { frameId: number; request: WalkRequest } | null {
  const ordered = orderFrames(frames);
  const here = frameOfWalk(ordered);
  const frame = here && isAtEdge(here, step) ? neighbourOf(here, ordered, step) : here;
  if (!frame) return null;
  const before = ordered.slice(0, ordered.indexOf(frame));
  return {
    frameId: frame.frameId,
    request: { step, isEntering: frame !== here, before: countMarks(before), total: countMarks(ordered) },
  };
}

/** The frame a reader means by "here": where the keyboard is, else where the walk last was, else the first with marks. */
export function frameInUse(frames: readonly MarkedFrame[]): MarkedFrame | undefined {
  const ordered = orderFrames(frames);
  return ordered.find(({ hasFocus }) => hasFocus) ?? frameOfWalk(ordered);
}

function frameOfWalk(ordered: readonly MarkedFrame[]): MarkedFrame | undefined {
  const [last] = ordered.filter(({ at }) => at !== null).sort((a, b) => b.walkedMs - a.walkedMs);
  return last ?? ordered[0];
}

function isAtEdge({ at, marks }: MarkedFrame, step: Step): boolean {
  return at === (step === 'next' ? marks - 1 : 0);
}

function neighbourOf(frame: MarkedFrame, ordered: readonly MarkedFrame[], step: Step): MarkedFrame | undefined {
  const at = ordered.indexOf(frame) + (step === 'next' ? 1 : -1);
  return ordered.at(at % ordered.length);
}

function countMarks(frames: readonly MarkedFrame[]): number {
  return frames.reduce((sum, { marks }) => sum + marks, 0);
}

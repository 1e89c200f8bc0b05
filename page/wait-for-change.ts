import type { Urgency } from './watch-flows';

/** Changed text is read when the page has been quiet this long, or has not been for `LONGEST_WAIT_MS`. */
const QUIET_MS = 150;
const LONGEST_WAIT_MS = 1500;

/** Text that was only shown or hidden is looked at this much later: by then it has folded or faded. */
const SHOWING_MS = 400;

/** Says when changes are to be looked at: once for many, soon after the page has come to rest. */
export function createChangeAlarm(signal: AbortSignal) {
  let timer = 0;
  let dueMs = Number.POSITIVE_INFINITY;
  let latestMs = Number.POSITIVE_INFINITY;
  let ring: (() => void) | null = null;

  const arm = () => {
    clearTimeout(timer);
    if (ring && dueMs < Number.POSITIVE_INFINITY)
      timer = window.setTimeout(ring, Math.max(0, dueMs - performance.now()));
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    /** Something changed. */
    set(urgency: Urgency) {
      if (signal.aborted) return;
      const nowMs = performance.now();
      const isQuieter = urgency === 'showing' && dueMs < Number.POSITIVE_INFINITY;
      if (isQuieter) return;
      latestMs = Math.min(latestMs, nowMs + LONGEST_WAIT_MS);
      dueMs = Math.min(nowMs + (urgency === 'text' ? QUIET_MS : SHOWING_MS), latestMs);
      arm();
    },
    /** Resolves when it is time to look; what changes from then on counts for the next time. */
    async rung(): Promise<void> {
      await new Promise<void>((resolve) => {
        ring = resolve;
        arm();
      });
      ring = null;
      dueMs = latestMs = Number.POSITIVE_INFINITY;
    },
  };
}

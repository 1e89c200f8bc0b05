/** A look at how work parts itself: every `scheduler.yield()` that is asked for, until stopped. */
export interface YieldWatch {
  /** How often it was asked for. */
  count(): number;
  /** The longest stretch of work between two, in ms. */
  longestMs(): number;
  stop(): void;
}

/** Watches `scheduler.yield`: our code asks for nothing else to let the page go first. */
export function watchYields(): YieldWatch {
  const before = scheduler.yield;
  let count = 0;
  let longestMs = 0;
  let sinceMs = performance.now();
  const note = () => {
    longestMs = Math.max(longestMs, performance.now() - sinceMs);
  };
  scheduler.yield = async () => {
    count++;
    note();
    await before.call(scheduler);
    sinceMs = performance.now();
  };
  return {
    count: () => count,
    longestMs: () => longestMs,
    stop() {
      note();
      scheduler.yield = before;
    },
  };
}

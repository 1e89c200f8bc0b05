/** Longest stretch of work at a time, in ms, so that the page never feels us (uBlock's habit). */
const SLICE_MS = 4;

/** Work in slices, only while somebody looks at the page. */
export function createSlices(signal: AbortSignal) {
  let endMs = 0;
  return {
    isTimeUp: () => performance.now() >= endMs,
    /** Lets the page go first, waits until somebody looks, and begins another slice. */
    async next(): Promise<void> {
      await nextTask();
      await whenVisible(signal);
      endMs = performance.now() + SLICE_MS;
    },
  };
}

/** Lets the page go first: its own tasks, its input, its drawing. */
function nextTask(): Promise<void> {
  return globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Resolves when somebody looks at the page; at once if somebody does. */
function whenVisible(signal: AbortSignal): Promise<void> | void {
  if (!document.hidden) return;
  return new Promise((resolve) => {
    const onChange = () => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', onChange);
      resolve();
    };
    document.addEventListener('visibilitychange', onChange, { signal });
  });
}

/** Longest stretch of work at a time, in ms, so that the page never feels us (uBlock's habit). */
const SLICE_MS = 4;

/** Lets the page go first: its own tasks, its input, its drawing. */
export function nextTask(): Promise<void> {
  return globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** A clock for one slice of work. */
export function startSlice(): () => boolean {
  const endMs = performance.now() + SLICE_MS;
  return () => performance.now() >= endMs;
}

/** Resolves when somebody looks at the page; at once if somebody does. */
export function whenVisible(signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const onChange = () => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', onChange);
      resolve();
    };
    document.addEventListener('visibilitychange', onChange, { signal });
  });
}

/** Longest stretch of work at a time, in ms, so that the page never feels us (uBlock's habit). */
const SLICE_MS = 4;

/** Steps between two looks at the clock: together a small part of a slice. */
const STEPS_PER_LOOK = 16;

/** Work that stops between any two of its steps, and comes to something in the end. */
export type Steps<Result> = Generator<undefined, Result>;

export type Slices = ReturnType<typeof createSlices>;

/** Work in slices, only while somebody looks at the page. */
export function createSlices(signal: AbortSignal) {
  /** 0 until the first look at the clock, with which the first slice begins. */
  let endMs = 0;

  function isTimeUp(): boolean {
    const nowMs = performance.now();
    endMs ||= nowMs + SLICE_MS;
    return nowMs >= endMs;
  }

  /** Lets the page go first, waits until somebody looks, and begins another slice. */
  async function next(): Promise<void> {
    await nextTask();
    await whenVisible(signal);
    endMs = performance.now() + SLICE_MS;
  }

  return {
    isTimeUp,
    next,
    /** Takes all steps, in as many slices as they need; null where all ends before. */
    async run<Result>(steps: Steps<Result>): Promise<Result | null> {
      for (let taken = 1; !signal.aborted; taken++) {
        const { done, value } = steps.next();
        if (done) return value;
        if (taken % STEPS_PER_LOOK === 0 && isTimeUp()) await next();
      }
      return null;
    },
  };
}

/** Takes all steps in one go. */
export function takeAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
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

/** How long something took, of several times. */
export interface Timing {
  /** The median, in ms. */
  ms: number;
  samples: number;
  /** What the last time came to: matches found, characters read. */
  result: number;
}

/** Something that is timed. */
export interface Run {
  /** Does it once and gives what it came to. */
  run(): number | Promise<number>;
  /** Puts everything back as it was, outside the time. Without, it is repeated until a clock of 0.1 ms can tell its time. */
  restore?(): void;
}

/** A sample repeats the thing until it is well above the clock's resolution. */
const SAMPLE_MS = 8;

/** Warm, as after many pages, is how all of them are compared. */
const WARM_UPS = 3;

/** The median time of a run: `most` samples, fewer where they take longer than `budgetMs` together. */
export async function takeTime(
  { run, restore }: Run,
  { most, budgetMs }: { most: number; budgetMs: number },
): Promise<Timing> {
  const endMs = performance.now() + budgetMs;
  let onceMs = 0;
  let result = 0;
  for (let warmUp = 0; warmUp < WARM_UPS && (warmUp === 0 || performance.now() + onceMs < endMs); warmUp++) {
    restore?.();
    const startMs = performance.now();
    result = await run();
    onceMs = performance.now() - startMs;
  }
  const repeats = restore ? 1 : Math.max(1, Math.ceil(SAMPLE_MS / Math.max(onceMs, 0.01)));
  const samples: number[] = onceMs > budgetMs ? [onceMs] : [];
  while (samples.length === 0 || (samples.length < most && performance.now() < endMs)) {
    restore?.();
    const startMs = performance.now();
    for (let repeat = 0; repeat < repeats; repeat++) {
      const answer = run();
      result = typeof answer === 'number' ? answer : await answer;
    }
    samples.push((performance.now() - startMs) / repeats);
  }
  restore?.();
  return { ms: median(samples), samples: samples.length, result };
}

/** The middle one. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** How long something took, of several times. */
export interface Timing {
  /** The median, in ms. */
  ms: number;
  /** Each time, in ms; of things that were timed together, the nth of one beside the nth of the other. */
  each: number[];
  /** What the last time came to: matches found, characters read. */
  result: number;
}

/** Something that is timed. */
export interface Run {
  /** Does it once and gives what it came to. */
  run(): number | Promise<number>;
  /** Puts everything back as it was, outside the time. Without, it is repeated until a clock of 0.1 ms can tell its time. */
  restore?(): void;
  /** So many runs that do not count, in the place of those that the effort asks for. */
  warmUps?: number;
}

/** A sample repeats the thing until it is well above the clock's resolution, and no oftener: what is done again at once finds its memory ready. */
const SAMPLE_MS = 1;

/** Warm, as after many pages: browsers make code fast by and by, and after a few runs the longer code would still pay for being long. */
export const WARM = 300;

/** Barely warm, where the browser itself is timed: it hands out the same text again far faster than any page is ever read. */
export const BARELY_WARM = 3;

/** What is compared with the browser: our code as after some pages, and the memory not yet as after hundreds. */
export const A_LITTLE_WARM = 20;

/** How often and how long: `most` samples after so many runs that do not count, fewer of both where they take longer than `budgetMs`. */
export interface Effort {
  most: number;
  budgetMs: number;
  warmUps: number;
}

/** The times of one run. */
export async function takeTime(run: Run, effort: Effort): Promise<Timing> {
  return (await takeTimes({ only: run }, effort)).only;
}

/**
 * The times of several runs, taken in turns: what slows a machine down for a
 * while slows all of them, and their ratios stay what they are.
 */
export async function takeTimes<Name extends string>(
  runs: Record<Name, Run>,
  { most, budgetMs, warmUps }: Effort,
): Promise<Record<Name, Timing>> {
  const names = Object.keys(runs) as Name[];
  const samplers = new Map<Name, Sampler>();
  for (const name of names) samplers.set(name, await warmUp(runs[name], budgetMs, runs[name].warmUps ?? warmUps));
  const endMs = performance.now() + budgetMs * names.length;
  for (let round = 0; round < most && (round === 0 || performance.now() < endMs); round++)
    for (const sampler of samplers.values()) await sampler.take();
  const timings = [...samplers].map(([name, { timing }]) => [name, timing()] as const);
  return Object.fromEntries(timings) as Record<Name, Timing>;
}

interface Sampler {
  take(): Promise<void>;
  timing(): Timing;
}

async function warmUp({ run, restore }: Run, budgetMs: number, warmUps: number): Promise<Sampler> {
  const endMs = performance.now() + budgetMs;
  const each: number[] = [];
  let result = 0;
  let onceMs = 0;
  const once = async (repeats: number) => {
    restore?.();
    const startMs = performance.now();
    for (let repeat = 0; repeat < repeats; repeat++) {
      const answer = run();
      result = typeof answer === 'number' ? answer : await answer;
    }
    return (performance.now() - startMs) / repeats;
  };
  for (let time = 0; time < warmUps && (time === 0 || performance.now() + onceMs < endMs); time++)
    onceMs = await once(1);
  const repeats = restore ? 1 : Math.max(1, Math.ceil(SAMPLE_MS / Math.max(onceMs, 0.01)));
  return {
    async take() {
      each.push(await once(repeats));
    },
    timing() {
      restore?.();
      return { ms: median(each), each, result };
    },
  };
}

/** The middle one. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

import type { Protocol } from 'puppeteer-core';

/** What our scripts did in a stretch of time on a page's main thread. */
export interface OurShare {
  /** Time in our functions and in what they called, in ms. */
  busyMs: number;
  /** The most of it within one task of the browser, in ms: no more than the task had of the processor, which others may have taken from it. */
  longestMs: number;
  totalMs: number;
}

/** An event of a trace, as far as we read it; times in µs, by the clock of the profile. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of its duration, what its thread was at work. */
  tdur?: number;
}

/** A moment at which one of our functions was at work, and for how long it stands; in µs. */
interface Sample {
  at: number;
  lasted: number;
}

/** Reads from a profile, and from the tasks in a trace of the same time, what scripts of the extension did. */
export function readOurShare(profile: Protocol.Profiler.Profile, trace: readonly TraceEvent[]): OurShare {
  const samples = ourSamples(profile);
  const threads = Map.groupBy(
    trace.filter(({ name, ph }) => name === 'RunTask' && ph === 'X'),
    ({ pid, tid }) => `${pid} ${tid}`,
  );
  // Ours is the thread in whose tasks our samples lie.
  const longest = [...threads.values()].map((tasks) => longestIn(tasks, samples));
  const page = longest.toSorted((a, b) => b.covered - a.covered)[0];
  return {
    busyMs: samples.reduce((sum, { lasted }) => sum + lasted, 0) / 1000,
    longestMs: (page?.longest ?? 0) / 1000,
    totalMs: (profile.endTime - profile.startTime) / 1000,
  };
}

function longestIn(tasks: readonly TraceEvent[], samples: readonly Sample[]): { covered: number; longest: number } {
  const inOrder = tasks.toSorted((a, b) => a.ts - b.ts);
  const sums = inOrder.map(() => 0);
  let covered = 0;
  let task = 0;
  for (const { at, lasted } of samples) {
    while (task < inOrder.length - 1 && endOf(inOrder[task] as TraceEvent) < at) task++;
    const { ts } = inOrder[task] as TraceEvent;
    if (at < ts || at > endOf(inOrder[task] as TraceEvent)) continue;
    covered++;
    sums[task] = (sums[task] ?? 0) + lasted;
  }
  const longest = Math.max(
    0,
    ...inOrder.map(({ tdur = Number.POSITIVE_INFINITY }, nth) => Math.min(sums[nth] ?? 0, tdur)),
  );
  return { covered, longest };
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function ourSamples({ nodes, samples = [], timeDeltas = [], startTime }: Protocol.Profiler.Profile): Sample[] {
  const ours = findOurs(nodes);
  const found: Sample[] = [];
  let at = startTime;
  samples.forEach((id, number) => {
    at += timeDeltas[number] ?? 0;
    // A sample stands for the time until the next one.
    if (ours.has(id)) found.push({ at, lasted: timeDeltas[number + 1] ?? 0 });
  });
  return found;
}

/** Every node that is one of our functions, or was called by one. */
function findOurs(nodes: readonly Protocol.Profiler.ProfileNode[]): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const add = (id: number) => {
    if (ours.has(id)) return;
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith('chrome-extension://')) add(id);
  return ours;
}

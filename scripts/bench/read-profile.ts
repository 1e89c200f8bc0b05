import type { Protocol } from 'puppeteer-core';

/** What our scripts did in a stretch of time on a page's main thread. */
export interface OurShare {
  /** Time in our functions and in what they called, in ms. */
  busyMs: number;
  /** The longest of it without a break, in ms. */
  longestMs: number;
  totalMs: number;
}

/** A break this long, in ms, parts two tasks; shorter ones are gaps between samples. */
const BREAK_MS = 1;

/** Reads from a profile what scripts of the extension did. */
export function readOurShare({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): OurShare {
  const ours = findOurs(nodes);
  const collecting = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === '(garbage collector)').map(({ id }) => id),
  );
  const share: OurShare = { busyMs: 0, longestMs: 0, totalMs: 0 };
  let runMs = 0;
  let breakMs = 0;
  samples.forEach((id, at) => {
    // A sample stands for the time until the next one.
    const lastedMs = (timeDeltas[at + 1] ?? 0) / 1000;
    share.totalMs += lastedMs;
    // Garbage is collected on account of whoever is at work.
    const isOurs = ours.has(id) || (collecting.has(id) && runMs > 0 && breakMs === 0);
    if (isOurs) {
      share.busyMs += lastedMs;
      runMs += lastedMs;
      breakMs = 0;
      share.longestMs = Math.max(share.longestMs, runMs);
    } else {
      breakMs += lastedMs;
      if (breakMs > BREAK_MS) runMs = 0;
    }
  });
  return share;
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

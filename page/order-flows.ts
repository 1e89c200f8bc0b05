import type { KeptFlow } from './keep-flows';
import { isBefore } from './page-order';

/** An element with which a section begins. */
export interface Starter {
  element: Element;
}

/** What has a place on the page. */
export type Placed = KeptFlow | Starter;

/** Whether it is a flow, and no starter. */
export function isFlow(placed: Placed): placed is KeptFlow {
  return 'first' in placed;
}

/**
 * Joins stretches, each in the page's order, into one. What was read twice
 * stays as it was read last. Asking the browser which of two nodes comes first
 * is dear on a long page: stretches that follow each other cost one question,
 * and one that belongs into the midst of another a few.
 */
export function joinStretches(stretches: readonly (readonly Placed[])[]): Placed[] {
  return stretches.reduce<Placed[]>((joined, stretch) => joinTwo(joined, stretch), []);
}

/** `older` may be taken for the answer. */
function joinTwo(older: Placed[], newer: readonly Placed[]): Placed[] {
  const last = older.at(-1);
  if (!last || !newer[0] || comesBefore(last, newer[0])) {
    for (const placed of newer) older.push(placed);
    return older;
  }
  const joined: Placed[] = [];
  let at = 0;
  let next = 0;
  while (next < newer.length) {
    const first = newer[next] as Placed;
    const upTo = endOfThose(older, at, (placed) => comesBefore(placed, first));
    while (at < upTo) joined.push(older[at++] as Placed);
    const following = older[at];
    if (!following) break;
    if (isSamePlace(following, first)) {
      at++;
      continue;
    }
    const to = Math.max(
      next + 1,
      endOfThose(newer, next, (placed) => comesBefore(placed, following)),
    );
    while (next < to) joined.push(newer[next++] as Placed);
  }
  return joined.concat(older.slice(at), newer.slice(next));
}

/** Where those end, from a position on, of which something holds: it holds of none after the first of which it does not. */
function endOfThose(all: readonly Placed[], from: number, holds: (placed: Placed) => boolean): number {
  const last = all.at(-1);
  if (from === all.length || (last && holds(last))) return all.length;
  let low = from;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(all[middle] as Placed)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comesBefore(a: Placed, b: Placed): boolean {
  const [one, other] = [nodeOf(a), nodeOf(b)];
  return one === other ? offsetOf(a) < offsetOf(b) : isBefore(one, other);
}

function isSamePlace(a: Placed, b: Placed): boolean {
  return nodeOf(a) === nodeOf(b) && offsetOf(a) === offsetOf(b);
}

function nodeOf(placed: Placed): Node {
  return isFlow(placed) ? placed.first : placed.element;
}

/** Where in its first node a flow begins. */
export function offsetOf(placed: Placed): number {
  return isFlow(placed) ? (placed.pieces[0]?.from ?? 0) : 0;
}

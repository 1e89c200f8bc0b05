import compiled from 'virtual:compiled-index';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openIndex } from '../../detection/build-index';
import { markPage } from '../../page/mark-page';
import { isBefore } from '../../page/page-order';
import type { Mark } from '../../page/paint-marks';
import { changeSomething, createChance, fill } from './page-wild';

const index = openIndex(compiled);

/** Enough to find what goes wrong once in a few thousand changes; any other seed by hand. */
const PAGES = 60;
const CHANGES = 8;
const SEED = 20261125;

/** Longer than any wait of ours. */
const LONG_MS = 5000;

let stop = new AbortController();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** Marks the page as it stands and what it becomes; gives what was found last. */
function mark(signal: AbortSignal): () => readonly Mark[] {
  let found: readonly Mark[] = [];
  markPage({
    index,
    density: () => 'all',
    facts: () => ({ title: '', description: '', publishedOn: null }),
    isHidden: () => false,
    onFindings: ({ mentions }) => {
      found = mentions;
    },
    onSameFindings: () => {},
    onShadowRoot: () => {},
    signal,
  });
  return () => found;
}

/** What was found, so that it can be compared: every piece with the words around it. */
function describeMarks(marks: readonly Mark[]): string[] {
  return marks.map(({ entries, pieces }) => {
    const words = pieces.map(({ node, start, end }) => `${node.data.slice(0, start)}[${node.data.slice(start, end)}]`);
    return `${entries.join()}: ${words.join(' + ')}`;
  });
}

async function freshMarks(): Promise<readonly Mark[]> {
  const once = new AbortController();
  const marks = mark(once.signal);
  await vi.advanceTimersByTimeAsync(LONG_MS);
  once.abort();
  return marks();
}

function expectSound(marks: readonly Mark[]) {
  for (const { pieces } of marks) {
    for (const { node, start, end } of pieces) {
      expect(node.isConnected && start >= 0 && start < end && end <= node.length).toBe(true);
    }
  }
  const firsts = marks.flatMap(({ pieces }) => pieces[0]?.node ?? []);
  for (const [at, node] of firsts.slice(1).entries()) {
    const before = firsts[at] as Text;
    expect(before === node || isBefore(before, node)).toBe(true);
  }
}

it('finds after every change what reading the page afresh finds, and touches nothing', {
  timeout: 120_000,
}, async () => {
  let total = 0;
  for (let page = 0; page < PAGES; page++) {
    const chance = createChance(SEED + page);
    const root = document.createElement('main');
    document.body.replaceChildren(root);
    fill(root, chance, 5);
    fill(root, chance, 5);
    const run = new AbortController();
    const marks = mark(AbortSignal.any([run.signal, stop.signal]));
    await vi.advanceTimersByTimeAsync(LONG_MS);
    for (let change = 0; change < CHANGES; change++) {
      for (let count = 1 + chance.below(4); count > 0; count--) changeSomething(root, chance);
      const html = document.documentElement.outerHTML;
      await vi.advanceTimersByTimeAsync(LONG_MS);
      const fresh = await freshMarks();
      expect(describeMarks(marks()), `seed ${SEED + page}, change ${change}`).toEqual(describeMarks(fresh));
      expectSound(marks());
      expect(document.documentElement.outerHTML).toBe(html);
      total += fresh.length;
    }
    run.abort();
  }
  expect(total).toBeGreaterThan(PAGES * CHANGES);
});

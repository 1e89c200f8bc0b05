import compiled from 'virtual:compiled-index';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openIndex } from '../../detection/build-index';
import { createFlowKeeper, type KeptFlow } from '../../page/keep-flows';
import { isBefore } from '../../page/page-order';
import { readPage } from '../../page/read-page';
import { createSlices } from '../../page/slices';
import { changeSomething, createChance, fill } from './page-wild';
import { lookAtOnce } from './take-steps';

const index = openIndex(compiled);

/** Enough to find what goes wrong once in a few hundred changes; more, and other seeds, by hand. */
const PAGES = 60;
const CHANGES = 8;
const SEED = 20261125;

/** Longer than any wait of ours. */
const LONG_MS = 5000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** Reads the page as it stands and what it becomes, until stopped. */
async function startReading() {
  const stop = new AbortController();
  const keeper = createFlowKeeper();
  void readPage({
    index,
    keeper,
    slices: createSlices(stop.signal),
    onRead: () => {},
    onShadowRoot: () => {},
    signal: stop.signal,
  });
  await vi.advanceTimersByTimeAsync(LONG_MS);
  return { flows: () => lookAtOnce(keeper), stop: () => stop.abort() };
}

async function readAfresh(): Promise<readonly KeptFlow[]> {
  const reading = await startReading();
  reading.stop();
  return reading.flows();
}

/** Everything of the flows that judging them depends on, but how far they are apart. */
function describeFlows(flows: readonly KeptFlow[]): string[] {
  const nameArticle = createNames();
  const nameItem = createNames();
  const nameSection = createNames();
  return flows.map(({ text, pieces, article, item, section, isHeading, isLink, isAside }) => {
    const nodes = pieces.map(({ node, start, from }) => `${start}<${node.data}>${from}`);
    const place = [nameArticle(article), nameItem(item), nameSection(section), isHeading, isLink, isAside];
    return [text, ...nodes, ...place].join(' ');
  });
}

/** Numbers by first appearance: which number a place has is of no matter, only what shares it. */
function createNames(): (number: number) => number {
  const names = new Map<number, number>();
  return (number) => {
    const name = names.get(number) ?? names.size;
    names.set(number, name);
    return name;
  };
}

function expectSound(flows: readonly KeptFlow[]) {
  for (const [at, { text, pieces, first, start }] of flows.entries()) {
    const joined = pieces.map(({ node, from }) => node.data.slice(from)).join('');
    expect(joined.startsWith(text)).toBe(true);
    const before = flows[at - 1];
    if (!before) continue;
    expect(start).toBeGreaterThanOrEqual(before.start);
    expect(before.first === first || isBefore(before.first, first)).toBe(true);
  }
}

it('knows after every change what reading the page afresh finds, and touches nothing', {
  timeout: 120_000,
}, async () => {
  let total = 0;
  for (let seed = SEED; seed < SEED + PAGES; seed++) {
    const chance = createChance(seed);
    const root = document.createElement('main');
    document.body.replaceChildren(root);
    fill(root, chance, 5);
    fill(root, chance, 5);
    const reading = await startReading();
    for (let change = 0; change < CHANGES; change++) {
      for (let count = 1 + chance.below(4); count > 0; count--) changeSomething(root, chance);
      const html = document.documentElement.outerHTML;
      await vi.advanceTimersByTimeAsync(LONG_MS);
      const [flows, fresh] = [reading.flows(), await readAfresh()];
      expect(describeFlows(flows), `seed ${seed}, change ${change}`).toEqual(describeFlows(fresh));
      expectSound(flows);
      expect(document.documentElement.outerHTML).toBe(html);
      total += fresh.length;
    }
    reading.stop();
  }
  expect(total).toBeGreaterThan(PAGES * CHANGES);
});

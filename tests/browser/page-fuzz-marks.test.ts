import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type FuzzOutcome, fuzzPage } from './page-fuzz-marks';

/** `npm run fuzz` names other pages; these are the same every time. */
const PAGES = Number(import.meta.env.VITE_FUZZ_PAGES ?? 500);
const SEED = Number(import.meta.env.VITE_FUZZ_SEED ?? 20261125);

/** Pages in one test: so many take a second or two. */
const BATCH = 100;

/** Of a hundred comparisons, in how many distances may have made a difference. */
const DIFFERENCES = 2;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const batches = Array.from({ length: Math.ceil(PAGES / BATCH) }, (_, number) => SEED + number * BATCH);

it.each(batches)(
  'marks random pages as somebody does who reads them afresh: %i and the next',
  {
    timeout: 120_000,
  },
  async (seed) => {
    const total: FuzzOutcome = { marks: 0, comparisons: 0, differences: 0 };
    const end = Math.min(seed + BATCH, SEED + PAGES);
    for (let page = seed; page < end; page++) {
      const { marks, comparisons, differences } = await fuzzPage(page);
      total.marks += marks;
      total.comparisons += comparisons;
      total.differences += differences;
    }
    expect(total.marks).toBeGreaterThan(end - seed);
    expect((100 * total.differences) / total.comparisons).toBeLessThan(DIFFERENCES);
  },
);

it('would see a reader that does not hear of changes', async () => {
  const outcomes: unknown[] = [];
  for (let seed = SEED; seed < SEED + 10; seed++) outcomes.push(await fuzzPage(seed, true).catch(() => 'found out'));
  expect(outcomes).toContain('found out');
});

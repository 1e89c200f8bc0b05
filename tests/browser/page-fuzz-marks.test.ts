import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fuzzPage } from './page-fuzz-marks';

/** `npm run fuzz` names other pages; these are the same every time. */
const PAGES = Number(import.meta.env.VITE_FUZZ_PAGES ?? 500);
const SEED = Number(import.meta.env.VITE_FUZZ_SEED ?? 20261125);

/** Pages in one test: so many take a few seconds. */
const BATCH = 50;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const batches = Array.from({ length: Math.ceil(PAGES / BATCH) }, (_, number) => SEED + number * BATCH);

it.each(batches)('marks random pages as somebody does who reads them afresh: %i and the next', {
  timeout: 300_000,
}, async (seed) => {
  let compared = 0;
  const end = Math.min(seed + BATCH, SEED + PAGES);
  for (let page = seed; page < end; page++) compared += await fuzzPage(page);
  expect(compared).toBeGreaterThan(end - seed);
});

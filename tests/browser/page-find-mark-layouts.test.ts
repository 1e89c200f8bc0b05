import { expect, it } from 'vitest';
import { checkLayouts } from './page-layout-checks';

const LAYOUTS = 500;
const SEED = 20261125;
const BATCH = 100;

const batches = Array.from({ length: LAYOUTS / BATCH }, (_, number) => SEED + number * BATCH);

it.each(batches)(
  'finds in every layout the mark whose letters are under the pointer, and no other: %i and the next',
  (seed) => {
    const { on, beside, wrong } = checkLayouts(seed, BATCH);
    expect(wrong).toEqual([]);
    // Of forty points in each of a hundred layouts, a good part must have told something.
    expect(on).toBeGreaterThan(BATCH);
    expect(beside).toBeGreaterThan(BATCH);
  },
);

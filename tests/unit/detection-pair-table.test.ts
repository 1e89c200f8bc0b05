import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPairTable } from '../../detection/pair-table';

const number = fc.integer({ min: 1, max: 1 << 15 });

test('gives back what was set last for each pair, and 0 for all others', () => {
  const step = fc.record({ first: number, second: number, value: number });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), number, number, (steps, first, second) => {
      const table = createPairTable();
      const known = new Map<string, number>();
      for (const one of steps) {
        table.set(one.first, one.second, one.value);
        known.set(`${one.first} ${one.second}`, one.value);
      }
      for (const one of steps) expect(table.get(one.first, one.second)).toBe(known.get(`${one.first} ${one.second}`));
      expect(table.get(first, second)).toBe(known.get(`${first} ${second}`) ?? 0);
    }),
  );
});

test('grows with what it holds', () => {
  const table = createPairTable();
  const pairs = Array.from({ length: 5000 }, (_, nth) => [nth % 97, nth] as const);
  for (const [first, second] of pairs) table.set(first, second, second + 1);
  expect(pairs.every(([first, second]) => table.get(first, second) === second + 1)).toBe(true);
  expect(table.get(98, 1)).toBe(0);
});

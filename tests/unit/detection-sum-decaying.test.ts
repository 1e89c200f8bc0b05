import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDecaySum, type Weight } from '../../detection/sum-decaying';

const HALVING = 100;

function sumOf(weights: readonly Weight[]) {
  const sum = createDecaySum(HALVING);
  for (const weight of [...weights].sort((a, b) => a.at - b.at)) sum.add(weight);
  return sum;
}

describe('sums that halve with distance', () => {
  test('a weight counts in full where it stands and by half farther off, on both sides', () => {
    const sum = sumOf([{ at: 500, weight: 1, text: 'here' }]);
    expect([400, 500, 600, 700].map(sum.at)).toEqual([0.5, 1, 0.5, 0.25]);
  });

  test('nothing comes to nothing', () => {
    expect(sumOf([]).at(3)).toBe(0);
    expect(sumOf([]).nearest(3)).toBeNull();
  });

  test('carried along they are what visiting each would give', () => {
    const weight = fc.record({ at: fc.nat(2000), weight: fc.constantFrom(0.05, 0.3, 1), text: fc.constant('') });
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 30 }), fc.nat(2000), (weights, place) => {
        const plain = weights.reduce((all, one) => all + one.weight * 2 ** (-Math.abs(one.at - place) / HALVING), 0);
        expect(sumOf(weights).at(place)).toBeCloseTo(plain, 6);
      }),
    );
  });

  test('the nearest is never the one that asks', () => {
    const sum = sumOf([
      { at: 0, weight: 1, text: 'far' },
      { at: 90, weight: 1, text: 'self' },
      { at: 120, weight: 0.05, text: 'close and quiet' },
    ]);
    expect(sum.nearest(90)).toBe('far');
    expect(sum.nearest(119)).toBe('self');
  });
});

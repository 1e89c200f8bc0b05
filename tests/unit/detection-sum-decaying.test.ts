import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWeight, createFading, type DecaySum } from '../../detection/sum-decaying';

const HALVING = 100;

const { sumAt, loudestAt } = createFading(HALVING);

function sumOf(weights: readonly { at: number; weight: number; text: string }[]): DecaySum | null {
  return [...weights]
    .sort((a, b) => a.at - b.at)
    .reduce<DecaySum | null>((sum, one) => addWeight(sum, { ...one, start: 0, end: one.text.length }), null);
}

describe('sums that halve with distance', () => {
  test('a weight counts in full where it stands and by half farther off, on both sides', () => {
    const sum = sumOf([{ at: 500, weight: 1, text: 'here' }]);
    expect([400, 500, 600, 700].map((place) => sumAt(sum, place))).toEqual([0.5, 1, 0.5, 0.25]);
  });

  test('nothing comes to nothing', () => {
    expect(sumAt(sumOf([]), 3)).toBe(0);
    expect(loudestAt(sumOf([]), 3)).toBeNull();
  });

  test('carried along they are what visiting each would give', () => {
    const weight = fc.record({ at: fc.nat(2000), weight: fc.constantFrom(0.05, 0.3, 1), text: fc.constant('') });
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 30 }), fc.nat(2000), (weights, place) => {
        const plain = weights.reduce((all, one) => all + one.weight * 2 ** (-Math.abs(one.at - place) / HALVING), 0);
        expect(sumAt(sumOf(weights), place)).toBeCloseTo(plain, 6);
      }),
    );
  });

  test('are the same wherever was asked before, and far away', () => {
    const weights = [0, 40, 9000, 9100, 20_000].map((at) => ({ at, weight: 1, text: `${at}` }));
    const places = fc.array(fc.nat(21_000), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(places, (asked) => {
        const sum = sumOf(weights);
        const last = asked.map((place) => [sumAt(sum, place), loudestAt(sum, place)]).at(-1);
        const place = asked.at(-1) as number;
        expect(last).toEqual([sumAt(sumOf(weights), place), loudestAt(sumOf(weights), place)]);
      }),
    );
  });

  test('what is heard is the loudest, never the one that asks', () => {
    const sum = sumOf([
      { at: 0, weight: 1, text: 'far' },
      { at: 90, weight: 1, text: 'self' },
      { at: 120, weight: 0.05, text: 'close and quiet' },
    ]);
    expect(loudestAt(sum, 90)?.words).toBe('far');
    expect(loudestAt(sum, 119)?.words).toBe('self');
  });

  test('no other is louder than the loudest', () => {
    const weight = fc.record({ at: fc.nat(2000), weight: fc.constantFrom(0.05, 0.3, 1), text: fc.constant('') });
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 30 }), fc.nat(2000), (weights, place) => {
        const others = weights.filter(({ at }) => at !== place);
        const heard = others.map((one) => one.weight * 2 ** (-Math.abs(one.at - place) / HALVING));
        expect(loudestAt(sumOf(weights), place)?.loudness ?? 0).toBeCloseTo(Math.max(0, ...heard), 6);
      }),
    );
  });
});

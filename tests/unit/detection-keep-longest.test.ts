import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Match } from '../../detection/find-matches';
import { keepLongest } from '../../detection/keep-longest';

/** As it is said: again and again the longest of what is left, the earlier of two, and away with all it overlaps. */
function keepOneByOne(matches: readonly Match[]): Match[] {
  const left = [...matches];
  const kept: Match[] = [];
  while (left.length > 0) {
    const best = left.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
    kept.push(best);
    const isApart = (match: Match) => match.flow !== best.flow || match.end <= best.start || match.start >= best.end;
    left.splice(0, left.length, ...left.filter(isApart));
  }
  return kept.sort((a, b) => a.flow - b.flow || a.start - b.start);
}

test('drops what overlaps a longer one, and keeps all else in reading order', () => {
  const span = fc.record({ flow: fc.nat(2), start: fc.nat(30), length: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), (spans) => {
      const matches = spans
        .map(({ flow, start, length }): Match => {
          return { flow, start, end: start + length, entries: ['a'], isActor: false, why: { rule: 'certain' } };
        })
        .sort((a, b) => a.flow - b.flow || a.start - b.start);
      expect(keepLongest(matches)).toEqual(keepOneByOne(matches));
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset';
import { nextSteps, talksAge } from '../../data/talks-age';

const checked = { checkedOn: '2026-11-23' };

describe('age of the edition', () => {
  test.each([
    ['2026-11-23', 0, 'fresh'],
    ['2026-12-07', 14, 'fresh'],
    ['2026-12-08', 15, 'ageing'],
    ['2027-01-07', 45, 'ageing'],
    ['2027-01-08', 46, 'old'],
    ['2036-11-23', 3653, 'old'],
    // A clock that runs slow does not make it younger than new.
    ['2026-11-01', 0, 'fresh'],
  ])('on %s it is %i days and %s', (today, days, age) => expect(talksAge(checked, today)).toEqual({ days, age }));

  test('counts days over a change of the clocks', () => {
    expect(talksAge({ checkedOn: '2026-03-28' }, '2026-03-30').days).toBe(2);
  });
});

describe('steps that were still to come', () => {
  const status = {
    next: ['2026-11', '2026-11-29', '2026-12', '2027'].map((date) => ({
      date,
      label: 'x',
      what: 'x',
      sources: [],
      asOf: date,
    })),
  };
  const pastOn = (today: string) => nextSteps(status, today).map(({ isPast }) => isPast);

  test.each([
    ['2026-11-25', [false, false, false, false]],
    ['2026-11-29', [false, false, false, false]],
    ['2026-11-30', [false, true, false, false]],
    ['2026-12-01', [true, true, false, false]],
    ['2026-12-31', [true, true, false, false]],
    ['2027-01-01', [true, true, true, false]],
    ['2027-12-31', [true, true, true, false]],
    ['2028-01-01', [true, true, true, true]],
  ])('on %s: %j', (today, expected) => expect(pastOn(today)).toEqual(expected));

  test.each([
    ['2026-10-31', '2026-11'],
    ['2026-11-02', '2026-11-29'],
    ['2026-11-29', '2026-11-29'],
    ['2026-11-30', '2026-12'],
    ['2026-12-02', '2027'],
    ['2027-01-02', undefined],
  ])('on %s the first ahead is that of %s: within its month or year one may have been taken', (today, expected) => {
    expect(nextSteps(status, today).find(({ isAhead }) => isAhead)?.date).toBe(expected);
  });

  test('keep what the edition says of them', () => {
    const steps = nextSteps(dataset.talks.status, '2026-11-26');
    expect(steps.map(({ label, date, isPast, isAhead }) => [label, date, isPast, isAhead])).toEqual([
      ['UK committee', '2026-11-03', true, false],
      ['Spain votes', '2026-11-29', false, true],
      ['New chair', '2026-11', false, false],
      ['Smuggling text', '2026', false, false],
      ['Return rules', '2027', false, true],
    ]);
    expect(steps[2]?.sources).toEqual(['govme-coe', 'news-mc']);
  });
});

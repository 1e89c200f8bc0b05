import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkShapes } from '../../scripts/data-checks/check-shapes';
import { findLoadedWords } from '../../scripts/data-checks/loaded-words';
import { readData } from '../../scripts/data-checks/read-data';
import { median, reportFairness, tellFairness } from '../../scripts/data-checks/report-fairness';
import { findLongSentences, readingEase, tellReading } from '../../scripts/data-checks/report-reading';

const { shaped } = checkShapes(readData(resolve('data')));

/** The data with one entry, which has these texts. */
const onlyWith = (explanation: string) => ({
  ...checkShapes({}).shaped,
  entries: shaped.entries.slice(0, 1).map(({ file, record }) => {
    const { oneLine: _oneLine, whyItMatters: _why, notToBeConfusedWith: _not, ...rest } = record;
    return { file, record: { ...rest, explanation, positions: [], roles: [] } };
  }),
});

describe('the fairness report', () => {
  test('counts each side of each issue, with its median length and newest date', () => {
    const report = reportFairness(shaped);
    expect(report.find(({ issue, stance }) => issue === 'return-hubs' && stance === 'opposes')).toEqual({
      issue: 'return-hubs',
      stance: 'opposes',
      count: 3,
      medianLength: expect.any(Number),
      newest: '2026-06',
    });
    // Group acts count once per group of members of whom the same sentence is true, as they are written.
    const written =
      shaped.entries.flatMap(({ record }) => record.positions).length +
      shaped.groupActs.flatMap(({ record }) => record.members).length;
    expect(report.reduce((sum, { count }) => sum + count, 0)).toBe(written);
  });

  test('is told as a table, with the length of each side of a dispute', () => {
    const told = tellFairness(shaped).join('\n');
    expect(told).toMatch(/^issue +side +count +median length +newest$/m);
    expect(told).toMatch(/^leaving-the-echr +\d+ +\d+$/m);
  });

  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 3],
    [[], 0],
  ])('takes the middle of %j: %i', (numbers, expected) => expect(median(numbers)).toBe(expected));
});

describe('the reading report', () => {
  test('tells sentences of more than thirty words', () => {
    const words = (count: number) => `It ${Array.from({ length: count - 1 }, () => 'said').join(' ')}.`;
    expect(findLongSentences(onlyWith(`${words(30)} ${words(31)}`)).map((sentence) => sentence.words)).toEqual([31]);
  });

  test('gives every entry a figure, higher where reading is easier', () => {
    expect(readingEase(shaped)).toHaveLength(shaped.entries.length);
    const [easy] = readingEase(onlyWith('The cat sat on the mat. It was warm.'));
    const [hard] = readingEase(onlyWith('Jurisdictional extraterritoriality necessitates comprehensive deliberation.'));
    expect(easy?.ease).toBeGreaterThan(90);
    expect(hard?.ease).toBeLessThan(0);
  });

  test('shows the hardest, or all when asked', () => {
    expect(tellReading(shaped, true).length).toBeGreaterThan(shaped.entries.length);
    expect(tellReading(shaped, false).length).toBeLessThan(30);
  });
});

describe('a word that takes a side', () => {
  test.each<[string, string[]]>([
    ['She rightly praised a so-called plan.', ['rightly', 'so-called']],
    ['He said that it was “very cruel”, a ‘shameful’ act.', []],
    ["The plan's very heart was the party's own.", ['very']],
    ['Critics and supporters met in Harshbury.', []],
    ['The effect must be unduly harsh.', []],
  ])('%s %j', (text, words) => expect(findLoadedWords(text).map(({ word }) => word)).toEqual(words));
});

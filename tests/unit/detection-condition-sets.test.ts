import { expect, test } from 'vitest';
import { type Condition, createConditionSet } from '../../detection/condition-sets';

const conditionOf = (number: number, where: Condition['where']): Condition => {
  return { phrase: number + 100, number, where, isCapital: false };
};

test('tells the place of a phrase in its set, by where it must stand', () => {
  const set = createConditionSet(
    [conditionOf(4, 'near'), conditionOf(2, 'after'), conditionOf(4, 'after'), conditionOf(4, 'near')],
    6,
  );
  expect([...(set.near ?? [])]).toEqual([0, 0, 0, 0, 1, 0]);
  expect([...(set.after ?? [])]).toEqual([0, 0, 2, 0, 3, 0]);
  expect(set.before).toBeNull();
});

test('holds more places than a byte counts', () => {
  const conditions = Array.from({ length: 300 }, (_, number) => conditionOf(number, 'near'));
  expect(createConditionSet(conditions, 300).near?.[299]).toBe(300);
});

test('knows the phrases after which a short form is taken', () => {
  expect(createConditionSet([conditionOf(1, 'near'), conditionOf(3, 'since')], 4).since).toEqual([103]);
});

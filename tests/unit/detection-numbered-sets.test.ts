import { expect, test } from 'vitest';
import { createConditionSet, createSetOpener } from '../../detection/condition-sets';
import { createSetReader, createSetWriter } from '../../detection/numbered-sets';

test('conditions are numbered in the order in which sets name them, new ones counted, known ones as distances', () => {
  const { write, order } = createSetWriter();
  const many = Array.from({ length: 40 }, (_, nth) => 100 + nth);
  const sets = [
    { conditions: [8, 5, 9], lists: [] },
    { conditions: [], lists: [0] },
    { conditions: [9, 7, 8], lists: [40, 1] },
    { conditions: [5], lists: [] },
    { conditions: many, lists: [] },
    { conditions: [139, 5, 5], lists: [] },
    { conditions: [], lists: [] },
  ];
  const written = sets.map(write);
  expect(written).toEqual(['+3', '-0', '0 2+-14-1', '1', '+14', '1 16', '']);
  expect(order()).toEqual([8, 5, 9, 7, ...many]);
  const read = written.map(createSetReader());
  expect(read.map(({ lists }) => lists)).toEqual(sets.map(({ lists }) => lists));
  const named = read.map(({ conditions }) => new Set(conditions.map((number) => order()[number])));
  expect(named).toEqual(sets.map(({ conditions }) => new Set(conditions)));
});

test('a set holds its own conditions and those of its lists, which are read first', () => {
  const texts = ['asylum', 'border', 'court', 'judges'];
  const conditions = texts.map((_, nth) => ({ phrase: nth, number: nth, where: 'near' as const, isCapital: false }));
  const { write } = createSetWriter();
  const [list, inner] = [write({ conditions: [0, 1], lists: [1] }), write({ conditions: [2], lists: [] })];
  const [one, other] = [write({ conditions: [3], lists: [0] }), write({ conditions: [1, 3], lists: [] })];
  const { readList, openList, openSet } = createSetOpener(conditions);
  for (const written of [list, inner]) readList(written);
  const phrases = [openSet(one), openSet(other), openList(1)].map((set) => set.map(({ phrase }) => texts[phrase]));
  expect(phrases).toEqual([['judges', 'asylum', 'border', 'court'], ['border', 'judges'], ['court']]);
  expect(createConditionSet(conditions, 4).near?.[3]).toBe(4);
});

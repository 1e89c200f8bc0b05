import { expect, test } from 'vitest';
import { createSetReader, createSetWriter } from '../../detection/numbered-sets';

test('sets are read as they were written: what is new is only counted, what was named before stands as distances', () => {
  const sets = [
    { conditions: [0, 1, 2], lists: [] },
    { conditions: [], lists: [0] },
    { conditions: [0, 2, 3], lists: [40, 1] },
    { conditions: [2], lists: [] },
    { conditions: [], lists: [] },
  ];
  const written = sets.map(createSetWriter());
  expect(written).toEqual(['+3', '-0', '0 2+-14-1', '2', '']);
  expect(written.map(createSetReader())).toEqual(sets);
});

import { expect, test } from 'vitest';
import { localDay } from '../../data/today';

test.each([
  [new Date(2026, 10, 25, 0, 5), '2026-11-25'],
  [new Date(2026, 0, 1, 23, 59), '2026-01-01'],
])('%s is the day %s where the reader is', (now, day) => expect(localDay(now)).toBe(day));

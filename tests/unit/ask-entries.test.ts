import { expect, test, vi } from 'vitest';
import type { EntryDetails } from '../../data/entry-details';
import { createEntryMemory } from '../../page/ask-entries';

const entries = [{ id: 'soering' }] as EntryDetails[];

test('the same question is asked once, and another by itself', async () => {
  const ask = vi.fn(async () => entries);
  const remember = createEntryMemory(ask);
  expect(await Promise.all([remember(['soering']), remember(['soering'])])).toEqual([entries, entries]);
  await remember(['soering'], { nearby: [['echr']], sentence: '' } as never);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('that nobody answered is another answer than that there is no entry, and is not remembered', async () => {
  const ask = vi.fn<() => Promise<EntryDetails[]>>().mockRejectedValueOnce(new Error('Nobody answered.'));
  const remember = createEntryMemory(ask);
  expect(await remember(['soering'])).toBe('failed');
  ask.mockResolvedValue(entries);
  expect(await remember(['soering'])).toBe(entries);
  ask.mockResolvedValue([]);
  expect(await remember(['gone'])).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { entryById } from '../../data/dataset';
import { earliestDay, isBefore, latestDay } from '../../data/partial-dates';
import { isEnded, rolesAt, sortRoles, type Tenure, wasHeldOn } from '../../data/roles-at';

describe('dates as precise as their sources', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-07', '2026-07-01', '2026-07-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026-07-20', '2026-07-20', '2026-07-20'],
  ])('%s may mean %s to %s', (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });

  test('only follow each other when all their days do', () => {
    expect(isBefore('2026-06', '2026-07')).toBe(true);
    expect(isBefore('2026-07', '2026-07-20')).toBe(false);
    expect(isBefore('2026-07-20', '2026-07')).toBe(false);
    expect(isBefore('2025', '2026-01-01')).toBe(true);
  });
});

describe('was the role held?', () => {
  const asOf = '2026-10-01';
  const rows: [string, Tenure, string | null, boolean | null][] = [
    ['before it began', { from: '2024-07-05', to: '2026-07-20' }, '2024-07-04', false],
    ['on the first day', { from: '2024-07-05', to: '2026-07-20' }, '2024-07-05', true],
    ['on the last day', { from: '2024-07-05', to: '2026-07-20' }, '2026-07-20', true],
    ['on the day after', { from: '2024-07-05', to: '2026-07-20' }, '2026-07-21', false],
    ['in the month it began, the day unknown', { from: '2026-07', to: null }, '2026-07-25', null],
    ['after the month it began', { from: '2026-07', to: null }, '2026-08-01', true],
    ['in the month it ended, the day unknown', { from: '2025-09-05', to: '2026-07' }, '2026-07-10', null],
    ['before the month it ended', { from: '2025-09-05', to: '2026-07' }, '2026-06-30', true],
    ['after the month it ended', { from: '2025-09-05', to: '2026-07' }, '2026-08-01', false],
    ['before the entry’s date, open end', { from: '2025-09-05', to: null }, '2026-10-01', true],
    ['after the entry’s date, open end', { from: '2025-09-05', to: null }, '2026-10-02', null],
    ['after the last confirmation', { from: '2023-12', to: null, lastConfirmed: '2025-09-04' }, '2025-12-10', null],
    [
      'on the day of the confirmation, start unknown',
      { from: null, to: null, lastConfirmed: '2026-01-22' },
      '2026-01-22',
      true,
    ],
    [
      'before the confirmation, start unknown',
      { from: null, to: null, lastConfirmed: '2026-01-22' },
      '2025-12-10',
      null,
    ],
    ['before a known end, start unknown', { from: null, to: '2025-12-15' }, '2025-12-10', null],
    ['after a known end, start unknown', { from: null, to: '2025-12-15' }, '2025-12-16', false],
    ['confirmed before a known end', { from: null, to: '2025-12-15', lastConfirmed: '2025-06-01' }, '2025-12-10', true],
    ['former, after the entry’s date', { from: null, to: null, isFormer: true }, '2026-10-02', false],
    ['former, before the entry’s date', { from: null, to: null, isFormer: true }, '2026-05-01', null],
    ['on a page without a date', { from: '2024-07-05', to: '2026-07-20' }, null, null],
  ];
  test.each(rows)('%s', (_name, role, date, expected) => expect(wasHeldOn(role, date, asOf)).toBe(expected));
});

describe('is the role over?', () => {
  test.each<[string, Tenure, boolean]>([
    ['an open end, however old its confirmation, is not', { from: null, to: null, lastConfirmed: '2018-10-01' }, false],
    ['a past end is', { from: null, to: '2026-07-20' }, true],
    ['an end within this month is', { from: null, to: '2026-11' }, true],
    ['an end to come is not', { from: null, to: '2026-12-31' }, false],
    ['“former” is', { from: null, to: null, isFormer: true }, true],
  ])('%s', (_name, role, expected) => expect(isEnded(role, '2026-11-25')).toBe(expected));
});

describe('the roles of a person at a date', () => {
  const today = '2026-11-25';
  // Typed by hand from the reports of who held what, not from the entries.
  test.each<[string, string | null, string | null, string | null]>([
    ['keir-starmer', '2025-12-10', 'Prime Minister', null],
    ['keir-starmer', '2026-07-20', 'Prime Minister', null],
    ['keir-starmer', '2026-08-01', 'Prime Minister', null],
    ['keir-starmer', '2023-01-01', 'Leader of the Labour Party', null],
    ['keir-starmer', null, 'Prime Minister', null],
    ['andy-burnham', '2025-12-10', 'Mayor of Greater Manchester', 'Prime Minister'],
    ['andy-burnham', '2026-07-18', 'Leader of the Labour Party', 'Prime Minister'],
    ['andy-burnham', '2026-08-01', 'Prime Minister', null],
    ['andy-burnham', null, 'Prime Minister', null],
    ['david-lammy', '2025-08-01', 'Foreign Secretary', null],
    ['david-lammy', '2025-12-10', 'Deputy Prime Minister, Lord Chancellor and Secretary of State for Justice', null],
    ['shabana-mahmood', '2025-06-18', 'Lord Chancellor and Secretary of State for Justice', 'Home Secretary'],
    ['shabana-mahmood', '2025-12-10', 'Home Secretary', null],
    ['yvette-cooper', '2025-01-15', 'Home Secretary', 'Secretary of State for Health and Social Care'],
    ['yvette-cooper', '2026-05-15', 'Foreign Secretary', 'Secretary of State for Health and Social Care'],
    ['ed-miliband', '2025-12-10', 'Secretary of State for Energy Security and Net Zero', 'Foreign Secretary'],
    ['robert-jenrick', '2025-12-10', 'Shadow Justice Secretary', 'Treasury and economy spokesman'],
    ['mattias-guyomar', '2025-12-10', 'President', null],
    ['alain-berset', '2025-12-10', 'Secretary General', null],
    [
      'mihai-popsoi',
      '2025-12-10',
      'Chair of the Committee of Ministers',
      'Deputy Prime Minister and Minister of Foreign Affairs',
    ],
    ['petr-fiala', '2025-12-10', 'Prime Minister', null],
    ['andrej-babis', '2025-12-10', 'Prime Minister', null],
  ])('%s on %s: %s, now %s', (id, date, shown, now) => {
    const entry = entryById(id);
    const roles = rolesAt(entry?.roles ?? [], date, entry?.asOf ?? '', today);
    expect([roles.shown?.title ?? null, roles.now?.title ?? null]).toEqual([shown, now]);
  });

  test('nobody without roles has one', () => {
    expect(rolesAt([], '2025-12-10', '2026', today)).toEqual({ shown: null, now: null });
  });

  test('are listed newest first', () => {
    const titles = sortRoles(entryById('andy-burnham')?.roles ?? [], today).map(({ title }) => title);
    expect(titles).toEqual([
      'Prime Minister',
      'Leader of the Labour Party',
      'MP for Makerfield',
      'Mayor of Greater Manchester',
    ]);
  });
});

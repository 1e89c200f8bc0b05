import { describe, expect, test } from 'vitest';
import {
  type Hover,
  type HoverEvent,
  hoverDueMs,
  LEAVE_MS,
  marksAbout,
  NEXT_REST_MS,
  nextHover,
  REST_MS,
} from '../../page/hover-intent';

type State = Hover<'A' | 'B'>;
type Event = HoverEvent<'A' | 'B'>;

const NOW = 1000;

const idle: State = { step: 'idle' };
const restingA: State = { step: 'resting', mark: 'A', sinceMs: 900 };
const openA: State = { step: 'open', mark: 'A', next: null };
const openAThenB: State = { step: 'open', mark: 'A', next: { mark: 'B', sinceMs: 950 } };
const leavingA: State = { step: 'leaving', mark: 'A', sinceMs: 900 };
const pinnedA: State = { step: 'pinned', mark: 'A' };
const dismissedA: State = { step: 'dismissed', mark: 'A' };

const move = (over: 'A' | 'B' | null, rest: Partial<Extract<Event, { type: 'move' }>> = {}): Event => ({
  type: 'move',
  over,
  isOnTooltip: false,
  isOnItsWay: false,
  ...rest,
});
const onTooltip = move(null, { isOnTooltip: true });
const onItsWay = move(null, { isOnItsWay: true });
const onItsWayOverB = move('B', { isOnItsWay: true });

describe('each event in each state', () => {
  const rows: [State, Event, State][] = [
    [idle, move('A'), { step: 'resting', mark: 'A', sinceMs: NOW }],
    [idle, move(null), idle],
    [idle, { type: 'tick' }, idle],
    [idle, { type: 'disturb' }, idle],
    [idle, { type: 'dismiss' }, idle],
    [idle, { type: 'pin' }, idle],
    [idle, { type: 'unpin' }, idle],
    [idle, { type: 'show', mark: 'A' }, pinnedA],

    [restingA, move('A'), restingA],
    [restingA, move('B'), { step: 'resting', mark: 'B', sinceMs: NOW }],
    [restingA, move(null), idle],
    [restingA, { type: 'tick' }, restingA],
    [{ ...restingA, sinceMs: NOW - REST_MS }, { type: 'tick' }, openA],
    [restingA, { type: 'disturb' }, idle],
    [restingA, { type: 'dismiss' }, dismissedA],
    [restingA, { type: 'pin' }, restingA],
    [restingA, { type: 'unpin' }, restingA],
    [restingA, { type: 'show', mark: 'B' }, { step: 'pinned', mark: 'B' }],

    [openA, move('A'), openA],
    [openA, onTooltip, openA],
    [openA, move(null), { step: 'leaving', mark: 'A', sinceMs: NOW }],
    [openA, onItsWay, { step: 'leaving', mark: 'A', sinceMs: NOW }],
    [openA, move('B'), { step: 'open', mark: 'A', next: { mark: 'B', sinceMs: NOW } }],
    [openA, { type: 'tick' }, openA],
    [openA, { type: 'disturb' }, idle],
    [openA, { type: 'dismiss' }, dismissedA],
    [openA, { type: 'pin' }, pinnedA],
    [openA, { type: 'unpin' }, openA],
    [openA, { type: 'show', mark: 'B' }, { step: 'pinned', mark: 'B' }],

    [openAThenB, move('B'), openAThenB],
    [openAThenB, move('A'), openA],
    [openAThenB, move(null), { step: 'leaving', mark: 'A', sinceMs: NOW }],
    [openAThenB, { type: 'tick' }, openAThenB],
    [
      { step: 'open', mark: 'A', next: { mark: 'B', sinceMs: NOW - NEXT_REST_MS } },
      { type: 'tick' },
      { step: 'open', mark: 'B', next: null },
    ],

    [leavingA, move('A'), openA],
    [leavingA, onTooltip, openA],
    [leavingA, move(null), leavingA],
    [leavingA, onItsWay, { step: 'leaving', mark: 'A', sinceMs: NOW }],
    [leavingA, onItsWayOverB, { step: 'leaving', mark: 'A', sinceMs: NOW }],
    [leavingA, move('B'), { step: 'open', mark: 'A', next: { mark: 'B', sinceMs: NOW } }],
    [leavingA, { type: 'tick' }, leavingA],
    [{ ...leavingA, sinceMs: NOW - LEAVE_MS }, { type: 'tick' }, idle],
    [leavingA, { type: 'disturb' }, idle],
    [leavingA, { type: 'dismiss' }, dismissedA],
    [leavingA, { type: 'pin' }, pinnedA],
    [leavingA, { type: 'unpin' }, leavingA],
    [leavingA, { type: 'show', mark: 'A' }, pinnedA],

    [pinnedA, move('B'), pinnedA],
    [pinnedA, move(null), pinnedA],
    [pinnedA, { type: 'tick' }, pinnedA],
    [pinnedA, { type: 'disturb' }, pinnedA],
    [pinnedA, { type: 'dismiss' }, dismissedA],
    [pinnedA, { type: 'pin' }, pinnedA],
    [pinnedA, { type: 'unpin' }, openA],
    [pinnedA, { type: 'show', mark: 'B' }, { step: 'pinned', mark: 'B' }],

    [openA, { type: 'forget' }, idle],
    [pinnedA, { type: 'forget' }, idle],

    [dismissedA, move('A'), dismissedA],
    [dismissedA, move(null), idle],
    [dismissedA, move('B'), { step: 'resting', mark: 'B', sinceMs: NOW }],
    [dismissedA, { type: 'tick' }, dismissedA],
    [dismissedA, { type: 'disturb' }, dismissedA],
    [dismissedA, { type: 'dismiss' }, dismissedA],
    [dismissedA, { type: 'pin' }, dismissedA],
    [dismissedA, { type: 'show', mark: 'A' }, pinnedA],
  ];
  test.each(rows)('%j after %j is %j', (state, event, expected) => {
    expect(nextHover(state, event, NOW)).toEqual(expected);
  });
});

test.each([
  [idle, null],
  [restingA, 900 + REST_MS],
  [openA, null],
  [openAThenB, 950 + NEXT_REST_MS],
  [leavingA, 900 + LEAVE_MS],
  [pinnedA, null],
  [dismissedA, null],
])('%j changes by itself at %j', (state, dueMs) => expect(hoverDueMs(state)).toBe(dueMs));

test('a word that was dismissed does not open again after a scroll, but once the pointer has left it', () => {
  const scrolled = nextHover(nextHover(dismissedA, { type: 'disturb' }, NOW), move('A'), NOW);
  expect(scrolled).toEqual(dismissedA);
  expect(nextHover(nextHover(scrolled, move(null), NOW), move('A'), NOW)).toMatchObject({ step: 'resting' });
});

test.each([
  [idle, []],
  [restingA, ['A']],
  [openA, ['A']],
  [openAThenB, ['A', 'B']],
  [dismissedA, ['A']],
])('%j is about %j', (state, marks) => expect(marksAbout(state)).toEqual(marks));

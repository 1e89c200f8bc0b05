import { describe, expect, test } from 'vitest';
import { describeGroup } from '../../components/entry/describe-group';
import { describeRole, describeRoleNow, describeSpan, nameRole } from '../../components/entry/describe-role';
import { prepareFirstSight } from '../../components/entry/first-sight';
import { countWords, shortenToWords } from '../../components/entry/shorten-to-words';
import { formatDate, formatMonth } from '../../components/format-date';
import type { EntryDetails, RoleDetails } from '../../data/entry-details';
import { entry } from './views-mount';

const PERSON = { kind: 'person', country: { id: 'denmark', name: 'Denmark' } } as const;
const PARTY = { kind: 'party', country: { id: 'denmark', name: 'Denmark' } } as const;

function role(changes: Partial<RoleDetails>): RoleDetails {
  return {
    title: 'Minister',
    org: 'Denmark',
    from: '2024-07',
    to: null,
    sources: [],
    heldWhenPublished: true,
    now: 'held',
    lastConfirmed: '2026-10-05',
    isConfirmedLongAgo: false,
    ...changes,
  };
}

describe('a date', () => {
  test.each([
    ['2026', '2026'],
    ['2026-05', 'May 2026'],
    ['2026-05-15', '15 May 2026'],
    ['2025-12-31', '31 December 2025'],
    ['2026-01-01', '1 January 2026'],
  ])('%s reads "%s", never more precise than it is', (date, words) => {
    expect(formatDate(date)).toBe(words);
  });

  test('has a short form, and one without the day', () => {
    expect(formatDate('2025-12-09', 'short')).toBe('9 Dec 2025');
    expect(formatMonth('2026-07-20')).toBe('July 2026');
    expect(formatMonth('2026')).toBe('2026');
  });
});

describe('a role', () => {
  const ended = { now: 'ended', to: '2026-07-20' } as const;
  test.each([
    ['held then and, as seen a short while ago, now', {}, 'Minister'],
    [
      'held then, and last seen long ago',
      { isConfirmedLongAgo: true },
      'Minister when this was published · last confirmed 5 Oct 2026',
    ],
    ['held then, over now', ended, 'Minister when this was published · left office July 2026'],
    ['held then, over at an unknown date', { now: 'ended' }, 'Minister when this was published · no longer'],
    ['begun later', { heldWhenPublished: false, from: '2026-07' }, 'Minister from July 2026, after this was published'],
    ['over before', { ...ended, heldWhenPublished: false }, 'Minister · left office July 2026'],
    ['on a page without a date', { heldWhenPublished: null }, 'Minister · last confirmed 5 Oct 2026'],
    ['over, on a page without a date', { ...ended, heldWhenPublished: null }, 'Minister · left office July 2026'],
    ['over at an unknown date', { now: 'ended', heldWhenPublished: null }, 'Minister · no longer'],
  ] as const)('%s', (_, changes, words) => {
    expect(describeRole(role(changes), PERSON)).toEqual({ text: words, english: 'Minister' });
  });

  test('of what is no person ends without leaving an office', () => {
    expect(describeRole(role(ended), PARTY).text).toBe('Minister when this was published · until July 2026');
    expect(describeRole(role({ ...ended, heldWhenPublished: null }), PARTY).text).toBe('Minister · until July 2026');
  });

  test('that is held now says when it was last confirmed, once that is long ago', () => {
    expect(describeRoleNow(role({ title: 'President', isConfirmedLongAgo: true }), PERSON).text).toBe(
      'Now: President · last confirmed 5 Oct 2026',
    );
    expect(describeRoleNow(role({ title: 'President' }), PERSON)).toEqual({
      text: 'Now: President',
      english: 'President',
    });
  });

  test.each([
    ['Prime Minister', 'Denmark', 'Prime Minister'],
    ['Home Secretary', 'UK Government', 'Home Secretary'],
    ['Leader of Reform UK', 'Reform UK', 'Leader of Reform UK'],
    ['President of the Supreme Court', 'Supreme Court of the United Kingdom', 'President of the Supreme Court'],
    ['President', 'European Court of Human Rights', 'President, European Court of Human Rights'],
  ])('"%s" of "%s" names the organisation only where it says more', (title, org, name) => {
    expect(nameRole(role({ title, org }), PERSON)).toBe(name);
  });

  test.each([
    [{ to: '2026-07-20' }, 'July 2024 to July 2026'],
    [{ from: null, to: '2026-07' }, 'until July 2026'],
    [{}, 'since July 2024 · last confirmed 5 Oct 2026'],
    [{ from: null }, 'last confirmed 5 Oct 2026'],
    [{ from: null, now: 'ended' }, 'ended, date not known'],
  ] as const)('%j spans "%s"', (changes, words) => {
    expect(describeSpan(role(changes))).toBe(words);
  });
});

describe('an act of several', () => {
  const members = ['Denmark', 'Italy', 'Latvia', 'Poland', 'Malta', 'Iceland'].map((name) => ({ id: name, name }));
  const act = (size: number, known = size) => ({ id: 'act', entry: null, size, members: members.slice(0, known) });

  test('names all the others where they are few', () => {
    expect(describeGroup(act(3), 'Denmark')).toBe('With Italy and Latvia');
    expect(describeGroup(act(5), 'Denmark')).toBe('With Italy, Latvia, Poland and Malta');
  });

  test('names three and counts the rest where they are many', () => {
    expect(describeGroup(act(6), 'Latvia')).toBe('With Denmark, Italy, Poland and 2 others');
  });

  test('counts those of whom there is no entry', () => {
    expect(describeGroup(act(46, 6), 'Denmark')).toBe('With Italy, Latvia, Poland and 42 others');
    expect(describeGroup(act(17, 2), 'Denmark')).toBe('With Italy and 15 others');
  });

  test('as seen from the act itself names everyone', () => {
    expect(describeGroup(act(3), 'act')).toBe('3 took part: Denmark, Italy and Latvia');
  });
});

describe('shortening', () => {
  const text = 'He said one thing. But he said another thing, too. And a third.';

  test('keeps what fits', () => {
    expect(shortenToWords(text, 13)).toBe(text);
  });

  test('keeps whole sentences and shows that there is more', () => {
    expect(shortenToWords(text, 12)).toBe('He said one thing. But he said another thing, too. …');
    expect(shortenToWords(text, 4)).toBe('He said one thing. …');
  });

  test('never cuts a sentence', () => {
    expect(shortenToWords(text, 3)).toBeNull();
    expect(shortenToWords(text, -5)).toBeNull();
  });

  test('counts words and no signs', () => {
    expect(countWords('9 Dec 2025 · The Independent')).toBe(5);
    expect(countWords('')).toBe(0);
  });
});

describe('first sight', () => {
  const many = (count: number) => Array.from({ length: count }, (_, nth) => `word${nth}`).join(' ');
  function withSummary(changes: Partial<EntryDetails>, summary: string) {
    const details = entry('keir-starmer', changes);
    if (!details.bearing) throw new Error('needs a position');
    return prepareFirstSight({ ...details, bearing: { ...details.bearing, summary } });
  }

  test('leaves out a summary for which there is no room, and keeps the stance', () => {
    const sight = withSummary({}, `${many(80)}.`);
    expect(sight.position?.summary).toBeNull();
    expect(sight.position?.position.stance).toBe('supports');
  });

  test('gives up the roles of what is no person before the summary, and of a person never', () => {
    const summary = `${many(45)}.`;
    const oneLine = many(12);
    expect(withSummary({ kind: 'party', oneLine }, summary)).toMatchObject({ roles: [], position: { summary } });
    expect(withSummary({ oneLine }, summary).roles).toHaveLength(1);
  });

  test('counts what the rest holds', () => {
    const { positions } = entry('keir-starmer');
    const more = (changes: Partial<EntryDetails>) => prepareFirstSight(entry('keir-starmer', changes)).more;
    expect(more({})).toBe('4 more positions, sources');
    expect(more({ positions: positions.slice(0, 2) })).toBe('1 more position, sources');
    expect(more({ bearing: null })).toBe('5 positions, sources');
    expect(more({ bearing: null, positions: positions.slice(0, 1) })).toBe('1 position, sources');
    const none = { bearing: null, positions: [] };
    expect(more(none)).toBe('Explanation, sources');
    expect(more({ ...none, explanation: null })).toBe('7 events, sources');
    expect(more({ ...none, explanation: null, whyItMatters: 'It does.' })).toBe('Explanation, sources');
    expect(more({ ...none, explanation: null, events: [] })).toBe('Details, sources');
  });

  test('says in the dataset’s own words why there is no position', () => {
    const none = { positions: [], bearing: null };
    const said = (changes: Partial<EntryDetails>) =>
      prepareFirstSight(entry('keir-starmer', { ...none, ...changes })).noPosition;
    const why = 'A court takes no side.';
    expect(said({ noPosition: why, isActor: false })).toEqual({ text: why, english: why });
    expect(said({ noPosition: null })).toEqual({ text: 'No stated position found.', english: '' });
    expect(said({ noPosition: null, isActor: false })).toBeNull();
  });
});

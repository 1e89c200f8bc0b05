import { describe, expect, test } from 'vitest';
import { add, type Change, faultsAfter, remove, set } from './damage-data';

const EUROPE = 'data/entries/people-europe.json';
const UK = 'data/entries/people-uk.json';
const CONVENTION = 'data/entries/convention.json';

/** Puts a field first. */
const putFirst =
  (where: string, path: string, field: string): Change =>
  (copy) => {
    const records = Object.values(copy).filter(Array.isArray).flat() as Record<string, unknown>[];
    const record = records.find(({ id }) => id === where) as Record<string, unknown>;
    const target = (path === '' ? record : (record[path] as unknown[])[0]) as Record<string, unknown>;
    const { [field]: value, ...rest } = { ...target };
    for (const key of Object.keys(target)) delete target[key];
    Object.assign(target, { [field]: value }, rest);
  };

describe('offices', () => {
  test.each<[string, Change, string]>([
    [
      'have holders among the entries',
      set('offices.json#foreign-secretary', 'roles.titles', ['Minister for Magic']),
      'data/offices.json: “foreign-secretary”, roles: no entry has a role “Minister for Magic” at “UK Government”; write title and organisation as the entries do.',
    ],
    [
      'lead an entry that is there',
      set('offices.json#home-secretary', 'entry', 'home-offices'),
      'data/offices.json: “home-secretary”, entry: there is no entry “home-offices”; correct the id or take it out.',
    ],
    [
      'have one holder at a time',
      set('yvette-cooper', 'roles.2.to', '2025-12'),
      `${UK}: “yvette-cooper”, roles.2: is held as “Home Secretary” while “Shabana Mahmood” holds the same office; end one role where the other begins, or say in a note to both why they overlap.`,
    ],
    [
      'end when the next begins',
      set('keir-starmer', 'roles.0.to', null),
      `${UK}: “keir-starmer”, roles.0: is held as “Prime Minister” while “Andy Burnham” holds the same office; end one role where the other begins, or say in a note to both why they overlap.`,
    ],
    [
      'overlap only with a note to both',
      remove('petr-fiala', 'roles.0.note'),
      `${EUROPE}: “petr-fiala”, roles.0: is held as “Prime Minister” while “Andrej Babiš” holds the same office; end one role where the other begins, or say in a note to both why they overlap.`,
    ],
    [
      'know holders without an entry by a source',
      set('offices.json#president-of-the-assembly', 'others.0.sources', ['the-pub']),
      'data/offices.json: “president-of-the-assembly”, others.0.sources: there is no source “the-pub”; add it to data/sources.json or correct the id.',
    ],
    [
      'have dates of the calendar',
      set('offices.json#attorney-general', 'unknownFrom.date', '2026-02-31'),
      'data/offices.json: “attorney-general”, unknownFrom.date: 2026-02-31 is not in the calendar; correct the month or the day.',
    ],
    [
      'stand once',
      set('offices.json#home-secretary', 'id', 'foreign-secretary'),
      'data/offices.json: “foreign-secretary”, id: Two offices have this id, the other stands in data/offices.json; give one of them another id or join them.',
    ],
  ])('%s', (_name, change, sentence) => expect(faultsAfter(change)).toContain(sentence));
});

describe('sets of look-alikes and issues', () => {
  test.each<[string, Change, string]>([
    [
      'a set names entries that are there',
      add('confusables.json#councils', 'members', { entry: 'council-of-elrond' }),
      'data/confusables.json: “councils”, members: there is no entry “council-of-elrond”; correct the id or take it out.',
    ],
    [
      'a set names each once',
      add('confusables.json#councils', 'members', { entry: 'council-of-europe' }),
      'data/confusables.json: “councils”, members: “council-of-europe” stands twice; take one out.',
    ],
    [
      'a set has two members',
      set('confusables.json#councils', 'members', [{ entry: 'council-of-europe' }]),
      'data/confusables.json: “councils”, members: needs two members (is [{"entry":"council-of-europe"}]); write it as data/schema.ts says.',
    ],
    [
      'a set has a source',
      set('confusables.json#councils', 'sources', ['the-pub']),
      'data/confusables.json: “councils”, set.sources: there is no source “the-pub”; add it to data/sources.json or correct the id.',
    ],
    [
      'an issue is brought up by entries that are there',
      add('issues.json#return-hubs', 'bringsUp', 'moon-base'),
      'data/issues.json: “return-hubs”, bringsUp: there is no entry “moon-base”; correct the id or take it out.',
    ],
    [
      'every issue has its signs',
      (copy) => (copy['issues.json'] as unknown[]).pop(),
      'data/issues.json: “the file”, the order: is membership, reform, article-8, article-3, return-hubs, court-role; list each once, in this order: membership, reform, article-8, article-3, return-hubs, court-role, domestic-law.',
    ],
    [
      'an event names entries that are there',
      (copy) => {
        const { events } = copy['talks.json'] as { events: { id: string; entries: string[] }[] };
        events.find(({ id }) => id === 'convention-signed')?.entries.push('middle-earth');
      },
      'data/talks.json: “convention-signed”, entries: there is no entry “middle-earth”; correct the id or take it out.',
    ],
  ])('%s', (_name, change, sentence) => expect(faultsAfter(change)).toContain(sentence));
});

describe('disputes', () => {
  test.each<[string, Change, string]>([
    [
      'show two sides',
      (copy) => {
        const records = copy['entries/convention.json'] as { id: string; dispute?: { sides: unknown[] } }[];
        records.find(({ id }) => id === 'article-8')?.dispute?.sides.pop();
      },
      `${CONVENTION}: “article-8”, dispute.sides: shows one side only; add the other side, or say in noOtherSide that none was found.`,
    ],
    [
      'do not say that none was found beside two',
      set('article-8', 'dispute.noOtherSide', 'No other side was found.'),
      `${CONVENTION}: “article-8”, dispute.noOtherSide: says that no other side was found, but there are two; take it out.`,
    ],
    [
      'give each side comparable room',
      set('article-8', 'dispute.sides.0.says', 'No.'),
      `${CONVENTION}: “article-8”, dispute.sides: has sides of 1 and 32 words; say each in about as many words (within a quarter).`,
    ],
    [
      'give no side a third more words',
      set(
        'leaving-the-echr',
        'dispute.sides.0.says',
        'Supporters say that it is needed to control borders, to protect veterans and to let Parliament decide.',
      ),
      'data/entries/letters-declarations-plans.json: “leaving-the-echr”, dispute.sides: has sides of 17 and 26 words; say each in about as many words (within a quarter).',
    ],
    [
      'name holders who have a position',
      add('article-8', 'dispute.sides.0.entries', 'denmark'),
      `${CONVENTION}: “article-8”, dispute.sides.0.entries: “denmark” has no position on article-8; name entries that hold the side, or add the position there.`,
    ],
    [
      'have a source for each side',
      set('article-8', 'dispute.sides.0.sources', []),
      `${CONVENTION}: “article-8”, dispute.sides.0.sources: needs a source (is []); write it as data/schema.ts says.`,
    ],
  ])('%s', (_name, change, sentence) => expect(faultsAfter(change)).toContain(sentence));

  test('may show one side where none other was found', () => {
    const side = { says: 'It is right.', sources: ['govuk-27'] };
    const alone: Change = (copy) => {
      set('article-8', 'dispute.sides', [side])(copy);
      set('article-8', 'dispute.noOtherSide', 'No other side was found.')(copy);
    };
    expect(faultsAfter(alone)).toEqual([]);
  });
});

describe('every side gets the same fields in the same order', () => {
  test.each<[string, Change, RegExp]>([
    [
      'in a position',
      putFirst('keir-starmer', 'positions', 'summary'),
      /positions\.0: has “summary” out of order; write/,
    ],
    ['in an entry', putFirst('keir-starmer', '', 'positions'), /the whole: has “positions” out of order; write the/],
  ])('%s', (_name, change, sentence) => expect(faultsAfter(change).join('\n')).toMatch(sentence));
});

describe('texts have their measure', () => {
  test.each<[string, Change, string]>([
    ['an explanation', set('article-8', 'explanation', 'x'.repeat(601)), 'explanation: is at most 600 characters'],
    ['why it matters', set('article-8', 'whyItMatters', 'x'.repeat(301)), 'whyItMatters: is at most 300 characters'],
    ['a summary', set('keir-starmer', 'positions.0.summary', 'x'.repeat(601)), 'summary: is at most 600 characters'],
    ['a note', set('alex-norris', 'roles.0.note', 'x'.repeat(301)), 'roles.0.note: is at most 300 characters'],
    ['a difference', set('confusables.json#councils', 'difference', 'x'.repeat(301)), 'is at most 300 characters'],
  ])('%s', (_name, change, words) => expect(faultsAfter(change).join('\n')).toContain(words));
});

describe('a scheduled event is never told as still to come', () => {
  const change =
    (field: string, value: string): Change =>
    (copy) => {
      const { events } = copy['talks.json'] as { events: { id: string }[] };
      Object.assign(events.find(({ id }) => id === 'monaco-chair') ?? {}, { [field]: value });
    };
  test.each([
    [
      'in its title',
      change('title', 'Monaco will take the chair'),
      'data/talks.json: “monaco-chair”, title: “will” would be untrue once the day has passed; write “was due” or “was planned”.',
    ],
    [
      'as a milestone',
      change('label', 'Monaco'),
      'data/talks.json: “monaco-chair”, label: makes a milestone of what may not happen; take the label out.',
    ],
  ])('%s', (_name, damage, sentence) => expect(faultsAfter(damage)).toContain(sentence));
});

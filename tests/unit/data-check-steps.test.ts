import { describe, expect, test } from 'vitest';
import { type Change, faultsAfter, remove, set } from './damage-data';

const STATUS = 'data/talks.json: “status”';

describe('a next step', () => {
  test.each<[string, Change, string]>([
    [
      'is never told as still to come',
      set('talks.json', 'status.next.1.what', 'Spain is due to hold an early general election.'),
      `${STATUS}, next.1.what: “is due” would be untrue once the day has passed; write “was due” or “was planned”.`,
    ],
    [
      'has the day that its words name',
      set('talks.json', 'status.next.0.what', 'The committee was due to sit until 5 November 2026.'),
      `${STATUS}, next.0.date: is 2026-11-03, but the text names 5 November 2026; give that day.`,
    ],
    [
      'has a day, where its words name one, rather than a month',
      set('talks.json', 'status.next.2.what', 'Montenegro was due to take over on 14 November 2026.'),
      `${STATUS}, next.2.date: is 2026-11, but the text names 14 November 2026; give that day.`,
    ],
    [
      'stands where its time is up',
      set('talks.json', 'status.next.0.date', '2026-12'),
      `${STATUS}, next.1: stands after a later step; put the steps in order of time.`,
    ],
    [
      'has a name',
      remove('talks.json', 'status.next.0.label'),
      `${STATUS}, next.0.label: invalid key: Expected "label" but received undefined (is missing); write it as data/schema.ts says.`,
    ],
  ])('%s', (_name, change, sentence) => expect(faultsAfter(change)).toContain(sentence));

  test('may lie far ahead', () => {
    expect(faultsAfter(set('talks.json', 'status.next.4.date', '2030'))).toEqual([]);
  });
});

describe('what was not opened', () => {
  test.each<[string, Change, string]>([
    [
      'says how it was read',
      remove('reuters-burnham', 'note'),
      'data/sources.json: “reuters-burnham”, note: is missing, but the address was not opened; say how the content was read, or open it.',
    ],
    [
      'carries no position alone, where nothing of it was read',
      set('ed-davey', 'positions.0.sources', ['convention-text', 'leg-hra']),
      'data/entries/people-uk.json: “ed-davey”, positions.0.sources: were not opened, and none says how it was read; read one of them, or say in its note how its content is known.',
    ],
    [
      'carries no part in a group act alone either',
      set('group-acts.json#letter-of-nine', 'members.0.sources', ['convention-text']),
      'data/group-acts.json: “letter-of-nine”, members.0.sources: were not opened, and none says how it was read; read one of them, or say in its note how its content is known.',
    ],
  ])('%s', (_name, change, sentence) => expect(faultsAfter(change)).toContain(sentence));

  test('may carry a position where its note says how it was read', () => {
    expect(faultsAfter(set('ed-davey', 'positions.0.sources', ['restore-launch']))).toEqual([]);
  });
});

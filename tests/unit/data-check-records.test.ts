import { describe, expect, test } from 'vitest';
import { add, type Change, faultsAfter, remove, set } from './damage-data';

const SHAPE = 'write it as data/schema.ts says.';
const STARMER = 'data/entries/people-uk.json: “keir-starmer”';

test('the data as they are have no fault', () => expect(faultsAfter()).toEqual([]));

describe('a record of another shape is told with file, entry, field and mend', () => {
  test.each<[string, Change, string]>([
    [
      'a field is missing',
      remove('keir-starmer', 'spellings'),
      `${STARMER}, spellings: invalid key: Expected "spellings" but received undefined (is missing); ${SHAPE}`,
    ],
    [
      'a field is misspelled',
      set('keir-starmer', 'expl', 'x'),
      `${STARMER}, expl: invalid key: Expected never but received "expl" (is "expl"); ${SHAPE}`,
    ],
    [
      'an id has capitals',
      set('soering', 'id', 'Soering'),
      `data/entries/cases.json: “Soering”, id: must be lower-case words joined by hyphens (is "Soering"); ${SHAPE}`,
    ],
    [
      'one line is too long',
      set('article-8', 'oneLine', 'x'.repeat(161)),
      `data/entries/convention.json: “article-8”, oneLine: is at most 160 characters (is "${'x'.repeat(56)}…); ${SHAPE}`,
    ],
    [
      'a role has no source',
      set('keir-starmer', 'roles.0.sources', []),
      `${STARMER}, roles.0.sources: needs a source (is []); ${SHAPE}`,
    ],
    [
      'an address is not https',
      set('coe-t005', 'url', 'http://www.coe.int/'),
      `data/sources.json: “coe-t005”, url: must be an https address (is "http://www.coe.int/"); ${SHAPE}`,
    ],
    [
      'a source is of tier 4',
      set('coe-t005', 'tier', 4),
      `data/sources.json: “coe-t005”, tier: invalid type: Expected (1 | 2 | 3) but received 4 (is 4); ${SHAPE}`,
    ],
    [
      'a text begins with a blank',
      set('denmark', 'explanation', ' Denmark'),
      `data/entries/states.json: “denmark”, explanation: must not be empty, nor begin or end with a blank (is " Denmark"); ${SHAPE}`,
    ],
    [
      'a list of cues is empty',
      set('cues.json', 'migration', []),
      `data/cues.json: “lists”, migration: invalid length: Expected >=1 but received 0 (is []); ${SHAPE}`,
    ],
    [
      'a file is gone',
      remove('sources.json', ''),
      'data/sources.json: “the file”, the whole: is missing or has another form; give it a list of records.',
    ],
  ])('%s', (_name, change, sentence) => expect(faultsAfter(change)).toContain(sentence));
});

describe('what refers to something that is not there is told', () => {
  test.each<[string, Change, string]>([
    [
      'two entries have one id',
      set('labour-party', 'id', 'denmark'),
      'data/entries/states.json: “denmark”, id: Two entries have this id, the other stands in data/entries/parties.json; give one of them another id or join them.',
    ],
    [
      'a link leads nowhere',
      add('article-8', 'seeAlso', 'article-88'),
      'data/entries/convention.json: “article-8”, seeAlso: there is no entry “article-88”; correct the id or take it out.',
    ],
    [
      'an entry refers to itself',
      add('article-8', 'seeAlso', 'article-8'),
      'data/entries/convention.json: “article-8”, seeAlso: refers to itself; take it out.',
    ],
    [
      'a country is no state',
      set('keir-starmer', 'country', 'labour-party'),
      `${STARMER}, country: there is no state “labour-party”; name an entry of kind state.`,
    ],
    [
      'a member of a group act is unknown',
      add('epc-17', 'members.0.entries', 'andorra'),
      'data/group-acts.json: “epc-17”, members: there is no entry “andorra”; correct the id or take it out.',
    ],
    [
      'a member stands twice',
      add('epc-17', 'members.0.entries', 'cyprus'),
      'data/group-acts.json: “epc-17”, members: “cyprus” stands twice; take one out.',
    ],
    [
      'an act has more members than it counts',
      set('hub-group-5', 'size', 4),
      'data/group-acts.json: “hub-group-5”, size: is 4, but 5 states are among the members; correct the number or the members.',
    ],
    [
      'a source is unknown',
      add('keir-starmer', 'positions.0.sources', 'the-pub'),
      `${STARMER}, positions.0.sources: there is no source “the-pub”; add it to data/sources.json or correct the id.`,
    ],
    [
      'a source is cited by nothing',
      set('mss', 'sources', ['convention-text']),
      'data/sources.json: “hrw-mss”, id: nothing cites this source; take it out or cite it where it belongs.',
    ],
    [
      'an official source has no address',
      set('coe-t005', 'url', null),
      'data/sources.json: “coe-t005”, url: has no address, but is of tier 1; give the publisher’s own address, or tier 3.',
    ],
  ])('%s', (_name, change, sentence) => expect(faultsAfter(change)).toContain(sentence));
});

test('one fault does not hide another', () => {
  const faults = faultsAfter(remove('denmark', 'name'), add('article-8', 'seeAlso', 'article-88')).join('\n');
  expect(faults).toMatch(/“denmark”, name/);
  expect(faults).toMatch(/no entry “article-88”/);
});

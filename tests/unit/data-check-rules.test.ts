import { describe, expect, test } from 'vitest';
import { add, type Change, faultsAfter, remove, set } from './damage-data';

const STARMER = 'data/entries/people-uk.json: “keir-starmer”';
const contextual = (text: string, ...cues: string[]) => ({ texts: [text], strength: 'contextual', cues });
const exact = (text: string) => ({ texts: [text], strength: 'topical', case: 'exact' });

describe('dates', () => {
  test.each<[string, Change, string]>([
    [
      'are in the calendar',
      set('keir-starmer', 'positions.0.date', '2025-02-30'),
      `${STARMER}, positions.0.date: 2025-02-30 is not in the calendar; correct the month or the day.`,
    ],
    [
      'do not lie ahead',
      set('keir-starmer', 'roles.0.to', '2027-01'),
      `${STARMER}, roles.0.to: 2027-01 lies ahead of today, 2026-11-25; give a day that has come.`,
    ],
    [
      'do not lie ahead for what is over',
      set('talks.json', 'events.0.date', '2027-01-01'),
      'data/talks.json: “convention-signed”, date: 2027-01-01 lies ahead of today, 2026-11-25; give a day that has come.',
    ],
    [
      'end after they begin',
      set('keir-starmer', 'roles.0.from', '2026-08-01'),
      `${STARMER}, roles.0: ends (2026-07-20) before it begins (2026-08-01); correct one of the two dates.`,
    ],
    [
      'of an entry are not newer than the last check',
      set('keir-starmer', 'asOf', '2026-11-24'),
      `${STARMER}, asOf: 2026-11-24 is newer than the day of the last check, 2026-11-23; set status.checkedOn in data/talks.json to the day of your check.`,
    ],
  ])('%s', (_name, change, sentence) => expect(faultsAfter(change)).toContain(sentence));
});

describe('spellings', () => {
  test.each<[string, Change, string]>([
    [
      'that are contextual have cues',
      remove('claire-hanna', 'spellings.1.cues'),
      'data/entries/people-uk.json: “claire-hanna”, spellings.1.cues: “Hanna” is contextual but has no cues; name words that show the sense.',
    ],
    [
      'name only lists that exist',
      set('pace', 'spellings.0.neverWhen', ['@chess']),
      'data/entries/bodies-council-of-europe.json: “pace”, spellings.0.neverWhen: there is no list “@chess”; add it to data/cues.json or correct the name.',
    ],
    [
      'use every list',
      set('cues.json', 'chess', ['rook']),
      'data/cues.json: “chess”, the list: no spelling uses it; take it out or use it.',
    ],
    [
      'find words in a list, not lists',
      add('cues.json', 'migration', '@convention'),
      'data/cues.json: “migration”, the list: names another list; write its words out.',
    ],
    [
      'of two entries can be told apart',
      add('pace', 'spellings.0.texts', 'Frontex'),
      'data/entries/bodies-eu.json: “frontex”, spellings.0: “Frontex” is also a spelling of “pace”, and nothing tells them apart; give both cues or vetoes.',
    ],
    [
      'of two entries stand with a link between the two',
      (copy) => {
        add('pace', 'spellings', contextual('Rapporteur', 'Assembly'))(copy);
        add('frontex', 'spellings', contextual('Rapporteur', 'border'))(copy);
      },
      'data/entries/bodies-eu.json: “frontex”, spellings.2: “Rapporteur” is also a spelling of “pace”, and they do not name each other; name each under seeAlso of the other, or both in a set of data/confusables.json.',
    ],
    [
      'of an office have cues too',
      set('offices.json#home-secretary', 'spellings.1.cues', []),
      'data/offices.json: “home-secretary”, spellings.1.cues: “home secretary” is contextual but has no cues; name words that show the sense.',
    ],
    [
      'stand once, whatever their accents',
      add('chisinau-declaration', 'spellings.0.texts', 'CHISINAU DECLARATION'),
      'data/entries/letters-declarations-plans.json: “chisinau-declaration”, spellings.0: “CHISINAU DECLARATION” stands twice (case, accents, quotes and dashes make no difference); take one out.',
    ],
  ])('%s', (_name, change, sentence) => expect(faultsAfter(change)).toContain(sentence));
});

describe('texts', () => {
  test.each<[string, Change, string]>([
    [
      'of a term begin with one line',
      remove('article-8', 'oneLine'),
      'data/entries/convention.json: “article-8”, oneLine: is missing; say in one line what it is.',
    ],
    [
      'of a person explain who it is',
      remove('claire-hanna', 'explanation'),
      'data/entries/people-uk.json: “claire-hanna”, explanation: is missing, and there is no one line either; say who or what it is.',
    ],
    [
      'add to the one line',
      (copy) => {
        const liberty = (copy['entries/organisations-uk.json'] as { id: string; oneLine: string }[]).find(
          ({ id }) => id === 'liberty',
        );
        Object.assign(liberty ?? {}, { explanation: liberty?.oneLine });
      },
      'data/entries/organisations-uk.json: “liberty”, explanation: repeats the one line; say what it adds, or leave it out.',
    ],
    [
      'explain in at most four sentences',
      set(
        'denmark',
        'explanation',
        'It is one. Soering v. United Kingdom is two. It is three. It is four. It is five.',
      ),
      'data/entries/states.json: “denmark”, explanation: has 5 sentences; say it in at most 4.',
    ],
    [
      'call nobody a foreign criminal',
      set('denmark', 'explanation', 'It expels foreign criminals.'),
      'data/entries/states.json: “denmark”, explanation: “foreign criminals” is a word of blame; say what was said or done, or quote who used the word (list: scripts/data-checks/loaded-words.json).',
    ],
    [
      'of a person begin with a role',
      remove('claire-hanna', 'roles'),
      'data/entries/people-uk.json: “claire-hanna”, roles: is missing; give a role: a person’s one line is made from it.',
    ],
    [
      'quote at most twelve words',
      set(
        'keir-starmer',
        'positions.1.quote.text',
        'one two three four five six seven eight nine ten eleven twelve thirteen',
      ),
      `${STARMER}, positions.1.quote.text: has 13 words; keep at most 12 and put the rest in words of our own.`,
    ],
    [
      'quote with a date',
      set('keir-starmer', 'positions.1.date', null),
      `${STARMER}, positions.1.date: is missing, but the position quotes someone; give the day of the quote, or take the quote out.`,
    ],
    [
      'take no side with a word of praise',
      set('denmark', 'explanation', 'Denmark took a courageous step.'),
      'data/entries/states.json: “denmark”, explanation: “courageous” is a word of praise; say what was said or done, or quote who used the word (list: scripts/data-checks/loaded-words.json).',
    ],
    [
      'take no side with a word of blame',
      set('talks.json', 'status.headline', 'A Draconian text was adopted'),
      'data/talks.json: “status”, headline: “Draconian” is a word of blame; say what was said or done, or quote who used the word (list: scripts/data-checks/loaded-words.json).',
    ],
    [
      'take no side with an adverb of strength',
      set('keir-starmer', 'positions.0.summary', 'He strongly backed it.'),
      `${STARMER}, positions.0.summary: “strongly” is a word of strength; say what was said or done, or quote who used the word (list: scripts/data-checks/loaded-words.json).`,
    ],
    [
      'have single blanks',
      set('denmark', 'explanation', 'A  state.'),
      'data/entries/states.json: “denmark”, explanation: has two blanks or a line break; leave one blank.',
    ],
  ])('%s', (_name, change, sentence) => expect(faultsAfter(change)).toContain(sentence));
});

describe('what only looks like a fault is none', () => {
  test.each<[string, Change[]]>([
    ['a loaded word is quoted', [set('denmark', 'explanation', 'Critics called it a “cruel” law, and ‘brutal’ too.')]],
    ['a loaded word is a term of law', [set('denmark', 'explanation', 'It applies in very exceptional cases.')]],
    ['the name of a case has a stop', [set('denmark', 'explanation', 'One. Two. Three. Four v. Five.')]],
    ['a term has one line and no more', [remove('denmark', 'explanation')]],
    ['a word only holds a loaded one', [set('denmark', 'explanation', 'Every historical party was there.')]],
    ['a step still to come lies ahead', [set('talks.json', 'status.next.4.date', '2030')]],
    ['a month that has begun has come', [set('yvette-cooper', 'roles.0.to', '2026-11')]],
    [
      'two entries that name each other share a spelling that each can tell',
      [
        add('pace', 'seeAlso', 'frontex'),
        add('frontex', 'seeAlso', 'pace'),
        add('pace', 'spellings', contextual('Rapporteur', 'Assembly')),
        add('frontex', 'spellings', contextual('Rapporteur', 'border')),
      ],
    ],
    [
      'two spellings differ in case, where case counts for both',
      [add('pace', 'spellings', exact('MIA')), add('frontex', 'spellings', exact('mia'))],
    ],
  ])('%s', (_name, changes) => expect(faultsAfter(...changes)).toEqual([]));
});

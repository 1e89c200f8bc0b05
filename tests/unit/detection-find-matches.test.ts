import { describe, expect, test } from 'vitest';
import { flowsOf, INDEX, marksIn } from './detection-cases';
import { findMatches } from './find-matches-at-once';

describe('finds a spelling however it is written', () => {
  const rows: [string, string, string[]][] = [
    [
      'in running text',
      'They met under the European Convention on Human Rights today.',
      ['convention: European Convention on Human Rights'],
    ],
    [
      'in capitals',
      'LEAVING THE EUROPEAN CONVENTION ON HUMAN RIGHTS',
      ['convention: EUROPEAN CONVENTION ON HUMAN RIGHTS'],
    ],
    [
      'with no-break spaces',
      'the European\u00a0Convention on\u202fHuman Rights',
      ['convention: European\u00a0Convention on\u202fHuman Rights'],
    ],
    [
      'over a line break',
      'the European\n      Convention on Human Rights',
      ['convention: European\n      Convention on Human Rights'],
    ],
    [
      'with soft hyphens',
      'the Euro\u00adpean Con\u00advention on Human Rights',
      ['convention: Euro\u00adpean Con\u00advention on Human Rights'],
    ],
    [
      'with a zero-width space',
      'the European Court\u200b of Human Rights',
      ['court: European Court\u200b of Human Rights'],
    ],
    ['with diacritics', 'The Chișinău Declaration was adopted.', ['declaration: Chișinău Declaration']],
    ['with a cedilla instead', 'The Chişinău Declaration was adopted.', ['declaration: Chişinău Declaration']],
    ['without diacritics', 'The Chisinau Declaration was adopted.', ['declaration: Chisinau Declaration']],
    [
      'with combining marks',
      'The Chis\u0326ina\u0306u Declaration was adopted.',
      ['declaration: Chis\u0326ina\u0306u Declaration'],
    ],
    ['with a possessive', "The ECHR’s text and the ECHR's reach", ['convention: ECHR', 'convention: ECHR']],
    ['with a hyphen after', 'ECHR-compliant rules', ['convention: ECHR']],
    ['with a hyphen for its space', 'the letter-of-nine states', ['letter: letter-of-nine']],
    ['with a non-breaking hyphen', 'the letter\u2011of\u2011nine states', ['letter: letter\u2011of\u2011nine']],
    ['with full stops inside', 'In Soering v. the United Kingdom', ['soering: Soering v. the United Kingdom']],
    ['in brackets and quotes', '(“ECHR”)', ['convention: ECHR']],
    ['at the very edges', 'ECHR', ['convention: ECHR']],
    ['the longest when several overlap', 'under Article 8 of the ECHR', ['article-8: Article 8 of the ECHR']],
  ];
  test.each(rows)('%s', (_name, text, expected) => expect(marksIn([text])).toEqual(expected));
});

describe('leaves alone what only looks like a spelling', () => {
  const rows: [string, string[]][] = [
    ['parts of longer words', ['the subECHR and ECHRs', 'xEuropean Court of Human Rights']],
    ['acronyms in another case', ['an echr or Echr here']],
    ['words joined by other signs', ['the European. Convention on Human Rights', 'letter / of / nine']],
    ['addresses', ['see www.ECHR.example, http://x.example/ECHR, ECHR@x.example and @ECHR']],
    ['topical spellings without evidence', ['return hubs for parcels', 'Sir Keir Starmer opened a school']],
    [
      'contextual spellings without evidence',
      ['Farage spoke for Reform.', 'Downing Street said the prime minister was away.'],
    ],
  ];
  test.each(rows)('%s', (_name, texts) => expect(marksIn(texts)).toEqual([]));
});

describe('says why', () => {
  test.each([
    [['The ECHR.'], { rule: 'certain' }],
    [['Return hubs under the ECHR.'], { rule: 'evidence', near: 'ECHR' }],
    [['Farage: Reform hates the ECHR.'], { rule: 'cue', cue: 'Farage' }],
    [['Starmer', 'Keir Starmer on the ECHR. Starmer.'], { rule: 'full-form', earlier: 'Keir Starmer' }],
  ])('%j', (texts, why) => {
    const reasons = findMatches(flowsOf(texts), { title: '', description: '', publishedOn: null, lang: '' }, INDEX).map(
      (match) => match.why,
    );
    expect(reasons).toContainEqual(why);
  });
});

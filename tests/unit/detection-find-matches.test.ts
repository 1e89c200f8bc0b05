import { describe, expect, test } from 'vitest';
import { findMatches } from '../../detection/find-matches';
import { flowsOf, INDEX, marksIn } from './detection-cases';

/** A paragraph that shows the subject, for the cases that need evidence close by. */
const ABOUT = 'Ministers met at the European Court of Human Rights.';
const COURT = 'court: European Court of Human Rights';

/** Text of no interest, as long as asked. */
const filler = (length: number) => 'lorem ipsum '.repeat(Math.ceil(length / 12)).slice(0, length);

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

describe('judges by the evidence close by', () => {
  test('marks topical spellings in the same article', () => {
    expect(marksIn([ABOUT, 'They discussed return hubs.'])).toEqual([COURT, 'return-hub: return hubs']);
  });

  test('reaches back as well as forward', () => {
    expect(marksIn(['They discussed return hubs.', ABOUT])).toEqual(['return-hub: return hubs', COURT]);
  });

  test('does not carry through a long article on one mention', () => {
    expect(marksIn([ABOUT, filler(4000), 'They discussed return hubs.'])).toEqual([COURT]);
  });

  test('carries farther on several mentions', () => {
    expect(marksIn([ABOUT, ABOUT, ABOUT, filler(2200), 'They discussed return hubs.'])).toContain(
      'return-hub: return hubs',
    );
  });

  test('stops at the edge of the article', () => {
    expect(marksIn([ABOUT, { text: 'They discussed return hubs.', article: 2, item: 2 }])).toEqual([COURT]);
  });

  test('takes the title of the page into account', () => {
    expect(marksIn(['They discussed return hubs.'], { title: 'States urge ECHR change' })).toEqual([
      'return-hub: return hubs',
    ]);
  });

  test('keeps an aside to itself', () => {
    const aside = { isAside: true, item: 2 };
    const flows = [
      ABOUT,
      { ...aside, text: 'Article 3 of the club rules.' },
      { ...aside, text: 'Keir Starmer on the ECHR.' },
    ];
    expect(marksIn(flows)).toEqual([COURT, 'article-3: Article 3', 'keir-starmer: Keir Starmer', 'convention: ECHR']);
    expect(marksIn(flows.slice(0, 2), { title: 'The ECHR' })).toEqual([COURT]);
  });

  test('keeps a headline that links elsewhere to itself', () => {
    const teaser = { isLink: true, isHeading: true };
    const flows = [
      { text: 'Court row: ECHR and return hubs', item: 2, ...teaser },
      { text: 'Keir Starmer visits a bakery', item: 3, ...teaser },
      { text: 'Keir Starmer in a list without cards', ...teaser },
    ];
    expect(marksIn(flows)).toEqual(['convention: ECHR', 'return-hub: return hubs']);
  });

  test('lets the summary of a teaser explain its own headline only', () => {
    const flows = [
      { text: 'Starmer backs return hubs', item: 2, isLink: true, isHeading: true },
      { text: 'Keir Starmer wants the ECHR read anew.', item: 2 },
      { text: 'Keir Starmer opens a school.', item: 3 },
    ];
    expect(marksIn(flows)).toEqual(['return-hub: return hubs', 'keir-starmer: Keir Starmer', 'convention: ECHR']);
  });
});

describe('judges senses', () => {
  const rows: [string, string[], string[]][] = [
    ['ECHR is the treaty by itself', ['Critics say the ECHR hinders removals.'], ['convention: ECHR']],
    ['ECHR is the court when it rules', ['The ECHR ruled on Tuesday.'], ['court: ECHR']],
    ['ECHR is the court for its judges', ['Appointed by judges at the ECHR this week.'], ['court: ECHR']],
    [
      'ECHR is both when another clause speaks of judges',
      ['Critics of the ECHR, including former judges, spoke.'],
      ['convention/court: ECHR'],
    ],
    ['a veto directly after forbids', [ABOUT, 'It cited Article 8 of the GDPR.'], [COURT]],
    [
      'a veto elsewhere in the paragraph forbids',
      [ABOUT, 'In Strasbourg the Convention, and the Geneva Convention, came up.'],
      [COURT],
    ],
    ['a contextual spelling needs its cue', [ABOUT, 'Reform will be hard.'], [COURT]],
    ['a contextual spelling with its cue', [ABOUT, 'Farage said Reform would leave.'], [COURT, 'reform-uk: Reform']],
    ['a veto stands against the cue', [ABOUT, 'Farage asked for Reform of the rules.'], [COURT]],
    [
      'a cue in the next short paragraph counts',
      [ABOUT, 'Farage spoke.', 'Reform would leave.'],
      [COURT, 'reform-uk: Reform'],
    ],
    [
      'a surname after the full name',
      [ABOUT, 'Keir Starmer spoke.', 'Starmer left.'],
      [COURT, 'keir-starmer: Keir Starmer', 'keir-starmer: Starmer'],
    ],
    [
      'a surname before any full name',
      [ABOUT, 'Starmer left.', 'Keir Starmer spoke.'],
      [COURT, 'keir-starmer: Keir Starmer'],
    ],
    ['a state that acts', [ABOUT, 'Denmark said it would sign.'], [COURT, 'denmark: Denmark']],
    ['a state that is only a place', [ABOUT, 'He was born in Denmark.'], [COURT]],
    [
      'a list of states after one cue',
      [ABOUT, 'Nine states, led by Italy and Denmark, wrote.'],
      [COURT, 'italy: Italy', 'denmark: Denmark'],
    ],
    [
      'a list of states before one cue',
      [ABOUT, 'Italy and Denmark called for change.'],
      [COURT, 'italy: Italy', 'denmark: Denmark'],
    ],
  ];
  test.each(rows)('%s', (_name, texts, expected) => expect(marksIn(texts)).toEqual(expected));

  test.each([
    ['Articles 3 and 8 came up.', ['article-3: Articles 3', 'article-8: 8']],
    ['Arts. 3, 6(1) and 8(2) came up.', ['article-3: Arts. 3', 'article-6: 6', 'article-8: 8']],
    ['Articles\u00a03, 6 & 8', ['article-3: Articles\u00a03', 'article-6: 6', 'article-8: 8']],
    ['Article 3 and Article 8', ['article-3: Article 3', 'article-8: Article 8']],
    ['Articles 3 and 99', ['article-3: Articles 3']],
    ['Articles 3 and 8 of the GDPR', []],
    ['Article 3 and Article 8 of the GDPR', []],
    ['Article 3 of Protocol No. 1', []],
    ['Articles 3 and 8,000 people', []],
  ])('a list of articles: %s', (text, expected) => {
    expect(marksIn([ABOUT, text])).toEqual([COURT, ...expected]);
  });

  test.each([
    ['2025-12-10', 'keir-starmer'],
    ['2026-10-01', 'andy-burnham'],
    ['2026-07-20', 'keir-starmer/andy-burnham'],
    [null, 'keir-starmer/andy-burnham'],
  ])('an office on a page of %s', (publishedOn, holder) => {
    const texts = [ABOUT, 'From Downing Street the prime minister spoke.'];
    expect(marksIn(texts, { publishedOn })).toEqual([COURT, `${holder}: the prime minister`]);
  });
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

import { describe, expect, test } from 'vitest';
import { marksIn } from './detection-cases';

/** A paragraph that shows the subject, for the cases that need evidence close by. */
const ABOUT = 'Ministers met at the European Court of Human Rights.';
const COURT = 'court: European Court of Human Rights';

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
      'a surname in a headline, before the full name',
      [ABOUT, 'Starmer left.', 'Keir Starmer spoke.'],
      [COURT, 'keir-starmer: Starmer', 'keir-starmer: Keir Starmer'],
    ],
    ['a surname without any full name', [ABOUT, 'Starmer left.'], [COURT]],
    ['a surname after a title', [ABOUT, 'Mr Starmer left.'], [COURT, 'keir-starmer: Starmer']],
    ['a surname that begins a headline', [ABOUT, '‘Starmer: we stay’'], [COURT, 'keir-starmer: Starmer']],
    ['a surname before a colon later on', [ABOUT, 'Ask Starmer: we stay'], [COURT]],
    [
      'a surname of somebody else',
      [
        ABOUT,
        'Keir Starmer spoke.',
        'Later a certain Tilde Starmer joined the meeting of the Starmer Society in town.',
      ],
      [COURT, 'keir-starmer: Keir Starmer'],
    ],
    [
      'a surname after somebody else of that name, until its own full name',
      [
        ABOUT,
        'Keir Starmer spoke, and so did a certain Tilde Starmer of the town council.',
        'Then Mr Starmer went home. But Keir Starmer stayed on for lunch, and Mr Starmer sat down.',
      ],
      [COURT, ...Array(2).fill('keir-starmer: Keir Starmer'), 'keir-starmer: Starmer'],
    ],
    [
      'a surname before somebody else of that name in the same paragraph',
      [ABOUT, 'Keir Starmer spoke.', "Mr Starmer's, the new place run by the young chef Bruno Starmer, was full."],
      [COURT, 'keir-starmer: Keir Starmer'],
    ],
    ['a full name that goes on', [ABOUT, 'Keir Starmer-Oduya spoke.'], [COURT]],
    [
      'a full name before a small word',
      [ABOUT, 'A Keir Starmer-led group spoke.'],
      [COURT, 'keir-starmer: Keir Starmer'],
    ],
    [
      'half of a double name',
      [ABOUT, 'Keir Starmer spoke.', 'The Rev. J. Starmer-Hall wrote to us, and so did Mr Starmer-Pryce.'],
      [COURT, 'keir-starmer: Keir Starmer'],
    ],
    [
      'half of two names joined',
      [ABOUT, 'Keir Starmer spoke.', 'It was the Starmer-Macron deal that held.'],
      [COURT, 'keir-starmer: Keir Starmer', 'keir-starmer: Starmer'],
    ],
    [
      'the signature of a letter',
      [ABOUT, 'Keir Starmer spoke.', 'Ermintrude Starmer, Tring'],
      [COURT, 'keir-starmer: Keir Starmer'],
    ],
    [
      'a surname after the first word of a sentence, or a possessive',
      [ABOUT, 'Keir Starmer spoke.', 'But Starmer left.', "It was Labour's Starmer."],
      [COURT, 'keir-starmer: Keir Starmer', 'keir-starmer: Starmer', 'keir-starmer: Starmer'],
    ],
    [
      'a surname in a headline in title case',
      [ABOUT, 'Keir Starmer spoke.', 'Why Party Leader Starmer Wants More'],
      [COURT, 'keir-starmer: Keir Starmer', 'keir-starmer: Starmer'],
    ],
    [
      'a surname in capitals after a first name',
      [ABOUT, 'Mr Andy BURNHAM spoke.'],
      [COURT, 'andy-burnham: Andy BURNHAM'],
    ],
    [
      'a short form after its full name, and where a sentence begins',
      ['The European Court of Human Rights sat. The Court rose.'],
      [COURT, 'court: The Court'],
    ],
    [
      'a short form after another that takes it',
      [ABOUT, 'Then the Supreme Court sat, and the Court rose.', 'The ECtHR read it. The Court agreed.'],
      [COURT, 'court: ECtHR', 'court: The Court'],
    ],
    [
      'an office beside its holder is one mark',
      [ABOUT, 'From Downing Street the prime minister, Keir Starmer, spoke.'],
      [COURT, 'keir-starmer: Keir Starmer'],
    ],
    ['a cue in the title', ['The ECHR: Reform would leave it.'], ['convention: ECHR']],
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
    ['2025-12-10', 'keir-starmer'],
    ['2026-10-01', 'andy-burnham'],
    ['2026-07-20', 'keir-starmer/andy-burnham'],
    [null, 'keir-starmer/andy-burnham'],
  ])('an office on a page of %s', (publishedOn, holder) => {
    const texts = [ABOUT, 'From Downing Street the prime minister spoke.'];
    expect(marksIn(texts, { publishedOn })).toEqual([COURT, `${holder}: the prime minister`]);
  });

  test('a cue in the title counts for the open parts of the page', () => {
    const title = 'Farage and the ECHR';
    expect(marksIn(['Reform would leave.'], { title })).toEqual(['reform-uk: Reform']);
    expect(marksIn([{ text: 'Reform would leave.', isLink: true, item: 2 }], { title })).toEqual([]);
  });

  test.each([
    ['', ['convention: CEDH']],
    ['fr', ['convention: CEDH']],
    ['en', []],
  ])('a spelling of another language on a page in "%s"', (lang, expected) => {
    expect(marksIn(['Quitter la CEDH ?'], { lang })).toEqual(expected);
  });

  test.each([
    ['en', 'Leave the ECHR and forget subsidiarity, pas de subsidiarity.', 2],
    ['fr', 'Quitter la CEDH, pas de subsidiarity.', 0],
    ['fr', 'Quitter la CEDH, un peu de subsidiarity.', 1],
  ])(
    'where a language has rules of its own for a spelling, the English ones do not count: %s, %s',
    (lang, text, count) => {
      const marks = marksIn([text], { lang });
      expect(marks.filter((mark) => mark.startsWith('subsidiarity'))).toHaveLength(count);
    },
  );

  test('what needs no rule but evidence counts on the pages of every language', () => {
    expect(marksIn(['The ECHR and the German idea of Subsidiarität.'], { lang: 'en' })).toEqual([
      'convention: ECHR',
      'subsidiarity: Subsidiarität',
    ]);
  });
});

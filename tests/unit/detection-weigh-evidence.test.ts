import { describe, expect, test } from 'vitest';
import { marksIn } from './detection-cases';

/** A paragraph that shows the subject, for the cases that need evidence close by. */
const ABOUT = 'Ministers met at the European Court of Human Rights.';
const COURT = 'court: European Court of Human Rights';

/** Text of no interest, as long as asked. */
const filler = (length: number) => 'lorem ipsum '.repeat(Math.ceil(length / 12)).slice(0, length);

describe('judges by the evidence close by', () => {
  test('marks topical spellings in the same article', () => {
    expect(marksIn([ABOUT, 'They discussed return hubs.'])).toEqual([COURT, 'return-hub: return hubs']);
  });

  test('reaches back as well as forward', () => {
    expect(marksIn(['They discussed return hubs.', ABOUT])).toEqual(['return-hub: return hubs', COURT]);
  });

  test('does not carry through a long article on one mention', () => {
    expect(marksIn([ABOUT, filler(4000), 'They discussed Article 6.'])).toEqual([COURT]);
  });

  test('carries farther on several mentions', () => {
    expect(marksIn([ABOUT, ABOUT, ABOUT, filler(2200), 'They discussed Article 6.'])).toContain('article-6: Article 6');
  });

  test('stops at the edge of the article', () => {
    expect(marksIn([ABOUT, { text: 'They discussed Article 6.', article: 2, item: 2 }])).toEqual([COURT]);
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
      { ...aside, text: 'Article 3 by the club rules.' },
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
    expect(marksIn(flows)).toEqual([
      'keir-starmer: Starmer',
      'return-hub: return hubs',
      'keir-starmer: Keir Starmer',
      'convention: ECHR',
    ]);
  });

  test('carries across sections of an article by half', () => {
    const flows = [ABOUT, { text: 'A joke about Article 3 and the club.', section: 2 }];
    expect(marksIn(flows)).toEqual([COURT]);
    expect(marksIn([ABOUT, ABOUT, ABOUT, flows[1] as (typeof flows)[1]])).toContain('article-3: Article 3');
  });

  test('carries less into a section that says nothing of the subject itself', () => {
    const about = ABOUT.replace('Court of Human Rights', 'Court of Human Rights and the ECHR');
    const [silent, speaking] = [
      'Sir Keir Starmer has a kettle.',
      'Sir Keir Starmer has a kettle, and asylum seekers none.',
    ];
    expect(marksIn([about, filler(1000), { text: silent, section: 2 }])).not.toContain(
      'keir-starmer: Sir Keir Starmer',
    );
    expect(marksIn([about, filler(1000), { text: speaking, section: 2 }])).toContain('keir-starmer: Sir Keir Starmer');
  });

  test('asks as much of whatever is not certain by itself', () => {
    const flows = [ABOUT, filler(2900), 'Sir Keir Starmer spoke of Article 6.'];
    expect(marksIn(flows)).toEqual([COURT, 'keir-starmer: Sir Keir Starmer', 'article-6: Article 6']);
    expect(marksIn([ABOUT, filler(4200), 'Sir Keir Starmer spoke of Article 6.'])).toEqual([COURT]);
  });

  test('lets neighbours speak for a teaser that names two things itself', () => {
    const teaser = { isLink: true, isHeading: true };
    const flows = [
      { text: 'ECHR and the Council of Europe', item: 2, ...teaser },
      { text: 'Keir Starmer visits a bakery', item: 3, ...teaser },
      { text: 'Keir Starmer meets Andy Burnham', item: 4, ...teaser },
    ];
    expect(marksIn(flows)).toEqual([
      'convention: ECHR',
      'council: Council of Europe',
      'keir-starmer: Keir Starmer',
      'andy-burnham: Andy Burnham',
    ]);
  });

  test('takes a list of headlines for one thing where most are about the subject', () => {
    const teaser = { isLink: true, isHeading: true };
    const headlines = [
      'ECHR: what now?',
      'The ECHR and return hubs',
      'European Court of Human Rights waits',
      'Starmer waits',
    ];
    const list = (texts: readonly string[]) => texts.map((text, nth) => ({ text, item: nth + 2, ...teaser }));
    const alone = 'Keir Starmer opens a school';
    expect(marksIn(list([...headlines, alone]))).toContain('keir-starmer: Keir Starmer');
    const others = ['Winter greens', 'Storm over Mayo', 'A tram is late', 'Who won?', 'Rain'];
    expect(marksIn(list([headlines[0] ?? '', ...others, alone]))).not.toContain('keir-starmer: Keir Starmer');
  });

  test('lets the title speak for every entry of a live blog', () => {
    const posts = [
      { text: 'Keir Starmer spoke of return hubs.', article: 2, item: 2, section: 2 },
      { text: 'Starmer left.', article: 3, item: 3, section: 3 },
    ];
    expect(marksIn(posts, { title: 'ECHR vote: live' })).toEqual([
      'keir-starmer: Keir Starmer',
      'return-hub: return hubs',
      'keir-starmer: Starmer',
    ]);
  });
});

describe('takes several telling spellings for evidence', () => {
  test.each<[string, string[], string[]]>([
    ['one alone is none', ['They discussed the Council of Europe.'], []],
    ['one said twice is no more', ['The Council of Europe met. The Council of Europe left.'], []],
    [
      'two of different entries are',
      ['The Council of Europe spoke of return hubs.'],
      ['council: Council of Europe', 'return-hub: return hubs'],
    ],
    [
      'one beside its cue is as good as certain',
      ['A Return Regulation for migrants.'],
      ['regulation: Return Regulation'],
    ],
    ['a veto silences it', ['The Council of Europe Cup on return hubs.'], []],
  ])('%s', (_name, texts, expected) => expect(marksIn(texts)).toEqual(expected));
});

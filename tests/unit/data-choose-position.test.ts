import { describe, expect, test } from 'vitest';
import { type Candidate, choosePosition } from '../../data/choose-position';

type Named = Candidate & { name: string };

const position = (
  name: string,
  issue: Candidate['issue'],
  date: string | null,
  rest: Partial<Candidate> = {},
): Named => ({
  name,
  issue,
  date,
  asOf: '2026-05-15',
  group: null,
  ...rest,
});
const act = (entry: string | null) => ({ group: { entry } });

const POSITIONS = [
  position('stay', 'membership', '2025-10-01'),
  position('reform of May', 'reform', '2025-05-22'),
  position('reform of December', 'reform', '2025-12-10'),
  position('letter', 'reform', '2025-06-01', act('letter-of-nine')),
  position('declaration', 'reform', '2026-05-15', act('chisinau-declaration')),
  position('hubs', 'return-hubs', '2025-05-15'),
  position('hubs later', 'return-hubs', '2026-03'),
  position('family life', 'article-8', '2025-12-10'),
  position('the Court', 'court-role', '2025-07'),
];

describe('the position that bears on a page', () => {
  test.each<[string, string | null, string[], string | null]>([
    ['is on what the page names', '2025-12-10', ['return-hub'], 'hubs'],
    ['is on what the page names most often', '2025-12-10', ['article-8', 'return-hub'], 'family life'],
    ['is not on what every page names, where there is more', '2025-12-10', ['ecthr', 'echr', 'return-hub'], 'hubs'],
    ['is on what every page names, where there is no more', '2025-12-10', ['ecthr', 'denmark'], 'the Court'],
    ['is absent where nothing the page names fits', '2025-12-10', ['denmark', 'article-3'], null],
    ['is absent where the page names nothing', '2025-12-10', [], null],
    ['is not dated after the page', '2025-11-01', ['political-declaration'], 'reform of May'],
    ['may be of the same day', '2025-12-10', ['political-declaration'], 'reform of December'],
    ['may be of the same month', '2026-03-09', ['return-hub'], 'hubs later'],
    ['is the newest where the page has no date', null, ['return-hub'], 'hubs later'],
    [
      'is in the actor’s own words before an act of several',
      '2026-08-01',
      ['political-declaration'],
      'reform of December',
    ],
    ['is the act of several when the page names it', '2026-08-01', ['chisinau-declaration'], 'declaration'],
    ['is never older for being named', '2026-08-01', ['letter-of-nine'], 'reform of December'],
    ['is absent where all came later', '2025-05-01', ['return-hub', 'article-8'], null],
  ])('%s', (_name, publishedOn, mentioned, expected) => {
    expect(choosePosition(POSITIONS, { publishedOn, mentioned })?.name ?? null).toBe(expected);
  });

  test.each<[string, string[][], string | null]>([
    ['its sentence before the page', [['leaving-the-echr'], []], 'stay'],
    ['its sentence, though that names only what every page names', [['ecthr'], []], 'the Court'],
    ['its sentence before its paragraph', [['article-8'], ['return-hub', 'article-8']], 'family life'],
    ['its paragraph where the sentence names nothing', [['denmark'], ['denmark', 'ecthr']], 'the Court'],
    ['the page where nothing is near', [[], []], 'hubs'],
    ['the page where no position fits what is near', [['article-3'], ['article-3']], 'hubs'],
  ])('is chosen by %s', (_name, nearby, expected) => {
    const page = { publishedOn: '2025-12-10', mentioned: ['return-hub', 'political-declaration'], nearby };
    expect(choosePosition(POSITIONS, page)?.name ?? null).toBe(expected);
  });

  test.each<[string, string[][], string | null]>([
    ['where the sentence names no more than the Convention', [['echr'], ['echr']], 'stay'],
    ['where only the paragraph names it', [['denmark'], ['denmark', 'echr']], 'stay'],
  ])('is on being in the Convention before reading it anew, %s', (_name, nearby, expected) => {
    const page = { publishedOn: null, mentioned: ['denmark', 'echr'], nearby };
    expect(choosePosition(POSITIONS, page)?.name ?? null).toBe(expected);
  });

  test.each<[string, string, string | null]>([
    ['of leaving', 'She said that leaving would be right.', 'stay'],
    ['of staying', 'She said that staying would be right.', 'stay'],
    ['of reform', 'She asked for reform.', 'reform of December'],
    ['of neither', 'She was there.', 'hubs later'],
  ])('is chosen by the words of its sentence, where they speak %s', (_name, sentence, expected) => {
    const page = { publishedOn: null, mentioned: ['return-hub', 'political-declaration', 'echr'], sentence };
    expect(choosePosition(POSITIONS, page)?.name ?? null).toBe(expected);
  });

  test('is on membership even if the sentence names more, once it speaks of leaving', () => {
    const page = { publishedOn: null, mentioned: ['article-8', 'echr'], nearby: [['article-8']] };
    const on = (sentence: string) => choosePosition(POSITIONS, { ...page, sentence })?.name;
    expect(on('He would leave, and Article 8 with it.')).toBe('stay');
    expect(on('He would reform Article 8.')).toBe('family life');
  });

  test('is not on membership by words where nothing on the page is about the Convention', () => {
    const page = { publishedOn: null, mentioned: ['return-hub'], sentence: 'She said that leaving would be right.' };
    expect(choosePosition(POSITIONS, page)?.name).toBe('hubs later');
  });

  test('is on membership rather than a side issue, where the page’s main issue has none', () => {
    const withoutHubs = POSITIONS.filter(({ issue }) => issue !== 'return-hubs');
    const mentioned = ['return-hub', 'article-8', 'echr'];
    expect(choosePosition(POSITIONS, { publishedOn: null, mentioned })?.name).toBe('hubs later');
    expect(choosePosition(withoutHubs, { publishedOn: null, mentioned })?.name).toBe('stay');
    expect(choosePosition(withoutHubs, { publishedOn: null, mentioned: ['return-hub', 'article-8'] })?.name).toBe(
      'family life',
    );
  });

  test('is on membership rather than what a paragraph names first, where that is the whole page', () => {
    const ids = ['article-8', 'return-hub', 'echr'];
    const mentioned = ['article-3', ...ids];
    expect(choosePosition(POSITIONS, { publishedOn: null, mentioned, nearby: [[], ids] })?.name).toBe('family life');
    expect(choosePosition(POSITIONS, { publishedOn: null, mentioned, nearby: [[], mentioned] })?.name).toBe('stay');
  });

  test('counts one without a date by the date of its source', () => {
    const undated = [position('undated', 'reform', null, { asOf: '2026-03-22' })];
    const on = (publishedOn: string) => choosePosition(undated, { publishedOn, mentioned: ['cddh'] })?.name ?? null;
    expect([on('2026-03-21'), on('2026-03-22')]).toEqual([null, 'undated']);
  });

  test('is the same whatever the order of equals', () => {
    const equals = [position('first', 'reform', '2025-12-10'), position('second', 'reform', '2025-12-10')];
    const page = { publishedOn: null, mentioned: ['political-declaration'] };
    expect(choosePosition(equals, page)?.name).toBe('first');
    expect(choosePosition(equals, page)?.name).toBe('first');
  });

  test('leaves the list as it was', () => {
    const before = [...POSITIONS];
    choosePosition(POSITIONS, { publishedOn: null, mentioned: ['return-hub', 'echr'] });
    expect(POSITIONS).toEqual(before);
  });
});

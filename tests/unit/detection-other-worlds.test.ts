import { describe, expect, test } from 'vitest';
import { WORDS_OF_OTHER_WORLDS } from '../../detection/other-worlds';
import { marksIn } from './detection-cases';

describe('words of other worlds', () => {
  test('are words and phrases, in small letters but for names, each once', () => {
    for (const word of WORDS_OF_OTHER_WORLDS) expect(word).toMatch(/^[\p{L}-]+(?: [\p{L}-]+)*$/u);
    expect(new Set(WORDS_OF_OTHER_WORLDS).size).toBe(WORDS_OF_OTHER_WORLDS.length);
  });

  test('speak against the subject in the singular and the plural', () => {
    const about = (words: string) => [`The Council of Europe and return hubs ${words}. Article 8 came up.`];
    expect(marksIn(about('of the ministers'))).toContain('article-8: Article 8');
    expect(marksIn(about('of the goblin'))).not.toContain('article-8: Article 8');
    expect(marksIn(about('of the goblins'))).not.toContain('article-8: Article 8');
  });

  test('count only on pages in English, and on those that do not say their language', () => {
    const marks = (lang: string) =>
      marksIn(['The Council of Europe and return hubs. The goblin spoke of Article 8.'], { lang });
    expect([marks('en').length, marks('').length, marks('it').length]).toEqual([0, 0, 3]);
  });

  test('outvoice what is certain where little else is named, and nowhere else', () => {
    const worlds = 'A wizard, a goblin, an orc and a dragon play.';
    expect(marksIn([`The European Court of Human Rights. ${worlds}`])).toEqual([]);
    const named = 'European Court of Human Rights, Council of Europe, Keir Starmer, Andy Burnham, return hubs.';
    expect(marksIn([`${named} ${worlds}`])).toEqual(['court: European Court of Human Rights']);
  });

  test('with a capital count only with it', () => {
    const about = (word: string) => [`The Council of Europe and return hubs of the ${word}. Article 8 came up.`];
    expect(marksIn(about('tudor'))).toContain('article-8: Article 8');
    expect(marksIn(about('Tudor'))).not.toContain('article-8: Article 8');
  });

  test('reach another section by less where that speaks of the subject itself', () => {
    const games = { text: 'A wizard, a goblin and an orc play chess.', section: 2 };
    const [silent, speaking] = [
      'It was Article 8 that came up.',
      'Judges of the Convention deport: Article 8 came up.',
    ];
    const marks = (text: string) =>
      marksIn(['The European Court of Human Rights, and the ECHR.', games, { text, section: 3 }]);
    expect(marks(silent)).not.toContain('article-8: Article 8');
    expect(marks(speaking)).toContain('article-8: Article 8');
  });

  test.each([
    ['by itself', 'Leaving the ECHR.', ['convention: ECHR']],
    ['among them', 'The ECHR has oiled its locomotives.', []],
    ['among them and signals', 'The ECHR has locomotives; ministers and judges of Strasbourg deport.', ['court: ECHR']],
    ['among many of them beside an entry', 'The ECHR of the goblin, the wizard and the dragon. Return hubs!', []],
    [
      'among them beside an entry',
      'The ECHR has oiled its locomotives. Return hubs are closed.',
      ['convention: ECHR', 'return-hub: Return hubs'],
    ],
    [
      'among them beside a name in full',
      'The European Court of Human Rights: a novelist, a gallery and a museum have cited the ECHR.',
      ['court: European Court of Human Rights', 'convention: ECHR'],
    ],
  ])('an acronym %s', (_name, text, expected) => expect(marksIn([text])).toEqual(expected));
});

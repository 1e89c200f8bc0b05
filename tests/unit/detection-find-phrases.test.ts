import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPhrases } from '../../detection/find-phrases';
import { foldText, isWordCode } from '../../detection/fold-text';
import { INDEX } from './detection-cases';

/** The phrases found in a text that may name an entry, as the page writes them. */
function phrasesIn(text: string): string[] {
  const hits = findPhrases(text, INDEX) ?? [];
  return hits.flatMap((phrase, at) =>
    at % 3 === 0 && INDEX.readings[phrase]?.length ? [text.slice(hits[at + 1], hits[at + 2])] : [],
  );
}

describe('folding', () => {
  test.each([
    ['Chișinău', 'chisinau'],
    ['Chişinău', 'chisinau'],
    ['“Türkiye’s”', '"turkiye\'s"'],
    ['a\u00a0 \n b', 'a b'],
    ['co\u00adoperation\u200b', 'cooperation'],
    ['one\u2011in–one', 'one-in-one'],
    ['Straße Łódź', 'straße łodz'],
  ])('%j becomes %j', (text, folded) => expect(foldText(text)).toBe(folded));

  test('keeps case when asked', () => expect(foldText('EChR “Ü”', true)).toBe('EChR "U"'));

  test('is its own fixed point', () => {
    // A Greek accent that is a plain one under another number: seldom drawn.
    expect(foldText('\u1ffd')).toBe("'");
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)));
  });
});

describe('finding phrases', () => {
  test('gives null for a text without any', () => expect(findPhrases('Nothing here.', INDEX)).toBeNull());

  test('gives null for words that count only beside a spelling', () => {
    expect(findPhrases('A room of ours, she said.', INDEX)).toBeNull();
    expect(findPhrases('A story of Farage, she said.', INDEX)).not.toBeNull();
  });

  test('finds the shorter inside the longer, both', () => {
    expect(phrasesIn('Article 8 of the ECHR')).toEqual(['Article 8', 'Article 8 of the ECHR', 'ECHR']);
  });

  test('finds every phrase wherever it stands and whatever separates it from its neighbours', () => {
    const phrase = fc.constantFrom('return hubs', 'letter of nine', 'Reform UK', 'Soering v UK', 'ECHR');
    const separator = fc.constantFrom(' ', ', ', '. ', '\n', ' — ', '/', '"', ' \u00a0', ' (');
    fc.assert(
      fc.property(fc.array(fc.tuple(phrase, separator), { minLength: 1, maxLength: 8 }), (parts) => {
        const found = phrasesIn(parts.flat().join(''));
        return parts.every(([wanted]) => found.includes(wanted));
      }),
    );
  });

  test('never starts or ends inside a word', () => {
    const piece = fc.constantFrom(
      'return',
      'hub',
      'hubs',
      's',
      'ECHR',
      'x',
      '8',
      ' ',
      '-',
      '\u00ad',
      '’',
      'Article',
      'é',
      '_',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const hits = findPhrases(text, INDEX) ?? [];
        const isLetter = (character: string | undefined) =>
          character !== undefined && isWordCode(foldText(character).charCodeAt(0) || 0);
        for (let at = 0; at < hits.length; at += 3) {
          const before = text
            .slice(0, hits[at + 1])
            .replace(/\u00ad+$/, '')
            .at(-1);
          const after = text.slice(hits[at + 2]).replace(/^\u00ad+/, '')[0];
          expect(isLetter(before) || isLetter(after), JSON.stringify(text)).toBe(false);
        }
      }),
    );
  });

  test('finds the same with soft hyphens put anywhere into words', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 6 }), (places) => {
        const text = 'They signed the letter of nine in Rome';
        const hyphenated = places.reduce(
          (given, place) => given.replace(new RegExp(`^(.{${place}}\\w)(?=\\w)`), '$1\u00ad'),
          text,
        );
        expect(phrasesIn(hyphenated).map((phrase) => phrase.replaceAll('\u00ad', ''))).toEqual(['letter of nine']);
      }),
    );
  });
});

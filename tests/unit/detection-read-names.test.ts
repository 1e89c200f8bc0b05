import { expect, test } from 'vitest';
import { marksIn } from './detection-cases';

/** A paragraph that shows the subject. */
const ABOUT = 'Keir Starmer met ministers at the European Court of Human Rights.';

test.each([
  ['somebody with another initial', 'P. Starmer, Hove', []],
  ['somebody with another initial and no full stop', 'Yours, H Starmer', []],
  ['somebody with several', 'J. K. Starmer said so.', []],
  ['a surname after its own initial', 'K. Starmer rose.', ['keir-starmer: Starmer']],
  ['a surname after a word of one letter', 'A Starmer that rises!', ['keir-starmer: Starmer']],
  ['where a report was written', 'Denmark, 3 July 2025 – Nobody rose.', []],
  ['where an agency wrote it', 'DENMARK, May 15 (Agency) - Nobody rose.', []],
  ['two places where it was written', 'Vienna/Denmark – Nobody said it.', []],
  ['a state that speaks before a dash', 'Denmark said it – and rose.', ['denmark: Denmark']],
  ['a part of another name', 'From Lower Denmark said nothing.', []],
])('%s', (_name, text, expected) => {
  const marks = marksIn([ABOUT, text]);
  expect(marks.slice(2)).toEqual(expected);
});

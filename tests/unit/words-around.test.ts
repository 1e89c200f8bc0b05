import { describe, expect, test } from 'vitest';
import { wordsAround } from '../../page/words-around';

/** The words around what stands in brackets. */
function around(written: string) {
  const start = written.indexOf('[');
  const end = written.indexOf(']') - 1;
  const { before, text, after } = wordsAround({ text: written.replace(/[[\]]/g, ''), start, end });
  return `${before}[${text}]${after}`;
}

describe('the words around a mark', () => {
  test.each([
    ['are the whole of a short text', 'She met the [Court] today.', 'She met the [Court] today.'],
    [
      'are seven before and after, with an ellipsis where the text goes on',
      'one two three four five six seven eight nine [Court] one two three four five six seven eight',
      '…three four five six seven eight nine [Court] one two three four five six seven…',
    ],
    ['keep punctuation where it stands', 'He said “[Article 8]”, twice.', 'He said “[Article 8]”, twice.'],
    ['run spaces and lines together', '\n   The\n\t [European\n Court] \n sat. \n', 'The [European Court] sat.'],
    ['are none where there are none', '[Court]', '[Court]'],
    [
      'need no spaces between words',
      `${'字'.repeat(200)}[Court]${'字'.repeat(200)}`,
      `…${'字'.repeat(90)}[Court]${'字'.repeat(90)}…`,
    ],
    ['do not end a sentence twice', 'against [smuggling].  ', 'against [smuggling].'],
  ])('%s', (_, written, expected) => expect(around(written)).toBe(expected));
});

import { expect, test } from 'vitest';
import { readVisibleText } from '../../scripts/detect/visible-text.ts';

/** The visible text of a page with this body. */
function read(html: string) {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  return readVisibleText(document.body);
}

test.each([
  ['white space is one space', 'a \n\t b&nbsp;&nbsp;c', ' a b c'],
  ['a soft hyphen is nothing', 'Con&shy;vention', ' Convention'],
  ['inline elements do not part words', '<b>Art</b>icle <i>8</i>', ' Article 8'],
  ['blocks part words', '<p>one</p><p>two</p>', ' one two'],
  ['table cells part words', '<table><tr><td>one<td>two</table>', ' one two'],
  [
    'what is not shown is not read',
    'a<span hidden>b</span><script type="text/plain">c</script><style>d</style>e',
    ' ae',
  ],
  ['what is being written is not read', 'a<textarea>b</textarea>c', ' ac'],
])('%s', (_, html, text) => {
  expect(read(html).text).toBe(text);
});

test('every character of a text node has its place', () => {
  const { text, placeOf } = read('<p>The Euro&shy;pean <b>Court</b></p>');
  const [node] = document.querySelector('p')?.childNodes ?? [];
  if (!(node instanceof Text)) throw new Error('no text');
  expect(text.slice(placeOf(node, 4) ?? 0, placeOf(node, 13) ?? 0)).toBe('European');
});

test('text that is not shown has no place', () => {
  const { placeOf } = read('<p hidden>Court</p>');
  const node = document.querySelector('p')?.firstChild;
  expect(node instanceof Text && placeOf(node, 0)).toBeNull();
});

test('open shadow roots are read where they stand', () => {
  document.body.replaceChildren(document.createElement('div'));
  document.querySelector('div')?.attachShadow({ mode: 'open' }).append('inside');
  expect(readVisibleText(document.body).text).toBe(' inside');
});

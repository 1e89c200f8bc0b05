import { afterEach, expect, test } from 'vitest';
import { focusBeside } from '../../page/focus-beside';

const stage = document.createElement('main');
afterEach(() => stage.remove());

/** The page, with what stands in a host's shadow root given by a template in it. */
function open(html: string): Node {
  document.body.append(stage);
  stage.setHTMLUnsafe(html);
  const roots = [stage, ...[...stage.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const place = roots.map((root) => root.querySelector('mark')?.firstChild).find((node) => node);
  if (!place) throw new Error('no place');
  return place;
}

function focused(): string | undefined {
  const outer = document.activeElement;
  return (outer?.shadowRoot?.activeElement ?? outer)?.id;
}

const WORDS = '<mark>words</mark>';

test.each([
  ['the next link', `<a href="#" id="a">a</a>${WORDS}<a href="#" id="b">b</a>`, 'a', 'b'],
  ['past a link that holds the words', `<a href="#" id="a">a ${WORDS}</a><a href="#" id="b">b</a>`, 'a', 'b'],
  ['a field, a box to write in, a fold', `<input id="a">${WORDS}<p contenteditable id="b">b</p>`, 'a', 'b'],
  [
    'never what Tab passes by',
    `<i id="a" tabindex="0">a</i><a href="#" tabindex="-1">x</a>${WORDS}<b tabindex="-1">x</b><details><summary id="b">b</summary></details>`,
    'a',
    'b',
  ],
  [
    'never what is out of use or out of sight',
    `<i id="a" tabindex="0">a</i><div inert><a href="#">x</a></div>${WORDS}<a href="#" style="visibility: hidden">x</a><a href="#" id="b">b</a>`,
    'a',
    'b',
  ],
  [
    'within a shadow root',
    `<div><template shadowrootmode="open"><a href="#" id="a">a</a>${WORDS}<a href="#" id="b">b</a></template></div>`,
    'a',
    'b',
  ],
  [
    'out of a shadow root',
    `<a href="#" id="a">a</a><div><template shadowrootmode="open">${WORDS}</template></div><a href="#" id="b">b</a>`,
    'a',
    'b',
  ],
])('the focus goes to %s', (_, html, before, after) => {
  const place = open(html);
  expect(focusBeside(place, false)).toBe(true);
  expect(focused()).toBe(after);
  expect(focusBeside(place, true)).toBe(true);
  expect(focused()).toBe(before);
});

test('it stays where it is when nothing on that side takes it, or the words are gone', () => {
  const place = open(`<button id="a">a</button>${WORDS}<button disabled>b</button>`);
  stage.querySelector('button')?.focus();
  expect(focusBeside(place, false)).toBe(false);
  expect(focused()).toBe('a');
  place.parentElement?.remove();
  expect(focusBeside(place, true)).toBe(false);
});

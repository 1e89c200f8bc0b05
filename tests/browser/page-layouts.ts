import type { Mark } from '../../page/paint-marks';
import type { Chance } from './page-wild';

/** A layout that was made by chance, and the marks on it. */
export interface Layout {
  /** What holds the text: an element, or the host of its shadow root. */
  holder: HTMLElement;
  marks: Mark[];
}

const WORDS = 'one two three four fives sixth seventh eight ninety tens eleven twelve'.split(' ');
const HEBREW = 'אחת שתיים שלוש ארבע חמש'.split(' ');

/** Every layout takes some of these, each from another list. */
const STYLES: readonly (readonly string[])[] = [
  ['', 'width: 9em', 'width: 20em', 'width: 34em; columns: 3', 'display: flex', 'width: 12em; text-align: justify'],
  ['', '', 'direction: rtl', 'writing-mode: vertical-rl; height: 9em', 'writing-mode: vertical-lr; height: 12em'],
  ['', '', 'line-height: 1', 'line-height: 3', 'letter-spacing: 3px', 'word-spacing: 12px'],
  ['', '', '', 'zoom: 1.4', 'zoom: 0.7', 'font-size: 28px', 'font-size: 9px'],
  [
    ...['', '', '', 'transform: scale(1.3); transform-origin: 0 0', 'transform: rotate(180deg)'],
    ...['transform: translate(30px, 12px) rotate(7deg)', 'transform: skewX(12deg)', 'rotate: 90deg; translate: 0 60px'],
  ],
  ['', '', 'height: 4em; overflow: auto', 'position: relative; left: 40px', 'user-select: none', 'padding: 1em 3em'],
];

const INLINES = ['b', 'i', 'a', 'span', 'em', 'mark', 'small'];

/** What may lie over the text or let the pointer through. */
const COVERS = [
  'position: absolute; inset: 0 50% 0 0; background: #ff08',
  'position: absolute; inset: 0 50% 0 0; pointer-events: none',
];

/** Makes a layout and puts it into the page. */
export function makeLayout(chance: Chance): Layout {
  const holder = document.body.appendChild(document.createElement('div'));
  holder.style.cssText = 'position: relative; margin: 60px 0 0 90px; width: max-content; max-width: 700px';
  const home = chance.isLikely(0.25) ? holder.attachShadow({ mode: 'open' }) : holder;
  const text = home.appendChild(document.createElement('div'));
  text.style.cssText = STYLES.map((styles) => chance.pick(styles)).join('; ');
  const words = text.style.direction === 'rtl' ? HEBREW : WORDS;
  const texts: Text[] = [];
  for (let count = 8 + chance.below(20); count > 0; count--) texts.push(...addWords(text, words, chance));
  text.scrollTop = chance.below(40);
  if (chance.isLikely(0.2)) {
    const cover = home.appendChild(document.createElement('div'));
    cover.style.cssText = chance.pick(COVERS);
  }
  return { holder, marks: chooseMarks(texts, chance) };
}

/** A few words, now and then in an element or two, or with one in their middle. */
function addWords(parent: Element, words: readonly string[], chance: Chance): Text[] {
  let into = parent;
  for (let depth = chance.below(3); depth > 0 && chance.isLikely(0.6); depth--) {
    const element = into.appendChild(document.createElement(chance.pick(INLINES)));
    if (element instanceof HTMLAnchorElement) element.href = '#';
    into = element;
  }
  const text = document.createTextNode(`${chance.pick(words)} ${chance.pick(words)} `);
  into.append(text);
  if (chance.isLikely(0.1)) into.append(document.createElement('br'));
  return [text];
}

/** Marks that do not overlap: a word, or words that run from one text into the next. */
function chooseMarks(texts: readonly Text[], chance: Chance): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < texts.length; at += 1 + chance.below(3)) {
    const text = texts[at] as Text;
    const next = texts[at + 1];
    const space = text.data.indexOf(' ');
    const isLong = next !== undefined && chance.isLikely(0.3);
    const pieces = isLong
      ? [
          { node: text, start: space + 1, end: text.length },
          { node: next, start: 0, end: next.data.indexOf(' ') },
        ]
      : [{ node: text, start: 0, end: space }];
    if (isLong) at++;
    const name = `entry-${marks.length}`;
    marks.push({
      entries: [name],
      isActor: false,
      why: { rule: 'certain' },
      text: name,
      pieces,
      around: { text: '', start: 0, end: 0 },
    });
  }
  return marks;
}

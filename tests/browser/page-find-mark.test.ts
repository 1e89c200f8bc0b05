import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findMarkUnder } from '../../page/find-mark';
import { createPainter, type Mark, type Painter } from '../../page/paint-marks';
import { placeHtml } from './page-set-up';

let painter: Painter;

beforeEach(() => {
  painter = createPainter();
});
afterEach(() => {
  painter.destroy();
  document.body.replaceChildren();
});

/** Paints every `[words]` of a page as one mark, through whatever elements it runs, and gives the holder. */
function paintBracketed(html: string): HTMLElement {
  const holder = placeHtml(html);
  const marks: Mark[] = [];
  let pieces: Mark['pieces'][number][] = [];
  let isInside = false;
  for (const node of textNodes(holder)) {
    for (let from = 0; ; ) {
      const at = node.data.indexOf(isInside ? ']' : '[', from);
      const end = at < 0 ? node.length : at;
      if (isInside && end > from) pieces.push({ node, start: from, end });
      if (at < 0) break;
      if (isInside) {
        marks.push({
          entries: [`entry-${marks.length}`],
          isActor: false,
          why: { rule: 'certain' },
          text: '',
          pieces,
          around: { text: '', start: 0, end: 0 },
        });
        pieces = [];
      }
      isInside = !isInside;
      from = at + 1;
    }
  }
  painter.paint(marks);
  return holder;
}

function textNodes(root: Node): Text[] {
  const nodes = root instanceof Element && root.shadowRoot ? textNodes(root.shadowRoot) : [];
  for (const child of root.childNodes) nodes.push(...(child instanceof Text ? [child] : textNodes(child)));
  return nodes;
}

/** What the browser would tell of a pointer at this point. */
function markAt(x: number, y: number): string | null {
  let path: EventTarget[] = [];
  const note = (event: Event) => {
    path = event.composedPath();
  };
  addEventListener('probe', note, { capture: true, once: true });
  deepestAt(x, y).dispatchEvent(new Event('probe', { composed: true, bubbles: true }));
  const found = findMarkUnder({ clientX: x, clientY: y, composedPath: () => path }, painter);
  return found?.mark.entries[0] ?? null;
}

/** The element on top, as pointer events find it. */
function deepestAt(x: number, y: number): Element {
  let top = document.elementFromPoint(x, y) ?? document.documentElement;
  for (
    let next = top.shadowRoot?.elementFromPoint(x, y);
    next && next !== top;
    next = top.shadowRoot?.elementFromPoint(x, y)
  ) {
    top = next;
  }
  return top;
}

function linesOf(mark: Mark): DOMRect[] {
  return mark.pieces.flatMap(({ node, start, end }) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width }) => width > 1);
  });
}

const LAYOUTS: [string, string][] = [
  ['in a line', '<p>one [two three] four</p>'],
  ['over wrapped lines', '<p style="width: 9em">one two [three four five six seven eight nine] ten</p>'],
  ['through inline elements', '<p>one [two <b>three <i>four</i></b> five] six</p>'],
  ['in a link', '<p>one <a href="#">two [three] four</a> five</p>'],
  [
    'in columns',
    '<p style="columns: 3; width: 30em">one two [three four five six seven eight nine ten eleven] twelve and so on</p>',
  ],
  [
    'moved and scaled',
    '<p style="transform: translate(40px, 20px) scale(1.3); transform-origin: 0 0">one [two three] four</p>',
  ],
  ['turned upside down', '<p style="transform: rotate(180deg); width: 12em">one [two three] four</p>'],
  ['from right to left', '<p dir="rtl">אחת [שתיים שלוש] ארבע</p>'],
  ['from left to right in a line from right to left', '<p dir="rtl">אחת [two three] ארבע</p>'],
  ['downwards', '<p style="writing-mode: vertical-rl; height: 9em">one [two three four five six] seven</p>'],
  [
    'in a box that scrolls',
    '<div style="height: 3em; overflow: auto"><p>one [two] three</p><p style="height: 20em"></p></div>',
  ],
  ['zoomed', '<p style="zoom: 1.5">one [two three] four</p>'],
  ['that cannot be selected', '<p style="user-select: none">one [two three] four</p>'],
  ['with much room between the lines', '<p style="line-height: 4">one [two three] four</p>'],
  ['in a shadow root', '<div><template shadowrootmode="open"><p>one [two <b>three</b>] four</p></template></div>'],
  ['directly in a shadow root', '<div><template shadowrootmode="open">one [two three] four</template></div>'],
  [
    'given to a slot',
    '<div><template shadowrootmode="open"><p>zero <slot></slot></p></template>one [two three] four</div>',
  ],
  ['in a flexible box', '<p style="display: flex">one&nbsp; <span>[two three]</span> &nbsp;four</p>'],
];

describe('a pointer on the words', () => {
  it.each(LAYOUTS)('finds the mark %s, on every line of it', (_, html) => {
    paintBracketed(html);
    const marks = painter.marks();
    expect(marks).toHaveLength(1);
    const lines = linesOf(marks[0] as Mark);
    expect(lines.length).toBeGreaterThan(0);
    for (const { left, right, top, bottom } of lines) {
      for (const share of [0.1, 0.5, 0.9]) {
        expect(markAt(left + share * (right - left), (top + bottom) / 2)).toBe('entry-0');
      }
    }
  });

  it('tells neighbours apart', () => {
    paintBracketed('<p>[one two] [three] and [four]</p>');
    const found = painter.marks().map((mark) => {
      const [line] = linesOf(mark);
      return line && markAt(line.left + 3, line.top + 3);
    });
    expect(found).toEqual(['entry-0', 'entry-1', 'entry-2']);
  });
});

describe('a pointer beside the words', () => {
  it.each(LAYOUTS)('finds nothing around the mark %s', (_, html) => {
    paintBracketed(html);
    const [mark] = painter.marks();
    const lines = linesOf(mark as Mark);
    const isOnLine = (x: number, y: number) =>
      lines.some(({ left, right, top, bottom }) => x >= left - 3 && x <= right + 3 && y >= top - 3 && y <= bottom + 3);
    let misses = 0;
    for (let x = 2; x < innerWidth; x += 37) {
      for (let y = 2; y < 260; y += 9) {
        if (isOnLine(x, y)) continue;
        misses++;
        expect([x, y, markAt(x, y)]).toEqual([x, y, null]);
      }
    }
    expect(misses).toBeGreaterThan(100);
  });

  it('finds nothing at the end of the line, however near the last letter is', () => {
    paintBracketed('<p>one [two]</p>');
    const [line] = linesOf(painter.marks()[0] as Mark);
    expect(line && markAt(line.right + 200, line.top + 4)).toBe(null);
  });
});

describe('a pointer on something that covers the words', () => {
  it.each([
    ['a bar above the page', '<div style="position: fixed; inset: 0; background: #fff8"></div>'],
    ['a child laid over its own text', '<span style="position: absolute; inset: 0">cover</span>'],
  ])('finds nothing: %s', (_, cover) => {
    paintBracketed(`<p style="position: relative">one [two three] four ${cover}</p>`);
    const [line] = linesOf(painter.marks()[0] as Mark);
    expect(line && markAt(line.left + 5, line.top + 5)).toBe(null);
  });

  it('finds the mark through what lets the pointer pass', () => {
    paintBracketed('<p>one [two three] four</p><div style="position: fixed; inset: 0; pointer-events: none"></div>');
    const [line] = linesOf(painter.marks()[0] as Mark);
    expect(line && markAt(line.left + 5, line.top + 5)).toBe('entry-0');
  });

  it('finds nothing in text that was shortened since it was read', () => {
    const holder = paintBracketed('<p>one [two three] four</p>');
    const [line] = linesOf(painter.marks()[0] as Mark);
    const text = holder.querySelector('p')?.firstChild as Text;
    text.data = 'one';
    expect(line && markAt(line.left + 5, line.top + 5)).toBe(null);
  });
});

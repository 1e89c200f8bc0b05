import { afterEach, beforeEach, expect, it } from 'vitest';
import { findMarkUnder } from '../../page/find-mark';
import { createPainter, type Mark, type Painter } from '../../page/paint-marks';
import { type Layout, makeLayout } from './page-layouts';
import { type Chance, createChance } from './page-wild';

const LAYOUTS = 500;
const SEED = 20261125;
const BATCH = 100;

/** Points in each layout: on letters of marks, and anywhere about it. */
const ON_LETTERS = 12;
const ANYWHERE = 30;

/** What lies nearer than this, in px, to the edge of a letter may count as on it or beside it. */
const EDGE = 3;

interface Point {
  x: number;
  y: number;
}

/** A letter of a mark, and where it is drawn. */
interface Letter {
  mark: Mark;
  node: Text;
  box: DOMRect;
}

let painter: Painter;

beforeEach(() => {
  painter = createPainter();
});
afterEach(() => {
  painter.destroy();
  document.body.replaceChildren();
});

function lettersOf(marks: readonly Mark[]): Letter[] {
  const range = document.createRange();
  return marks.flatMap((mark) =>
    mark.pieces.flatMap(({ node, start, end }) =>
      Array.from({ length: end - start }, (_, at) => {
        range.setStart(node, start + at);
        range.setEnd(node, start + at + 1);
        return [...range.getClientRects()].map((box) => ({ mark, node, box }));
      }).flat(),
    ),
  );
}

function isIn({ left, right, top, bottom }: DOMRect, { x, y }: Point, margin: number): boolean {
  return x > left - margin && x < right + margin && y > top - margin && y < bottom + margin;
}

/** What is on top at a point, as pointer events are told. */
function topAt({ x, y }: Point): Element | null {
  let top = document.elementFromPoint(x, y);
  for (let next = top?.shadowRoot?.elementFromPoint(x, y); next && next !== top; ) {
    top = next;
    next = top.shadowRoot?.elementFromPoint(x, y);
  }
  return top;
}

function markAt(point: Point): Mark | null {
  const top = topAt(point);
  if (!top) return null;
  let path: EventTarget[] = [];
  const note = (event: Event) => {
    path = event.composedPath();
  };
  top.addEventListener('probe', note, { once: true });
  top.dispatchEvent(new Event('probe', { composed: true }));
  return findMarkUnder({ clientX: point.x, clientY: point.y, composedPath: () => path }, painter)?.mark ?? null;
}

/** What must be found at a point, told by the letters alone; undefined where it is too near an edge to tell. */
function expectedAt(point: Point, letters: readonly Letter[]): Mark | null | undefined {
  const top = topAt(point);
  const near = letters.filter(({ box }) => isIn(box, point, EDGE));
  const reachable = near.filter(({ node }) => node.parentNode === top);
  if (reachable.length === 0) return null;
  const on = reachable.filter(({ box }) => isIn(box, point, -1));
  const [first] = on;
  return first && on.every(({ mark }) => mark === first.mark) && reachable.every(({ mark }) => mark === first.mark)
    ? first.mark
    : undefined;
}

function choosePoints({ holder }: Layout, letters: readonly Letter[], chance: Chance): Point[] {
  const inside = ({ left, top, width, height }: DOMRect): Point => ({
    x: left + (width * (1 + chance.below(9))) / 10,
    y: top + (height * (1 + chance.below(9))) / 10,
  });
  const about = holder.getBoundingClientRect();
  const around = new DOMRect(about.left - 20, about.top - 20, about.width + 40, about.height + 40);
  return [
    ...Array.from({ length: ON_LETTERS }, () => inside(chance.pick(letters).box)),
    ...Array.from({ length: ANYWHERE }, () => inside(around)),
  ].filter(({ x, y }) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
}

const batches = Array.from({ length: LAYOUTS / BATCH }, (_, number) => SEED + number * BATCH);

it.each(batches)(
  'finds in every layout the mark whose letters are under the pointer, and no other: %i and the next',
  (seed) => {
    const told = { on: 0, beside: 0 };
    for (let number = seed; number < seed + BATCH; number++) {
      const chance = createChance(number);
      const layout = makeLayout(chance);
      painter.paint(layout.marks);
      const letters = lettersOf(layout.marks);
      for (const point of choosePoints(layout, letters, chance)) {
        const expected = expectedAt(point, letters);
        if (expected === undefined) continue;
        told[expected ? 'on' : 'beside']++;
        const name = `layout ${number}, ${Math.round(point.x)} ${Math.round(point.y)}: ${layout.holder.outerHTML}${layout.holder.shadowRoot?.innerHTML ?? ''}`;
        expect(markAt(point)?.text, name).toBe(expected?.text);
      }
      layout.holder.remove();
    }
    // Of forty points in each of a hundred layouts, a good part must have told something.
    expect(told.on).toBeGreaterThan(BATCH);
    expect(told.beside).toBeGreaterThan(BATCH);
  },
);

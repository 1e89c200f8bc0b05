import { findMarkUnder } from '../../page/find-mark';
import { createPainter, type Mark, type Painter } from '../../page/paint-marks';
import { type Layout, makeLayout } from './page-layouts';
import { type Chance, createChance } from './page-wild';

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

/** What came of looking at many layouts. */
export interface LayoutOutcome {
  /** Points that told something: on letters of a mark, and beside them. */
  on: number;
  beside: number;
  /** Where something else was found than what is drawn there. */
  wrong: string[];
}

/**
 * Makes so many layouts, one after another, and asks in each at many points which
 * mark is under them. What must be found there is told by the letters alone.
 */
export function checkLayouts(seed: number, count: number): LayoutOutcome {
  const painter = createPainter();
  const outcome: LayoutOutcome = { on: 0, beside: 0, wrong: [] };
  for (let number = seed; number < seed + count; number++) {
    const chance = createChance(number);
    const layout = makeLayout(chance);
    painter.paint(layout.marks);
    const letters = lettersOf(layout.marks);
    for (const point of choosePoints(layout, letters, chance)) {
      const expected = expectedAt(point, letters);
      if (expected === undefined) continue;
      outcome[expected ? 'on' : 'beside']++;
      const found = markAt(point, painter);
      if (found !== expected) outcome.wrong.push(describeWrong(number, point, layout, [expected, found]));
    }
    layout.holder.remove();
  }
  painter.destroy();
  return outcome;
}

function describeWrong(number: number, { x, y }: Point, { holder }: Layout, marks: readonly (Mark | null)[]): string {
  const [expected, found] = marks.map((mark) => mark?.text ?? 'none');
  const html = holder.outerHTML + (holder.shadowRoot?.innerHTML ?? '');
  return `layout ${number}, ${Math.round(x)} ${Math.round(y)}: ${found} instead of ${expected} in ${html}`;
}

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

function markAt(point: Point, painter: Painter): Mark | null {
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

import { isReadable } from './is-in-sight';
import { shownIn } from './page-order';
import type { Mark, Painter } from './paint-marks';

/** A mark under a point, and the line box of it that the point is in. */
export interface MarkAtPoint {
  mark: Mark;
  line: DOMRect;
}

/** What is needed of a pointer event: where it happened, and what was on top there. */
export type PointerLike = Pick<MouseEvent, 'clientX' | 'clientY' | 'composedPath'>;

/** How far above or below a line box the pointer still counts as on it, in px: the mark's line is drawn below the letters. */
const TOLERANCE = 2;

/**
 * The mark under the pointer. The browser has already told the event what is
 * on top; our own map says which marks lie directly in that, so that a pointer
 * over anything else costs nothing and what covers the text covers its marks;
 * the line boxes say where it may be, because an element is larger than its
 * letters; and the letters have the last word, because the box of a line that a
 * page turned or slanted reaches over the lines beside it.
 */
export function findMarkUnder(event: PointerLike, painter: Painter): MarkAtPoint | null {
  for (const parent of parentsOnTop(event)) {
    for (const mark of painter.marksUnder(parent)) {
      const line = linesOf(mark, parent).find((box) => isIn(box, event));
      if (line && hasLetterAt(mark, parent, event)) return { mark, line };
    }
  }
  return null;
}

/** The marks that stand in the same element as the pointer, whether it is on one of them or not. */
export function marksNear(event: PointerLike, painter: Painter): readonly Mark[] {
  return parentsOnTop(event).flatMap((parent) => painter.marksUnder(parent));
}

function hasLetterAt({ pieces }: Mark, parent: Node, at: PointerLike): boolean {
  return pieces.some(({ node, start, end }) => {
    if (node.parentNode !== parent || end > node.length) return false;
    const letter = node.ownerDocument.createRange();
    for (let from = start; from < end; from++) {
      letter.setStart(node, from);
      letter.setEnd(node, from + 1);
      for (const box of letter.getClientRects()) if (isIn(box, at)) return true;
    }
    return false;
  });
}

/** The line boxes of a mark, or of its part in one element: one for each line it is broken over, and each text node it runs through. */
export function linesOf({ pieces }: Mark, parent?: Node): DOMRect[] {
  return pieces.flatMap(({ node, start, end }) => {
    const isAsked = parent ? node.parentNode === parent : node.isConnected;
    if (!isAsked || end > node.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()];
  });
}

/** The element that a mark begins in, as it is shown. */
export function elementOf({ pieces: [first] }: Mark): Element | null {
  return first ? shownIn(first.node) : null;
}

/** Whether the first line of a mark can be read where it is now. */
export function canBeRead(mark: Mark): boolean {
  const [line, around] = [linesOf(mark)[0], elementOf(mark)];
  return line !== undefined && around !== null && isReadable(line, around);
}

/**
 * Where text on top may hang: in the element that the event names; directly in
 * its shadow root; or, given to a slot, in the host that the slot belongs to.
 */
function parentsOnTop(event: PointerLike): Node[] {
  const [top] = event.composedPath();
  if (!(top instanceof Element)) return [];
  const root = top instanceof HTMLSlotElement ? top.getRootNode() : top.shadowRoot;
  if (!(root instanceof ShadowRoot)) return [top];
  return [top, top.shadowRoot ?? root.host];
}

function isIn({ left, right, top, bottom }: DOMRect, { clientX: x, clientY: y }: PointerLike): boolean {
  return x >= left && x <= right && y >= top - TOLERANCE && y <= bottom + TOLERANCE;
}

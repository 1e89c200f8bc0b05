import type { Mark, Painter } from './paint-marks';

/** A mark under a point, and the line box of it that the point is in. */
export interface MarkAtPoint {
  mark: Mark;
  line: DOMRect;
}

/** How far outside a line box the pointer still counts as on it, in px: the mark's line is drawn below the letters. */
const TOLERANCE = 2;

/**
 * The mark at a point of the visible page. The browser says which letter is
 * nearest; our own map says which marks lie there; and since the nearest letter
 * may be a hand's breadth away, the line boxes have the last word. What covers
 * the text also covers its mark.
 */
export function findMarkAt(x: number, y: number, painter: Painter, roots: Iterable<ShadowRoot>): MarkAtPoint | null {
  const caret = caretAt(x, y, [...roots]);
  if (!caret) return null;
  for (const mark of painter.marksIn(caret.node)) {
    const isNear = mark.pieces.some(({ node, start, end }) => node === caret.node && start <= caret.offset && caret.offset <= end);
    const line = isNear ? linesOf(mark).find((box) => isIn(box, x, y)) : undefined;
    if (line && isOnTop(caret.node, x, y)) return { mark, line };
  }
  return null;
}

/** The line boxes of a mark: one for each line it is broken over, and each element it runs through. */
export function linesOf({ pieces }: Mark): DOMRect[] {
  return pieces.flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()];
  });
}

function caretAt(x: number, y: number, shadowRoots: ShadowRoot[]): { node: Node; offset: number } | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  return caret?.offsetNode ? { node: caret.offsetNode, offset: caret.offset } : null;
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top - TOLERANCE && y <= bottom + TOLERANCE;
}

/** Whether the topmost element at a point is one the text lies in. */
function isOnTop(node: Node, x: number, y: number): boolean {
  const root = node.getRootNode();
  const top = root instanceof ShadowRoot ? root.elementFromPoint(x, y) : document.elementFromPoint(x, y);
  return top?.contains(node) ?? false;
}

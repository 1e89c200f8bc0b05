import { GAP, kindOf, SILENT } from './element-kinds';
import { EDITOR } from './find-editors';
import type { KeptFlow } from './keep-flows';

/** Farther apart than this, two flows have nothing to do with each other: counting on is of no use. */
const NODES_COUNTED = 2000;

const TEXT = 3;

/**
 * Gives flows that were read again their distance from the flow before them,
 * and moves on those behind as far as that asks for, or as a flow in its place
 * has grown. All other distances stay as the reading of the whole page gave them.
 */
export function spaceFlows(flows: readonly KeptFlow[]) {
  let before: KeptFlow | null = null;
  let isMeasured = false;
  let moved = 0;
  for (const flow of flows) {
    if (before && (isMeasured || !flow.isPlaced)) {
      const start: number = before.start + charactersBetween(before, flow);
      if (flow.isPlaced) moved = start - flow.start;
      flow.start = start;
    } else flow.start += moved;
    isMeasured = !flow.isPlaced;
    flow.isPlaced = true;
    moved += flow.grown;
    flow.grown = 0;
    before = flow;
  }
}

/** How much text lies from the beginning of one flow to the beginning of the next. */
function charactersBetween(before: KeptFlow, flow: KeptFlow): number {
  const { first } = flow;
  const [from = 0, to = 0] = [before, flow].map(({ pieces }) => pieces[0]?.from ?? 0);
  if (before.first === first) return to - from;
  let count = -from;
  let node: Node | null = before.first;
  for (let visited = 0; node && node !== first && visited < NODES_COUNTED; visited++) {
    if (node.nodeType === TEXT && (node as Text).data.trim() !== '') count += (node as Text).length;
    node = following(node);
  }
  return Math.max(0, node ? count + to : before.text.length);
}

/** The next node in the tree, leaving out what is not read. */
function following(node: Node): Node | null {
  if (node.firstChild && isRead(node)) return node.firstChild;
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ?? null;
}

function isRead(node: Node): boolean {
  const element = node as Element;
  return (kindOf(element.localName) & (GAP | SILENT)) === 0 && !element.matches(EDITOR);
}

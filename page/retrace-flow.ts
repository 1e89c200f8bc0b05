import { kindOf, SILENT } from './element-kinds';

/** Text that no block interrupts. Its nodes are found again by `findPieces`: most flows are never asked for them. */
export interface Flow {
  text: string;
  /** Characters read before it. */
  start: number;
  /** The whole text lies inside one link. */
  isLink: boolean;
  first: Text;
  /** How many text nodes, the first included. */
  count: number;
  /** Where in the first node the flow begins. */
  from: number;
}

/** A text node's share of a flow: from `start` on, the flow's text is the node's text from `from` on. */
export interface Piece {
  node: Text;
  start: number;
  from: number;
}

const ELEMENT = 1;
const TEXT = 3;

/** The text nodes of a flow and their share of it. To be asked before the page has a chance to change. */
export function findPieces({ first, count, from }: Flow): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  retrace(first, count, (node) => {
    pieces.push({ node, start, from: pieces.length === 0 ? from : 0 });
    start += node.length;
  });
  return pieces;
}

/** The text of `count` nodes from `first` on. */
export function joinText(first: Text, count: number): string {
  let text = '';
  retrace(first, count, (node) => {
    text += node.data;
  });
  return text;
}

/** Parts a run where the page displays an element in it as a block, though its name does not say so. */
export function splitRun(first: Text, count: number): Pick<Flow, 'text' | 'isLink' | 'first' | 'count' | 'from'>[] {
  const parts: Text[][] = [];
  retrace(first, count, (node, crossed) => {
    const part = parts.at(-1);
    if (part && !crossed.some(isDisplayedAsBlock)) part.push(node);
    else parts.push([node]);
  });
  return parts.flatMap((nodes) => {
    const text = nodes.map((node) => node.data).join('');
    const [start] = nodes;
    return start && text.trim() !== ''
      ? [{ text, isLink: isOneLink(nodes), first: start, count: nodes.length, from: 0 }]
      : [];
  });
}

/** Goes along a run again: its text nodes, and the elements that begin or end between each and the one before. */
function retrace(first: Text, count: number, onText: (node: Text, crossed: readonly Element[]) => void) {
  let node: Node = first;
  let crossed: Element[] = [];
  for (let left = count; ; ) {
    if (node.nodeType === TEXT) {
      onText(node as Text, crossed);
      crossed = [];
      if (--left === 0) return;
    }
    let next = isEntered(node) ? node.firstChild : null;
    if (isEntered(node)) crossed.push(node);
    while (!next) {
      next = node.nextSibling;
      if (next) break;
      if (!node.parentElement) return;
      node = node.parentElement;
      crossed.push(node as Element);
    }
    node = next;
  }
}

function isEntered(node: Node): node is Element {
  return node.nodeType === ELEMENT && (kindOf((node as Element).localName) & SILENT) === 0;
}

function isDisplayedAsBlock(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display !== '' && !/^(inline|contents|ruby)/.test(display);
}

function isOneLink(nodes: readonly Text[]): boolean {
  const link = nodes[0]?.parentElement?.closest('a[href]');
  return link ? nodes.every((node) => link.contains(node) || node.data.trim() === '') : false;
}

import { BLOCK, GAP, HOST, isInUnread, isLabel, kindOf, LABEL, LINK, SILENT, STARTER, UNSURE } from './element-kinds';
import { findEditors } from './find-editors';
import { createRun, NO_LINK } from './gather-run';
import { hostOf } from './page-order';
import type { Flow } from './retrace-flow';

/** What holds flows: an element that is a block, or a shadow root. */
export type FlowBlock = Element | ShadowRoot;

export interface FlowReading {
  onFlow(flow: Flow): void;
  /** A heading, article, aside or section begins, or a block with a label. */
  onStarter?(element: Element): void;
  /** An open shadow root is about to be read. */
  onShadowRoot?(root: ShadowRoot): void;
  /** The page changed this element while reading paused inside it: its text must be read again. */
  onTorn?(element: FlowBlock): void;
  /** Read only the text that belongs to the root itself, none of the blocks below it. */
  isOwnOnly?: boolean;
}

/** Nodes between two looks at the clock: a small part of a millisecond. */
const NODES_PER_LOOK = 200;
/** Searching this much text takes about as long as visiting a node. */
const CHARACTERS_PER_NODE = 64;

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;

/**
 * Reads the flows below `root` in reading order. The function given back reads
 * until its time is up and says whether all has been read; call it again to go
 * on. Every node of a page passes through here: it walks by hand, keeps its
 * state in variables and asks for no style but where an element glues two
 * words together, so that its cost is near that of visiting the nodes.
 */
export function readFlows(root: FlowBlock, reading: FlowReading): (isTimeUp: () => boolean) => boolean {
  const { onFlow, onStarter, onShadowRoot, onTorn, isOwnOnly = false } = reading;
  const isPlainText = root.ownerDocument.contentType === 'text/plain';
  const run = createRun(onFlow, isPlainText);
  /** The elements entered, outermost first; their kinds; and the node to take in next, null at the end of an element. */
  const path: FlowBlock[] = [root];
  const kinds: number[] = [BLOCK];
  let depth = isInUnread(root) ? -1 : 0;
  let node: Node | null = root.firstChild;
  let editors = findEditors(root);
  /** Links are told apart by a number; `linkDepth` is where the present one was entered. */
  let link = linkAround(root) ? 1 : NO_LINK;
  let links = 1;
  let linkDepth = -1;

  const push = (entered: FlowBlock, kind: number) => {
    path[++depth] = entered;
    kinds[depth] = kind;
    node = entered.firstChild;
  };
  const enter = (element: Element) => {
    const name = element.localName;
    const kind = isPlainText && name === 'pre' ? BLOCK : kindOf(name);
    const isBlock = (kind & BLOCK) !== 0;
    if ((kind & (GAP | SILENT)) !== 0 || (isOwnOnly && isBlock) || editors?.has(element)) {
      if ((kind & SILENT) !== 0) run.leaveOut();
      else run.cut();
      node = element.nextSibling;
      return;
    }
    if (isBlock) run.begin();
    else run.cross((kind & UNSURE) !== 0);
    push(element, kind);
    if (kind === 0) return;
    if ((kind & STARTER) !== 0 || ((kind & LABEL) !== 0 && run.isBare() && isLabel(element))) onStarter?.(element);
    if ((kind & LINK) !== 0) enterLink();
    if ((kind & HOST) !== 0) enterShadow(element);
  };
  const enterLink = () => {
    if (link !== NO_LINK || !(path[depth] as Element).hasAttribute('href')) return;
    link = ++links;
    linkDepth = depth;
  };
  const enterShadow = ({ shadowRoot }: Element) => {
    if (!shadowRoot) return;
    // What its host has in the page is shown elsewhere or nowhere: no sentence runs into it or out of it.
    kinds[depth] = (kinds[depth] as number) | BLOCK;
    run.cut();
    if (isOwnOnly) return;
    onShadowRoot?.(shadowRoot);
    editors = unite(editors, findEditors(shadowRoot));
    run.begin();
    push(shadowRoot, BLOCK);
  };
  const leave = () => {
    const left = path[depth] as FlowBlock;
    const kind = kinds[depth] as number;
    if ((kind & BLOCK) !== 0) run.cut(left);
    else run.cross((kind & UNSURE) !== 0);
    if (depth === linkDepth) {
      link = NO_LINK;
      linkDepth = -1;
    }
    if (--depth < 0) return;
    // After a shadow root come the children that its host has in the page, shown where a slot takes them.
    node = isShadowRoot(left) ? (path[depth] as Element).firstChild : left.nextSibling;
  };
  /** After a pause: where the page moved what we stood in, go on behind the last thing that still stands. */
  const mend = () => {
    let stands = 0;
    while (stands < depth && parentOf(path[stands + 1]) === path[stands]) stands++;
    if (stands === depth && (!node || node.parentNode === path[depth])) return;
    depth = stands;
    node = null;
    run.leaveOut();
    run.dropRest();
    onTorn?.(path[depth] as FlowBlock);
  };

  const begin = (element: Element) => {
    if ((kindOf(element.localName) & STARTER) !== 0) onStarter?.(element);
    enterShadow(element);
  };

  if (depth === 0 && !isOwnOnly) isShadowRoot(root) ? onShadowRoot?.(root) : begin(root);
  return (isTimeUp) => {
    if (depth >= 0) mend();
    let cost = 0;
    while (depth >= 0) {
      if (!node) leave();
      else {
        const type: number = node.nodeType;
        if (type === ELEMENT) enter(node as Element);
        else {
          if (type === TEXT) cost += run.add(node as Text, link) / CHARACTERS_PER_NODE;
          if (!run.hasMore()) node = node.nextSibling;
        }
      }
      if (++cost < NODES_PER_LOOK) continue;
      cost = 0;
      if (isTimeUp()) break;
    }
    return depth < 0;
  };
}

/** The block whose own text a node belongs to; null where text is not read. */
export function blockAround(node: Node | null): FlowBlock | null {
  for (let at = node; at; at = at.parentNode) {
    if (isShadowRoot(at)) return at;
    if (at.nodeType !== ELEMENT) continue;
    const element = at as Element;
    const kind = kindOf(element.localName);
    if ((kind & (GAP | SILENT)) !== 0) return null;
    if ((kind & BLOCK) !== 0) return element;
  }
  return null;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === FRAGMENT;
}

function parentOf(node: FlowBlock | undefined): Node | null | undefined {
  return node && isShadowRoot(node) ? node.host : node?.parentNode;
}

function linkAround(root: FlowBlock): Element | null {
  for (let at: Element | null = isShadowRoot(root) ? root.host : root; at; at = hostOf(at)) {
    const link = at.closest('a[href]');
    if (link) return link;
  }
  return null;
}

function unite<T>(known: Set<T> | null, found: Set<T> | null): Set<T> | null {
  return known && found ? known.union(found) : (known ?? found);
}

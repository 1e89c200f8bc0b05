import type { SightedFlow } from '../detection/find-matches';
import type { PhraseHits } from '../detection/find-phrases';
import { createPlacer, STARTERS } from './place-flow';
import type { FlowBlock } from './read-flows';
import { type Flow, findPieces, type Piece } from './retrace-flow';
import { isShown } from './see-element';
import { blockAround } from './watch-flows';

/** A flow in which phrases were found, with all that is needed to judge and paint it. */
export interface KeptFlow extends SightedFlow {
  pieces: readonly Piece[];
  block: FlowBlock | null;
}

/** The flows of a page in which something was found, in reading order. All others are forgotten as soon as they are read. */
export function createFlowKeeper() {
  const placeOf = createPlacer();
  let kept: KeptFlow[] = [];
  let isSorted = true;

  return {
    /** Keeps a flow. To be called before the page can change. */
    keep({ text, start, isLink, ...run }: Flow, hits: PhraseHits) {
      const pieces = findPieces({ text, start, isLink, ...run });
      const element = pieces[0]?.node.parentElement ?? hostOf(pieces[0]?.node);
      if (!element) return;
      const previous = kept.at(-1);
      isSorted &&= !previous || follows(pieces[0]?.node, previous);
      kept.push({ text, hits, start, isLink, section: 0, ...placeOf(element), pieces, block: blockAround(element) });
    },
    /** Forgets everything inside an element. */
    dropInside(element: Element) {
      kept = kept.filter(({ pieces }) => !contains(element, pieces[0]?.node));
    },
    /** Forgets a block's own flows. */
    dropOf(block: FlowBlock) {
      kept = kept.filter((flow) => flow.block !== block);
    },
    dropAll() {
      kept = [];
      isSorted = true;
    },
    /** The flows that are on the page and to be seen now, in reading order, each with its section. */
    flows(): KeptFlow[] {
      kept = kept.filter(({ pieces }) => pieces.every(({ node }) => node.isConnected));
      if (!isSorted) kept.sort((a, b) => compare(a, b));
      isSorted = true;
      const seen = new Map<Element, boolean>();
      const shown = kept.filter(({ pieces }) => pieces.some(({ node }) => isShown(node, seen)));
      putInPlace(shown);
      return shown;
    },
  };
}

/**
 * Gives each flow its section, and its distance from the others where it was
 * read again: a part counts from its own beginning. Flows and headings are both
 * in the page's order, so one walk is enough.
 */
function putInPlace(flows: readonly KeptFlow[]) {
  const starters = document.querySelectorAll(STARTERS);
  let section = 0;
  let end = 0;
  for (const flow of flows) {
    flow.start = Math.max(flow.start, end);
    end = flow.start + flow.text.length;
    const node = outermost(flow.pieces[0]?.node);
    while (section < starters.length && node && isBefore(starters[section] as Element, node)) section++;
    flow.section = section;
  }
}

function isBefore(element: Element, node: Node): boolean {
  return (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function follows(node: Node | undefined, previous: KeptFlow): boolean {
  const before = previous.pieces.at(-1)?.node;
  return !node || !before || before === node || isInOrder(before, node);
}

function compare(a: KeptFlow, b: KeptFlow): number {
  const [first, second] = [a.pieces[0], b.pieces[0]];
  if (!first || !second) return 0;
  if (first.node === second.node) return first.from - second.from;
  return isInOrder(first.node, second.node) ? -1 : 1;
}

/** Whether `a` comes before `b` on the page. Nodes of different shadow roots stand where their hosts stand. */
function isInOrder(a: Node, b: Node): boolean {
  if (a.getRootNode() === b.getRootNode()) return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const [hostsOfA, hostsOfB] = [pathOf(a), pathOf(b)];
  for (let level = 0; ; level++) {
    const [one, other] = [hostsOfA[level], hostsOfB[level]];
    // A shadow root is read before the children that its host has in the page.
    if (!one || !other) return !one ? isInOrder(hostsOfA.at(-1) ?? a, other ?? b) : false;
    if (one !== other) return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
}

/** A node and the hosts around it, outermost first. */
function pathOf(node: Node): Node[] {
  const host = hostOf(node);
  return host ? [...pathOf(host), node] : [node];
}

function outermost(node: Node | undefined): Node | undefined {
  return node && pathOf(node)[0];
}

function hostOf(node: Node | undefined): Element | null {
  const root = node?.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function contains(element: Element, node: Node | undefined): boolean {
  for (let at: Node | null | undefined = node; at; at = hostOf(at)) if (element.contains(at)) return true;
  return false;
}

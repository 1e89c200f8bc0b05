import type { SightedFlow } from '../detection/find-matches';
import type { PhraseHits } from '../detection/find-phrases';
import { hostOf, isBefore, isInOneOf } from './page-order';
import { createPlacer, numberSections } from './place-flow';
import { blockAround, type FlowBlock } from './read-flows';
import { type Flow, findPieces, type Piece } from './retrace-flow';
import { isShown } from './see-element';
import { spaceFlows } from './space-flows';

/** A flow in which phrases were found, with all that is needed to judge and paint it. */
export interface KeptFlow extends SightedFlow {
  pieces: readonly Piece[];
  first: Text;
  block: FlowBlock | null;
  /** Whether `start` counts as in the other flows; not so where only a part of the page was read. */
  isPlaced: boolean;
}

/** The flows of a page in which something was found, in reading order. All others are forgotten as soon as they are read. */
export function createFlowKeeper() {
  const placeOf = createPlacer();
  let kept: KeptFlow[] = [];
  let starters: Element[] = [];
  let shown: KeptFlow[] = [];
  let isSorted = true;
  let isChanged = false;

  const drop = (isGone: (flow: KeptFlow) => boolean) => {
    const staying = kept.filter((flow) => !isGone(flow));
    isChanged ||= staying.length < kept.length;
    kept = staying;
  };
  const dropStarters = (isGone: (element: Element) => boolean) => {
    const staying = starters.filter((element) => !isGone(element));
    isChanged ||= staying.length < starters.length;
    starters = staying;
  };

  const dropGone = () => {
    drop(({ pieces }) => !pieces.every(({ node }) => node.isConnected));
    dropStarters((element) => !element.isConnected);
  };

  return {
    /** Keeps a flow, placed when the whole page is being read. To be called before the page can change. */
    keep(flow: Flow, hits: PhraseHits, isPlaced: boolean) {
      const { text, first, start, isLink } = flow;
      const element = first.parentElement ?? hostOf(first);
      if (!element) return;
      const last = kept.at(-1);
      isSorted &&= !last || last.first === first || comesBefore(last.first, first);
      isChanged = true;
      const pieces = findPieces(flow);
      const place = { start, isLink, section: 0, ...placeOf(element) };
      kept.push({ text, hits, ...place, pieces, first, block: blockAround(first), isPlaced });
    },
    /** Keeps a heading or another element with which a section begins. */
    keepStarter(element: Element) {
      isChanged = true;
      const last = starters.at(-1);
      isSorted &&= !last || comesBefore(last, element);
      starters.push(element);
    },
    /** Forgets everything inside these. */
    dropInside(roots: ReadonlySet<Node>) {
      drop(({ first }) => isInOneOf(first, roots));
      dropStarters((element) => isInOneOf(element, roots));
    },
    /** Forgets the own flows of these blocks. */
    dropOf(blocks: ReadonlySet<FlowBlock>) {
      drop(({ block }) => block !== null && blocks.has(block));
    },
    dropAll() {
      drop(() => true);
      starters = [];
    },
    /**
     * The flows that are on the page and to be seen now, in reading order, each
     * in its place; and whether they are others than the last time.
     */
    look(): { flows: readonly KeptFlow[]; isNew: boolean } {
      dropGone();
      if (isChanged || !isSorted) tidy();
      const known = new Map<Element, boolean>();
      const now = kept.filter(({ pieces }) => pieces.some(({ node }) => isShown(node, known)));
      const isNew = isChanged || now.length !== shown.length || now.some((flow, at) => flow !== shown[at]);
      shown = now;
      isChanged = false;
      return { flows: now, isNew };
    },
  };

  function tidy() {
    if (!isSorted) {
      kept.sort(compareFlows);
      starters = [...new Set(starters)].sort((a, b) => (isBefore(a, b) ? -1 : 1));
      isSorted = true;
    }
    // What was read early, because somebody was looking at it, has been read again with the rest.
    kept = kept.filter((flow, at) => {
      const next = kept[at + 1];
      return next?.first !== flow.first || next.pieces[0]?.from !== flow.pieces[0]?.from;
    });
    spaceFlows(kept);
    const sections = numberSections(
      kept.map(({ first }) => first),
      starters,
    );
    for (const [at, flow] of kept.entries()) flow.section = sections[at] ?? 0;
  }
}

/** Only what is still on the page has a place in it. */
function comesBefore(last: Node, node: Node): boolean {
  return last.isConnected && isBefore(last, node);
}

function compareFlows(a: KeptFlow, b: KeptFlow): number {
  if (a.first === b.first) return (a.pieces[0]?.from ?? 0) - (b.pieces[0]?.from ?? 0);
  return isBefore(a.first, b.first) ? -1 : 1;
}

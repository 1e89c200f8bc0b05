import type { SightedFlow } from '../detection/find-matches';
import type { PhraseHits } from '../detection/find-phrases';
import { kindOf, LABEL } from './element-kinds';
import { whichAreSeen } from './look-at-flow';
import { isFlow, joinStretches, offsetOf, type Placed } from './order-flows';
import { elementAround, isInOneOf } from './page-order';
import { createPlacer, numberSections } from './place-flow';
import { blockAround, type FlowBlock } from './read-flows';
import { type Flow, findPieces, type Piece } from './retrace-flow';
import type { Sight } from './see-element';
import type { Steps } from './slices';
import { spaceFlows } from './space-flows';

/** A flow in which phrases were found, with all that is needed to judge and paint it. */
export interface KeptFlow extends SightedFlow {
  pieces: readonly Piece[];
  first: Text;
  block: FlowBlock | null;
  /** Whether `start` counts as in the other flows; not so where only a part of the page was read. */
  isPlaced: boolean;
  /** Which of its pieces could be seen at the last look, as one number. */
  seen: number;
  /** The pieces in which a part of a phrase stands; null until somebody looks. */
  telling: ReadonlySet<number> | null;
  /** Its position in the line of flows and starters at the last look; -1 before the first. */
  turn: number;
  /** How many letters longer it is than when it was last in the line. */
  grown: number;
}

/** The flows of a page in which something was found, in reading order. All others are forgotten as soon as they are read. */
export function createFlowKeeper() {
  const placer = createPlacer();
  /** Flows and starters in the page's order, as they stood at the last look, and what was kept since: stretch after stretch. Null is what is no longer kept. */
  let line: (Placed | null)[] = [];
  let stretches: (Placed | null)[][] = [];
  /** Flows of the line that are being read again where they stand: gone, if nobody keeps them. */
  const open = new Set<KeptFlow>();
  let shown: KeptFlow[] = [];
  /** Forgotten since the last look, by their first node: what is read again as it was is not new. */
  const lost = new Map<Text, KeptFlow>();
  /** Something came or went: places must be looked at again. */
  let isTouched = false;
  /** Something is other than at the last look. */
  let isChanged = false;

  const drop = (isGone: (placed: Placed) => boolean, from = [line, ...stretches]) => {
    for (const stretch of from) {
      stretch.forEach((placed, at) => {
        if (!placed || !isGone(placed)) return;
        stretch[at] = null;
        isTouched = true;
        if (!isFlow(placed)) return;
        lost.set(placed.first, placed);
        open.delete(placed);
      });
    }
  };
  const add = (placed: Placed) => {
    isTouched = true;
    if (stretches.length === 0) stretches.push([]);
    stretches.at(-1)?.push(placed);
  };
  const begin = () => {
    if (stretches.at(-1)?.length !== 0) stretches.push([]);
  };

  return {
    /** What is kept next need not follow what was kept last. */
    begin,
    /** To be called before anything is kept where the page may have been changed since. */
    renew() {
      begin();
      placer.forget();
    },
    /** Keeps a flow, placed when the whole page is being read. To be called before the page can change. */
    keep(flow: Flow, hits: PhraseHits, isPlaced: boolean) {
      const { text, first, start, isLink } = flow;
      const element = elementAround(first);
      if (!element) return;
      const place = { isLink, ...placer.placeOf(element), section: 0 };
      const found = { text, hits, start, ...place, pieces: findPieces(flow), first, isPlaced, turn: -1, grown: 0 };
      const block = blockAround(first);
      const before = lost.get(first);
      const isBack = before !== undefined && isSame(before, found);
      const kept = isBack ? before : { ...found, block, seen: 0, telling: null };
      if (before && offsetOf(before) === flow.from && open.delete(before)) {
        const { turn } = before;
        const grown = text.length - before.text.length;
        line[turn] = Object.assign(kept, { block, start: before.start, isPlaced: true, turn, grown });
      } else {
        add(isBack ? Object.assign(kept, { block, start: isPlaced ? start : before.start, isPlaced }) : kept);
      }
      if (isBack) lost.delete(first);
      else isChanged = true;
    },
    /** Keeps a heading or another element with which a section begins. */
    keepStarter: (element: Element) => add({ element }),
    /** Forgets everything inside these. */
    dropInside(roots: ReadonlySet<Node>) {
      drop((placed) => isInOneOf(isFlow(placed) ? placed.first : placed.element, roots));
    },
    /** Forgets the own flows and labels of these blocks. */
    dropOf(blocks: ReadonlySet<FlowBlock>) {
      drop((placed) => isOf(placed, blocks));
    },
    /** The own flows of these blocks, in which no node has moved, are about to be read again: what is kept stands where it stood. */
    open(blocks: ReadonlySet<FlowBlock>) {
      drop((placed) => isOf(placed, blocks), stretches);
      drop((placed) => !isFlow(placed) && isOf(placed, blocks));
      for (const placed of line) {
        if (!placed || !isFlow(placed) || !isOf(placed, blocks)) continue;
        isTouched = true;
        open.add(placed);
        lost.set(placed.first, placed);
      }
    },
    dropAll: () => drop(() => true),
    /**
     * The flows that are on the page and to be seen now, in reading order, each
     * in its place; and whether they are others than the last time.
     */
    *look(sight: Sight): Steps<{ flows: readonly KeptFlow[]; isNew: boolean }> {
      placer.forget();
      drop(
        (placed) =>
          !(isFlow(placed) ? placed.pieces.every(({ node }) => node.isConnected) : placed.element.isConnected),
      );
      isChanged ||= lost.size > 0;
      lost.clear();
      if (isTouched) tidy();
      let isNew = isChanged;
      isChanged = false;
      const now: KeptFlow[] = [];
      for (const flow of line) {
        if (!flow || !isFlow(flow)) continue;
        const seen = whichAreSeen(flow, sight);
        isNew ||= seen !== flow.seen;
        flow.seen = seen;
        if (seen !== 0) now.push(flow);
        yield;
      }
      isNew ||= now.length !== shown.length || now.some((flow, at) => flow !== shown[at]);
      shown = now;
      return { flows: now, isNew };
    },
  };

  /** Puts everything that is kept into one line, and tells each flow where it stands. */
  function tidy() {
    const isKept = (placed: Placed | null): placed is Placed =>
      placed !== null && !(isFlow(placed) && open.has(placed));
    const joined = joinStretches([line, ...stretches].map((stretch) => stretch.filter(isKept)));
    line = joined;
    stretches = [];
    open.clear();
    isTouched = false;
    joined.forEach((placed, turn) => {
      if (isFlow(placed)) placed.turn = turn;
    });
    const flows = joined.filter(isFlow);
    spaceFlows(flows);
    const sections = numberSections(joined);
    for (const [at, flow] of flows.entries()) {
      isChanged ||= flow.section !== sections[at];
      flow.section = sections[at] ?? 0;
    }
  }
}

/** Whether it is one of the own flows of these blocks, or a label of theirs. */
function isOf(placed: Placed, blocks: ReadonlySet<FlowBlock>): boolean {
  if (!isFlow(placed) && (kindOf(placed.element.localName) & LABEL) === 0) return false;
  const block = isFlow(placed) ? placed.block : blockAround(placed.element);
  return block !== null && blocks.has(block);
}

/** Whether a flow was read again just as it was, where it was. */
function isSame(before: KeptFlow, now: Omit<KeptFlow, 'block' | 'seen' | 'telling'>): boolean {
  return (
    before.text === now.text &&
    before.article === now.article &&
    before.item === now.item &&
    before.isLink === now.isLink &&
    before.isAside === now.isAside &&
    before.isHeading === now.isHeading &&
    before.pieces.length === now.pieces.length &&
    before.pieces.every(({ node, from }, at) => node === now.pieces[at]?.node && from === now.pieces[at]?.from)
  );
}

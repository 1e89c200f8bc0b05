import type { SightedFlow } from '../detection/find-matches';
import type { PhraseHits } from '../detection/find-phrases';
import { whichAreSeen } from './look-at-flow';
import { type Starter, sortFlows } from './order-flows';
import { hostOf, isBefore, isInOneOf } from './page-order';
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
  /** Its turn among all flows and starters, which is the page's order. */
  turn: number;
}

/** The flows of a page in which something was found, in reading order. All others are forgotten as soon as they are read. */
export function createFlowKeeper() {
  const placer = createPlacer();
  let kept: KeptFlow[] = [];
  let starters: Starter[] = [];
  let turns = 0;
  /** What comes next follows what came last, as the page cannot change in between. */
  let isFollowing = false;
  let shown: KeptFlow[] = [];
  /** Forgotten since the last look, by their first node: what is read again as it was is not new. */
  const lost = new Map<Text, KeptFlow>();
  let isSorted = true;
  /** Something was kept or dropped: places must be looked at again. */
  let isTouched = false;
  /** Something is other than at the last look. */
  let isChanged = false;

  const drop = (isGone: (flow: KeptFlow) => boolean) => {
    const staying: KeptFlow[] = [];
    for (const flow of kept) {
      if (isGone(flow)) lost.set(flow.first, flow);
      else staying.push(flow);
    }
    isTouched ||= staying.length < kept.length;
    kept = staying;
  };
  const dropStarters = (isGone: (element: Element) => boolean) => {
    const staying = starters.filter(({ element }) => !isGone(element));
    isTouched ||= staying.length < starters.length;
    starters = staying;
  };

  const dropGone = () => {
    drop(({ pieces }) => !pieces.every(({ node }) => node.isConnected));
    dropStarters((element) => !element.isConnected);
  };

  /** The turn of a node that is kept, after all before it where the page has not been changed meanwhile. */
  const takeTurn = (node: Node): number => {
    if (!isFollowing) {
      const [flow, starter] = [kept.at(-1), starters.at(-1)];
      const last = (flow?.turn ?? 0) > (starter?.turn ?? 0) ? flow?.first : starter?.element;
      isSorted &&= !last || last === node || comesBefore(last, node);
      isFollowing = true;
    }
    return ++turns;
  };

  return {
    /** To be called before anything is kept where the page may have been changed since. */
    begin() {
      isFollowing = false;
      placer.forget();
    },
    /** Keeps a flow, placed when the whole page is being read. To be called before the page can change. */
    keep(flow: Flow, hits: PhraseHits, isPlaced: boolean) {
      const { text, first, start, isLink } = flow;
      const element = first.parentElement ?? hostOf(first);
      if (!element) return;
      isTouched = true;
      const turn = takeTurn(first);
      const place = { isLink, ...placer.placeOf(element), section: 0 };
      const found = { text, hits, start, ...place, pieces: findPieces(flow), first, isPlaced, turn };
      const before = lost.get(first);
      if (before && isSame(before, found)) {
        lost.delete(first);
        kept.push(
          Object.assign(before, { start: isPlaced ? start : before.start, block: blockAround(first), isPlaced, turn }),
        );
      } else {
        isChanged = true;
        kept.push({ ...found, block: blockAround(first), seen: 0, telling: null });
      }
    },
    /** Keeps a heading or another element with which a section begins. */
    keepStarter(element: Element) {
      isTouched = true;
      starters.push({ element, turn: takeTurn(element) });
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
    *look(sight: Sight): Steps<{ flows: readonly KeptFlow[]; isNew: boolean }> {
      placer.forget();
      dropGone();
      isChanged ||= lost.size > 0;
      lost.clear();
      if (isTouched) tidy();
      let isNew = isChanged;
      isChanged = false;
      const now: KeptFlow[] = [];
      for (const flow of kept) {
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

  function tidy() {
    if (!isSorted) {
      starters = [...new Map(starters.map((starter) => [starter.element, starter])).values()];
      turns = sortFlows(kept, starters);
      isSorted = true;
    }
    // What was read early, because somebody was looking at it, has been read again with the rest.
    kept = kept.filter((flow, at) => {
      const next = kept[at + 1];
      return next?.first !== flow.first || next.pieces[0]?.from !== flow.pieces[0]?.from;
    });
    spaceFlows(kept);
    const sections = numberSections(kept, starters);
    for (const [at, flow] of kept.entries()) {
      isChanged ||= flow.section !== sections[at];
      flow.section = sections[at] ?? 0;
    }
    isTouched = false;
  }
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

/** Only what is still on the page has a place in it. */
function comesBefore(last: Node, node: Node): boolean {
  return last.isConnected && isBefore(last, node);
}

import type { SightedFlow } from '../detection/find-matches';
import type { PhraseHits } from '../detection/find-phrases';
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
}

/** The flows of a page in which something was found, in reading order. All others are forgotten as soon as they are read. */
export function createFlowKeeper() {
  const placeOf = createPlacer();
  let kept: KeptFlow[] = [];
  let starters: Element[] = [];
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
    const staying = starters.filter((element) => !isGone(element));
    isTouched ||= staying.length < starters.length;
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
      isTouched = true;
      const last = kept.at(-1);
      isSorted &&= !last || last.first === first || comesBefore(last.first, first);
      const place = { isLink, ...placeOf(element) };
      const found = { text, hits, start, section: 0, ...place, pieces: findPieces(flow), first, isPlaced, seen: 0 };
      const before = lost.get(first);
      if (before && isSame(before, found)) {
        lost.delete(first);
        kept.push(
          Object.assign(before, { start: isPlaced ? start : before.start, block: blockAround(first), isPlaced }),
        );
      } else {
        isChanged = true;
        kept.push({ ...found, block: blockAround(first) });
      }
    },
    /** Keeps a heading or another element with which a section begins. */
    keepStarter(element: Element) {
      isTouched = true;
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
    *look(sight: Sight): Steps<{ flows: readonly KeptFlow[]; isNew: boolean }> {
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
    for (const [at, flow] of kept.entries()) {
      isChanged ||= flow.section !== sections[at];
      flow.section = sections[at] ?? 0;
    }
    isTouched = false;
  }
}

/** A number that is 0 where none of the pieces can be seen, and another one for other pieces. */
function whichAreSeen({ pieces }: KeptFlow, sight: Sight): number {
  return pieces.reduce((sum, { node }, at) => (sight.isShown(node) ? (sum * 31 + at + 1) % 1_000_000_007 : sum), 0);
}

/** Whether a flow was read again just as it was, where it was. */
function isSame(before: KeptFlow, now: Omit<KeptFlow, 'block'>): boolean {
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

function compareFlows(a: KeptFlow, b: KeptFlow): number {
  if (a.first === b.first) return (a.pieces[0]?.from ?? 0) - (b.pieces[0]?.from ?? 0);
  return isBefore(a.first, b.first) ? -1 : 1;
}

import type { EntryIndex } from '../detection/build-index';
import { chooseMentions } from '../detection/choose-mentions';
import { findMatches, type Match, type PageFacts } from '../detection/find-matches';
import { findPhrases } from '../detection/find-phrases';
import { createFlowKeeper, type KeptFlow } from './keep-flows';
import type { Mark, MarkPiece } from './paint-marks';
import { type FlowBlock, readFlows } from './read-flows';
import { isShown } from './see-element';
import { nextTask, startSlice, whenVisible } from './slices';
import { type Changes, watchFlows } from './watch-flows';

/** All that was found on a page, and the part of it that is marked. */
export interface Findings {
  mentions: readonly Mark[];
  marks: readonly Mark[];
}

interface MarkingOptions {
  index: EntryIndex;
  density(): 'section' | 'page' | 'all';
  facts(): PageFacts;
  onFindings(findings: Findings): void;
  onShadowRoot(root: ShadowRoot): void;
  signal: AbortSignal;
}

/** Changes are read when the page has been quiet this long, or has not been for ten times as long. */
const QUIET_MS = 150;

/**
 * Page text → flows → matches → marks, once for the whole page and then for
 * what changes, in slices and only while somebody looks.
 */
export function markPage({ index, density, facts, onFindings, onShadowRoot, signal }: MarkingOptions) {
  const keeper = createFlowKeeper();
  const changes = watchFlows(schedule, signal);
  let timer = 0;
  let isWorking = false;
  let waitingSinceMs = 0;

  async function read(roots: Iterable<FlowBlock>, isOwnOnly: boolean) {
    for (const root of roots) {
      const torn: FlowBlock[] = [];
      const readOn = readFlows(root, {
        isOwnOnly,
        onFlow: (flow) => {
          const hits = findPhrases(flow.text, index);
          if (hits) keeper.keep(flow, hits);
        },
        onShadowRoot: (shadow) => {
          changes.watch(shadow);
          onShadowRoot(shadow);
        },
        onTorn: (block) => torn.push(block),
      });
      while (!readOn(startSlice()) && !signal.aborted) await nextTask();
      for (const block of torn) changes.add(block);
    }
  }

  async function readChanges({ subtrees, blocks, isAll }: Changes) {
    if (isAll) {
      keeper.dropAll();
      return read([document.documentElement], false);
    }
    const added = [...subtrees].filter((element) => element.isConnected && !hasAncestorIn(element, subtrees));
    for (const element of added) keeper.dropInside(element);
    await read(added, false);
    const edited = [...blocks].filter((block) => block.isConnected && !hasAncestorIn(block, subtrees));
    for (const block of edited) keeper.dropOf(block);
    await read(edited, true);
  }

  function judge() {
    if (signal.aborted) return;
    const flows = keeper.flows();
    const matches = findMatches(flows, facts(), index).filter((match) => isSeen(match, flows));
    const marks = new Map(matches.map((match) => [match, markOf(match, flows)]));
    const chosen = chooseMentions(matches, flows, density());
    onFindings({ mentions: [...marks.values()], marks: chosen.flatMap((match) => marks.get(match) ?? []) });
  }

  async function work() {
    timer = 0;
    if (isWorking) return;
    isWorking = true;
    await whenVisible(signal);
    await readChanges(changes.take());
    judge();
    isWorking = false;
    if (changes.hasMore()) schedule();
  }

  function schedule() {
    if (signal.aborted || isWorking) return;
    const nowMs = performance.now();
    if (timer === 0) waitingSinceMs = nowMs;
    else if (nowMs - waitingSinceMs > 10 * QUIET_MS) return;
    clearTimeout(timer);
    timer = window.setTimeout(work, QUIET_MS);
  }

  async function start() {
    await whenVisible(signal);
    isWorking = true;
    await read([document.documentElement], false);
    judge();
    isWorking = false;
    if (changes.hasMore()) schedule();
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  changes.watch(document);
  void start();
  return { judge };
}

function hasAncestorIn(node: Node, elements: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node.parentNode; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (elements.has(at)) return true;
  }
  return false;
}

/** Whether every letter of a match can be seen: words hidden in the middle of a line are not the reader's. */
function isSeen(match: Match, flows: readonly KeptFlow[]): boolean {
  const known = new Map<Element, boolean>();
  return piecesOf(match, flows).every(({ node }) => isShown(node, known));
}

function markOf(match: Match, flows: readonly KeptFlow[]): Mark {
  const text = flows[match.flow]?.text.slice(match.start, match.end) ?? '';
  return { entries: match.entries, isActor: match.isActor, why: match.why, text, pieces: piecesOf(match, flows) };
}

/** The text nodes a match lies in, and its share of each. */
function piecesOf({ flow, start, end }: Match, flows: readonly KeptFlow[]): MarkPiece[] {
  const pieces = flows[flow]?.pieces ?? [];
  return pieces.flatMap(({ node, start: from, from: offset }, number) => {
    const to = pieces[number + 1]?.start ?? Number.POSITIVE_INFINITY;
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    return first < last ? [{ node, start: first - from + offset, end: last - from + offset }] : [];
  });
}

import type { EntryIndex } from '../detection/build-index';
import { chooseMentions } from '../detection/choose-mentions';
import { findMatchesInSteps, type Match, type PageFacts } from '../detection/find-matches';
import { createFlowKeeper, type KeptFlow } from './keep-flows';
import type { Mark, MarkPiece } from './paint-marks';
import { readPage } from './read-page';
import type { Piece } from './retrace-flow';
import { createSight, type Sight } from './see-element';
import { createSlices, type Steps } from './slices';

/** All that was found on a page, and the part of it that is marked. */
export interface Findings {
  mentions: readonly Mark[];
  marks: readonly Mark[];
}

export interface MarkingOptions {
  index: EntryIndex;
  density(): 'section' | 'page' | 'all';
  /** Whether a reader wants no marks of these entries here: they are neither marked nor counted. */
  isHidden(entries: readonly string[]): boolean;
  facts(): Steps<PageFacts>;
  onFindings(findings: Findings): void;
  /** The page was shown otherwise, in dark colours say, but nothing came or went. */
  onSameFindings(): void;
  onShadowRoot(root: ShadowRoot): void;
  signal: AbortSignal;
}

/**
 * Page text → flows → matches → marks: once for the whole page and then for
 * what changes. `judge` does the last steps anew, for another density or where something is hidden.
 */
export function markPage(options: MarkingOptions): { judge(): void } {
  const { index, density, isHidden, facts, onFindings, onSameFindings, onShadowRoot, signal } = options;
  const keeper = createFlowKeeper();
  const slices = createSlices(signal);
  let judging = Promise.resolve();

  /** One look after another, however many are asked for. */
  function judge(isAsked: boolean): Promise<void> {
    judging = judging.then(async () => {
      const findings = await slices.run(find(isAsked));
      // Painting hundreds of marks takes as long as a slice by itself.
      if (findings && slices.isTimeUp()) await slices.next();
      if (signal.aborted) return;
      if (findings) onFindings(findings);
      else onSameFindings();
    });
    return judging;
  }

  /** What is on the page now; null where that is what was found before, and nobody asks anew. */
  function* find(isAsked: boolean): Steps<Findings | null> {
    const sight = createSight();
    const { flows, isNew } = yield* keeper.look(sight);
    if (!isNew && !isAsked) return null;
    const marks = new Map<Match, Mark>();
    for (const match of yield* findMatchesInSteps(flows, yield* facts(), index)) {
      const mark = isHidden(match.entries) ? null : markOf(match, flows[match.flow] as KeptFlow);
      if (mark && isSeen(mark, sight)) marks.set(match, mark);
      yield;
    }
    const chosen = chooseMentions([...marks.keys()], flows, density());
    return { mentions: [...marks.values()], marks: chosen.flatMap((match) => marks.get(match) ?? []) };
  }

  void readPage({ index, keeper, slices, onRead: () => judge(false), onShadowRoot, signal });
  return { judge: () => void judge(true) };
}

/** Whether every letter of a mark can be seen: words hidden in the middle of a line are not the reader's. */
function isSeen({ pieces }: Mark, sight: Sight): boolean {
  for (const { node } of pieces) if (!sight.isShown(node)) return false;
  return true;
}

function markOf(match: Match, flow: KeptFlow): Mark {
  const { start, end, entries, isActor, why } = match;
  const around = { text: flow.text, start, end };
  return { entries, isActor, why, text: flow.text.slice(start, end), pieces: piecesOf(match, flow), around };
}

/** The text nodes a match lies in, and its share of each. */
function piecesOf({ start, end }: Match, { pieces }: KeptFlow): MarkPiece[] {
  const found: MarkPiece[] = [];
  for (let number = 0; number < pieces.length; number++) {
    const { node, start: from, from: offset } = pieces[number] as Piece;
    if (from >= end) break;
    const to = pieces[number + 1]?.start ?? Number.POSITIVE_INFINITY;
    const first = Math.max(start, from);
    const last = Math.min(end, to);
    if (first < last) found.push({ node, start: first - from + offset, end: last - from + offset });
  }
  return found;
}

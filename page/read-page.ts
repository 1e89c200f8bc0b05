import type { EntryIndex } from '../detection/build-index';
import { findPhrases } from '../detection/find-phrases';
import type { createFlowKeeper } from './keep-flows';
import { watchLateRoots } from './late-roots';
import { isInOneOf } from './page-order';
import { blockAround, type FlowBlock, readFlows } from './read-flows';
import { partInView } from './see-element';
import type { Slices } from './slices';
import { createChangeAlarm } from './wait-for-change';
import { type Changes, watchFlows } from './watch-flows';

interface PageReading {
  index: EntryIndex;
  keeper: ReturnType<typeof createFlowKeeper>;
  slices: Slices;
  /** Enough has been read, or read again, to look at what was found. */
  onRead(): Promise<void> | void;
  onShadowRoot(root: ShadowRoot): void;
  signal: AbortSignal;
}

/** In a long document the first marks come after this time; each next look waits four times as long. */
const FIRST_LOOK_MS = 60;

/**
 * Reads the page, and then again what changes: in slices, only while somebody
 * looks, and never because of anything we did.
 */
export async function readPage({ index, keeper, slices, onRead, onShadowRoot, signal }: PageReading): Promise<void> {
  const alarm = createChangeAlarm(signal);
  const changes = watchFlows(alarm.set, signal);
  const known = new WeakSet<ShadowRoot>();
  const lookForRoots = watchLateRoots(
    (root) => known.has(root),
    // With it, what its host shows of the page has changed.
    (root) => {
      known.add(root);
      changes.add(blockAround(root.host) ?? root);
    },
    signal,
  );

  /** Reads roots, one after another. */
  async function read(roots: Iterable<FlowBlock>, isOwnOnly: boolean, onPause: () => Promise<void> | void = () => {}) {
    const pause = async () => {
      await onPause();
      await slices.next();
      keeper.renew();
    };
    keeper.renew();
    for (const root of roots) {
      // A change of many small places is no smaller a task than a long page.
      if (slices.isTimeUp()) await pause();
      if (signal.aborted) return;
      if (!root.isConnected) continue;
      keeper.begin();
      const isWholePage = root === document.documentElement && !isOwnOnly;
      const readOn = readFlows(root, {
        isOwnOnly,
        onFlow(flow) {
          const hits = findPhrases(flow.text, index);
          if (hits) keeper.keep(flow, hits, isWholePage);
        },
        onStarter: keeper.keepStarter,
        onShadowRoot(shadow) {
          known.add(shadow);
          changes.watch(shadow);
          onShadowRoot(shadow);
        },
        onTorn: changes.add,
      });
      while (!readOn(slices.isTimeUp)) {
        await pause();
        if (signal.aborted) return;
      }
    }
  }

  async function readAll(onPause?: () => Promise<void> | void) {
    await read([document.documentElement], false, onPause);
  }

  async function readChanges({ subtrees, blocks, texts, removed, isAll }: Changes) {
    if (isAll) {
      keeper.dropAll();
      return readAll();
    }
    keeper.dropInside(subtrees.union(removed));
    keeper.dropOf(blocks);
    keeper.open(texts);
    await read(outermost(subtrees, subtrees), false);
    await read(outermost(blocks.union(texts), subtrees), true);
  }

  changes.watch(document);
  await slices.next();
  // Somebody who comes back to the middle of a long page sees that part marked first.
  const part = scrollY > innerHeight ? partInView() : null;
  if (part) {
    await read([part], false);
    await onRead();
  }
  await readAll(lookEverLater(onRead));
  await onRead();
  while (!signal.aborted) {
    await alarm.rung();
    await slices.next();
    lookForRoots();
    await readChanges(changes.take());
    await onRead();
  }
}

/** In a long document marks come before the end of it: looking costs more each time, so it comes less often each time. */
function lookEverLater(look: () => Promise<void> | void): () => Promise<void> {
  let waitMs = FIRST_LOOK_MS;
  let dueMs = performance.now() + waitMs;
  return async () => {
    if (performance.now() < dueMs) return;
    await look();
    waitMs *= 4;
    dueMs = performance.now() + waitMs;
  };
}

/** Those that are on the page and not in one of the others, with which they are read. */
function outermost(roots: ReadonlySet<FlowBlock>, others: ReadonlySet<FlowBlock>): FlowBlock[] {
  return [...roots].filter((root) => {
    const parent = root instanceof ShadowRoot ? root.host : root.parentNode;
    return root.isConnected && !(parent && isInOneOf(parent, others)) && !(roots !== others && others.has(root));
  });
}

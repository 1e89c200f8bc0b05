import { isEdited } from './find-editors';
import { watchLateRoots } from './late-roots';
import { readTextParts } from './read-text';
import { createSlices } from './slices';

/** What the first stage needs to look for evidence. */
export interface EvidenceWatch {
  /** A quick look at text: whether there could be evidence in it. */
  mayHaveEvidence(text: string): boolean;
  hasEvidence(text: string): boolean;
  /** Whether all is over, as when the extension was updated: asked before changes are looked at. */
  isOver(): boolean;
  /** Called once, when the first evidence is seen. */
  onEvidence(): void;
  signal: AbortSignal;
}

/** Changes are looked at when a page has been quiet this long, or has not been for ten times as long. */
const QUIET_MS = 500;

/** With more changed places than this, reading the whole page again is cheaper than keeping them. */
const MANY_CHANGES = 500;

/**
 * Looks through the page for evidence once, in slices, and then at what
 * changes: live pages and pages that load by script become interesting late.
 * Ends with the first evidence. Resolves when the page as it stands has been
 * looked through.
 */
export async function watchEvidence(options: EvidenceWatch): Promise<void> {
  const { mayHaveEvidence, hasEvidence, isOver, onEvidence, signal } = options;
  const changed = new Set<Node>();
  let timer = 0;
  let waitingSinceMs = 0;
  const watched = new AbortController();
  const stop = AbortSignal.any([signal, watched.signal]);

  const look = async (roots: Iterable<Node>) => {
    const slices = createSlices(stop);
    for (const root of roots) {
      for (const text of readTextParts(root, reading)) {
        if (stop.aborted) return;
        if (text !== '' && hasEvidence(text)) {
          watched.abort();
          onEvidence();
          return;
        }
        if (slices.isTimeUp()) await slices.next();
      }
    }
    // Browsers keep the text of the last match (`RegExp.input`): let it be this one, not the page's.
    /^/.test('');
  };
  const lookAtChanges = () => {
    timer = 0;
    // A hidden tab waits: it will be looked at when somebody looks at it.
    if (document.hidden || isOver()) return;
    lookForRoots();
    const roots =
      changed.size > MANY_CHANGES ? [document.documentElement] : [...changed].filter((node) => node.isConnected);
    changed.clear();
    void look(roots);
  };
  const onMutations = (records: MutationRecord[]) => {
    for (const { type, target, addedNodes } of records) {
      // A page that writes itself anew takes all listeners with it; twice the same is one.
      if (target === document) listen();
      if (changed.size > MANY_CHANGES) break;
      if (type === 'characterData') changed.add(target.parentNode ?? target);
      else if (addedNodes.length > 0) changed.add(target);
    }
    schedule();
  };
  const schedule = () => {
    if (changed.size === 0) return;
    const nowMs = performance.now();
    if (timer === 0) waitingSinceMs = nowMs;
    else if (nowMs - waitingSinceMs > 10 * QUIET_MS) return;
    clearTimeout(timer);
    timer = window.setTimeout(lookAtChanges, QUIET_MS);
  };
  const listen = () => document.addEventListener('visibilitychange', schedule, { signal: stop });
  const observer = new MutationObserver(onMutations);
  const observe = (root: Node) => observer.observe(root, { childList: true, characterData: true, subtree: true });
  const known = new WeakSet<ShadowRoot>();
  const onShadowRoot = (root: ShadowRoot) => {
    known.add(root);
    observe(root);
  };
  const reading = { isPromising: mayHaveEvidence, onShadowRoot };
  const lookForRoots = watchLateRoots(
    (root) => known.has(root),
    (root) => {
      onShadowRoot(root);
      changed.add(root);
      schedule();
    },
    stop,
  );

  stop.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  listen();
  observe(document);
  const title = isEdited(document) ? '' : document.title;
  if (mayHaveEvidence(title) && hasEvidence(title)) {
    watched.abort();
    onEvidence();
  } else await look([document.documentElement]);
}

/**
 * Everything that may have a shadow root, and what these common names leave
 * over: a longer list costs each element more than it saves.
 */
export const MAYBE_HOSTS = ':not(i, b, a, li, br, img, td, em, strong, path)';

/** Among so many elements the browser finds those that may have a shadow root in a few milliseconds. */
export const MOST_AT_ONCE = 100_000;

/** When, in ms after the look before, we look again: scripts that finish a page do so soon after it was loaded. */
const NEXT_LOOKS_MS = [1000, 3000, 10_000, 30_000];

/** Between two looks at least so many ms, however often they are asked for. */
const LEAST_MS = 1000;

/**
 * Finds open shadow roots that an element was given after it came to the page,
 * as custom elements are whose script comes late: nothing tells of that. Looks a
 * few times after the start, and whenever it is asked to. `onRoot` is told of
 * those that are not known.
 */
export function watchLateRoots(
  isKnown: (root: ShadowRoot) => boolean,
  onRoot: (root: ShadowRoot) => void,
  signal: AbortSignal,
) {
  let looks = 0;
  let timer = 0;
  let lookedMs = performance.now();

  function look() {
    if (signal.aborted || document.hidden || performance.now() - lookedMs < LEAST_MS) return;
    if (document.getElementsByTagName('*').length <= MOST_AT_ONCE) lookIn(document);
    lookedMs = performance.now();
  }

  function lookIn(root: Document | ShadowRoot) {
    const hosts = root.querySelectorAll(MAYBE_HOSTS);
    for (let at = 0; at < hosts.length; at++) {
      const shadow = (hosts[at] as Element).shadowRoot;
      if (!shadow) continue;
      if (isKnown(shadow)) lookIn(shadow);
      else onRoot(shadow);
    }
  }

  function wait() {
    const waitMs = NEXT_LOOKS_MS[looks++];
    if (waitMs === undefined) return;
    timer = window.setTimeout(() => {
      look();
      wait();
    }, waitMs);
  }

  wait();
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return look;
}

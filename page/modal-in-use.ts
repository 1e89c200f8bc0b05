import { shownIn } from './page-order';

const MODAL = 'dialog:modal';

/** Asks a tree for one of its elements. */
type Ask = (tree: Document | ShadowRoot) => Element | null;

const hasFocus: Ask = (tree) => tree.activeElement;
/** In a corner, where a modal dialog has its backdrop, which counts as the dialog. */
const isOnTop: Ask = (tree) => tree.elementFromPoint(0, 0);

/**
 * The modal dialog in use, in whatever shadow root it stands: that with the
 * focus, which the browser lets into no other; where nothing has it, that which
 * lies over the whole window; where that cannot be told either, the last on the
 * page.
 */
export function modalInUse(): Element | null {
  const last = [...document.querySelectorAll(MODAL)].at(-1);
  return modalAround(innermost(hasFocus)) ?? modalAround(innermost(isOnTop)) ?? last ?? null;
}

/** The nearest modal dialog that an element is shown in, itself among them. */
export function modalAround(element: Element | null): Element | null {
  let at = element;
  while (at && !at.matches(MODAL)) at = shownIn(at);
  return at;
}

/** What has the focus, in whatever open shadow root. */
export function focusNow(): Element | null {
  return innermost(hasFocus);
}

/** The answer of the page, or where that is a host, of its open shadow root in turn. */
export function innermost(ask: Ask, tree: Document | ShadowRoot = document): Element | null {
  const found = ask(tree);
  // From a shadow root some browsers answer with what lies outside.
  if (!found?.shadowRoot || found.getRootNode() !== tree) return found;
  return innermost(ask, found.shadowRoot) ?? found;
}

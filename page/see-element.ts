/** Boxes of this size or less, in px, are how pages hide text from eyes and keep it for screen readers. */
const HIDDEN_BOX = 1;

/**
 * Whether a text node can be seen. Text that fades in counts as seen: its marks
 * fade in with it. `known` remembers the answers for elements within one look.
 */
export function isShown(node: Text, known: Map<Element, boolean>): boolean {
  const element = node.parentElement ?? hostOf(node);
  if (!element) return false;
  const answer = known.get(element) ?? (isDisplayed(element) && !isClipped(element));
  known.set(element, answer);
  return answer;
}

function isDisplayed(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Whether the element, or one close around it, is a box too small to be seen, as `.visually-hidden` makes it. */
function isClipped(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up++) {
    const { width, height } = at.getBoundingClientRect();
    if (width <= HIDDEN_BOX && height <= HIDDEN_BOX && getComputedStyle(at).display !== 'contents') return true;
  }
  return false;
}

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

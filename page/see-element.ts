import { elementAround, shownIn } from './page-order';
import { recall } from './recall';

/** Boxes this thin, in px, are how pages fold text away, or hide it from eyes and keep it for screen readers. */
const HIDDEN_BOX = 1;

/** How many boxes around a text are asked: what folds or hides it stands close by. */
const BOXES_ASKED = 4;

/** A screenful and what is near it: small enough to be read in a slice or two. */
const PART_CHARACTERS = 20_000;

/** One look at the page: what is asked twice is answered from memory. */
export type Sight = ReturnType<typeof createSight>;

/** Looks at the page as it is shown now. */
export function createSight() {
  const shown = new Map<Element, boolean>();
  const thin = new Map<Element, boolean>();
  const inert = new Map<Element, boolean>();
  const look = (element: Element) => isDisplayed(element) && !isClipped(element, thin) && !isInert(element, inert);
  return {
    /** Whether a text node can be seen. Text that fades in counts as seen: its marks fade in with it. */
    isShown(node: Text): boolean {
      const element = elementAround(node);
      // Text may stand directly in folded details, which themselves are shown.
      if (!element || (element.localName === 'details' && !element.hasAttribute('open'))) return false;
      // Text of a host that no slot of its shadow root takes has no box either, but the host has.
      if (element.shadowRoot && node.parentNode === element && !node.assignedSlot) return false;
      return recall(shown, element, look);
    },
  };
}

/** The largest part of the page around what is in the middle of the window that is quickly read. */
export function partInView(): Element | null {
  let part = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  while (part?.parentElement && (part.parentElement.textContent?.length ?? 0) <= PART_CHARACTERS)
    part = part.parentElement;
  return part;
}

function isDisplayed(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // What is displayed only by its contents has no box of its own to be seen.
  const parent = getComputedStyle(element).display === 'contents' ? elementAround(element) : null;
  return parent !== null && isDisplayed(parent);
}

/** Whether a box around the text is too thin to be seen into, as `.visually-hidden` and folded panels are. */
function isClipped(element: Element, known: Map<Element, boolean>): boolean {
  let at: Element | null = element;
  for (let asked = 0; at && asked < BOXES_ASKED; asked++) {
    if (recall(known, at, isThin)) return true;
    at = elementAround(at);
  }
  return false;
}

/** Whether the page has put the text aside, as it does with what lies behind a dialog of its own: nobody is to read it now. */
function isInert(element: Element, known: Map<Element, boolean>): boolean {
  const asked: Element[] = [];
  let answer = false;
  for (let at: Element | null = element; at; at = shownIn(at)) {
    const remembered = known.get(at);
    if (remembered === undefined) asked.push(at);
    answer = remembered ?? at.hasAttribute('inert');
    // A modal dialog is in use whatever lies around it.
    if (remembered !== undefined || answer || at.matches('dialog:modal')) break;
  }
  for (const one of asked) known.set(one, answer);
  return answer;
}

/** Its style is asked first, which needs no layout: most boxes let everything in them be seen. */
function isThin(element: Element): boolean {
  const style = getComputedStyle(element);
  if (!hidesOverflow(style) || style.display === 'contents' || style.display === 'inline') return false;
  const { width, height } = element.getBoundingClientRect();
  return width <= HIDDEN_BOX || height <= HIDDEN_BOX;
}

function hidesOverflow(style: CSSStyleDeclaration): boolean {
  return (
    style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.clipPath !== 'none' || style.clip !== 'auto'
  );
}

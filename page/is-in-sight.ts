import { shownIn } from './page-order';

/** Whether any of a line box is to be seen: in the window, and in every box that clips the element it stands in. */
export function isInSight({ left, top, right, bottom }: DOMRectReadOnly, around: Element): boolean {
  const seen = {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(innerWidth, right),
    bottom: Math.min(innerHeight, bottom),
  };
  const isAnySeen = () => seen.right > seen.left && seen.bottom > seen.top;
  for (const { box, style } of isAnySeen() ? boxesAround(around) : []) clipTo(seen, box, style);
  return isAnySeen();
}

/** Whether a line box can be read where it is now: its whole height in the window, and its middle in no box that clips it. */
export function isReadable(line: DOMRectReadOnly, around: Element): boolean {
  const middle = new DOMRect((line.left + line.right - 1) / 2, (line.top + line.bottom - 1) / 2, 1, 1);
  return line.top >= 0 && line.bottom <= innerHeight && isInSight(middle, around);
}

/** The boxes that scroll an element, from the inside out; the window, which scrolls them all, is not among them. */
export function scrollersAround(element: Element): Element[] {
  const scrollers = [...boxesAround(element)].filter(({ style }) => /auto|scroll/.test(style.overflow));
  return scrollers.map(({ box }) => box);
}

/** The boxes that an element is placed in, itself among them, from the inside out. What `body` and `html` clip, the window clips. */
function* boxesAround(element: Element): Generator<{ box: Element; style: CSSStyleDeclaration }> {
  let isLifted = false;
  for (let box: Element | null = element; box && !box.matches('html, body'); box = shownIn(box)) {
    const style = getComputedStyle(box);
    const { position } = style;
    // An element that is lifted out of the flow is not clipped by boxes it is not placed in.
    if (!isLifted || position !== 'static') yield { box, style };
    if (position === 'fixed') return;
    if (position !== 'static') isLifted = position === 'absolute';
  }
}

type Edges = Record<'left' | 'top' | 'right' | 'bottom', number>;

function clipTo(seen: Edges, element: Element, { overflowX, overflowY, display }: CSSStyleDeclaration) {
  if ((overflowX === 'visible' && overflowY === 'visible') || display === 'inline' || display === 'contents') return;
  const box = element.getBoundingClientRect();
  if (overflowX !== 'visible') {
    seen.left = Math.max(seen.left, box.left);
    seen.right = Math.min(seen.right, box.right);
  }
  if (overflowY !== 'visible') {
    seen.top = Math.max(seen.top, box.top);
    seen.bottom = Math.min(seen.bottom, box.bottom);
  }
}

import { shownIn } from './page-order';

/** Whether any of a line box is to be seen: in the window, and in every box that clips the element it stands in. */
export function isInSight({ left, top, right, bottom }: DOMRectReadOnly, around: Element): boolean {
  const seen = {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(innerWidth, right),
    bottom: Math.min(innerHeight, bottom),
  };
  let isLifted = false;
  // What these two clip, the window clips.
  for (let at: Element | null = around; at && !at.matches('html, body'); at = shownIn(at)) {
    const style = getComputedStyle(at);
    // An element that is lifted out of the flow is not clipped by boxes it is not placed in.
    if (!isLifted || style.position !== 'static') clipTo(seen, at, style);
    if (style.position === 'fixed') break;
    if (style.position !== 'static') isLifted = style.position === 'absolute';
  }
  return seen.right > seen.left && seen.bottom > seen.top;
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

/**
 * Keeps a class on what holds an entry while there is more of it below what can be
 * seen: many systems show no scroll bar before somebody scrolls.
 */
export function showThatItGoesOn(element: HTMLElement): void {
  const look = () => {
    const body = element.querySelector('.entry-body');
    const below = body ? body.scrollHeight - body.clientHeight - body.scrollTop : 0;
    // Zoomed, the end may be a fraction of a pixel away.
    element.classList.toggle('layer-goes-on', below >= 2);
  };
  element.addEventListener('scroll', look, { capture: true, passive: true });
  // Another entry, more of it, a fold, the room it is given: all of them change the tree or an attribute.
  new MutationObserver(look).observe(element, { subtree: true, childList: true, attributes: true });
}

import { shownIn } from './page-order';
import type { Mark } from './paint-marks';

/** The marks that a reader can get at: while the page has a modal dialog open, those in it. */
export function marksInReach(marks: readonly Mark[]): readonly Mark[] {
  const modal = modalInUse();
  if (!modal) return marks;
  return marks.filter(({ pieces: [piece] }) => piece && findAround(piece.node, (element) => element === modal));
}

/** The modal dialog with the focus, which the browser lets into no other; where nothing has it, the last on the page. */
function modalInUse(): Element | null {
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  const around = focus && findAround(focus, (element) => element.matches('dialog:modal'));
  return around ?? [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

/** The nearest such element of those that a node is shown in, itself among them. */
function findAround(node: Element | Text, isWanted: (element: Element) => boolean): Element | null {
  let at = node instanceof Element ? node : shownIn(node);
  while (at && !isWanted(at)) at = shownIn(at);
  return at;
}

import { modalInUse } from './modal-in-use';
import { isShownIn } from './page-order';
import type { Mark } from './paint-marks';

/** The marks that a reader can get at: while the page has a modal dialog open, those in it. */
export function marksInReach(marks: readonly Mark[]): readonly Mark[] {
  const modal = modalInUse();
  if (!modal) return marks;
  return marks.filter(({ pieces: [piece] }) => piece && isShownIn(piece.node, modal));
}

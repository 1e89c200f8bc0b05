/** Words selected in a frame. */
interface Selected {
  text: string;
  /** How many frames deep the frame is in which the focus is, or which is around that one; 0 for others. */
  depth: number;
}

/**
 * What is selected in this frame; null where nothing is. A look-up is asked for, so words
 * in an editor are read as well. Self-contained: it is run in frames that have no script of ours.
 */
export function selectionHere(): Selected | null {
  const text = document.getSelection()?.toString().trim();
  let depth = document.hasFocus() ? 1 : 0;
  for (let frame: Window = window; depth > 0 && frame !== frame.parent; frame = frame.parent) depth++;
  return text ? { text, depth } : null;
}

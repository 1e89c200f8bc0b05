/** Where people write: what they type is never read. */
export const EDITOR = ':is([contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i])';

/** The editors below a root; null where nobody writes, so that the common case costs nothing per element. */
export function findEditors(root: ParentNode): Set<Element> | null {
  // One plain attribute is the question browsers answer fastest.
  const found = [...root.querySelectorAll('[contenteditable]')].filter(isEditor);
  return found.length > 0 ? new Set(found) : null;
}

/** Whether a node is where an editor begins. */
export function isEditor(node: Node): boolean {
  return node instanceof Element && node.matches(EDITOR);
}

/**
 * Whether a node lies in an editor, or in what else is `unread`, itself included
 * and seen through shadow roots. In a document that is edited as a whole everything does.
 */
export function isInEditor(node: Node, unread = EDITOR): boolean {
  if (isEdited(node.ownerDocument ?? (node as Document))) return true;
  for (let at = node; ; ) {
    const element = at instanceof Element ? at : at.parentElement;
    if (element?.closest(unread)) return true;
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot)) return false;
    at = root.host;
  }
}

/** Whether somebody writes the whole document. */
export function isEdited({ designMode }: Document): boolean {
  return designMode === 'on';
}

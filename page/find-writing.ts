import { findEditors, isEditor } from './find-editors';

/** Text in these is never the page's. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'textarea']);

/** Where in a tree somebody may be writing. */
export interface Writing {
  places: ReadonlySet<Node>;
  /** Every node that has such a place somewhere inside. */
  around: ReadonlySet<Node>;
}

/** Where people write below a root: editors, and fields whose text is a part of the page's. Null where nobody does. */
export function findWriting(root: Node): Writing | null {
  // A text has nothing below it.
  if (root.firstChild === null) return null;
  const tree = root as Element | ShadowRoot;
  const editors = findEditors(tree);
  const fields = tree.querySelectorAll('textarea');
  if (!editors && fields.length === 0) return null;
  const places = new Set<Node>([...(editors ?? []), ...fields]);
  const around = new Set<Node>();
  for (const place of places) {
    for (let at = place.parentNode; at && !around.has(at); at = at.parentNode) around.add(at);
  }
  return { places, around };
}

/** Takes a node into a part, or where somebody writes in it what lies around that; gives its text, words maybe glued. */
export function takeIn(node: Node, part: Node[], writing: Writing | null): string {
  if (isSilent(node) || writing?.places.has(node)) return '';
  if (!writing?.around.has(node)) {
    part.push(node);
    return node.textContent ?? '';
  }
  let text = '';
  for (const child of node.childNodes) text += ` ${takeIn(child, part, writing)}`;
  return text;
}

/** Whether nothing in a node is read. */
export function isUnread(node: Node): boolean {
  return isSilent(node) || isEditor(node);
}

/** Whether what stands in a node is never the page's text. */
export function isSilent(node: Node | null): boolean {
  return node !== null && SILENT.has((node as Element).localName);
}

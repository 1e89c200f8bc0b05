/*
 * The page as readers meet it, through open shadow roots: what stands in one
 * comes after everything before its host, and before the children that the
 * host has in the page.
 */

/** Whether `a` comes before `b` on the page. What contains the other comes first. */
export function isBefore(a: Node, b: Node): boolean {
  const [rootOfA, rootOfB] = [a.getRootNode(), b.getRootNode()];
  if (rootOfA === rootOfB) return precedes(a, b);
  const [pathOfA, pathOfB] = [pathTo(a), pathTo(b)];
  let level = 0;
  while (level < pathOfA.length && pathOfA[level] === pathOfB[level]) level++;
  const [one, other] = [pathOfA[level], pathOfB[level]];
  if (one && other) {
    // Where a host is compared with one of its own children, the child comes after the host's shadow root.
    return precedes(one, other);
  }
  return other !== undefined;
}

/** Whether a node lies inside an element or shadow root, however many shadow roots lie between. */
export function isInside(node: Node, outer: Node): boolean {
  for (let at: Node | null = node; at; at = hostOf(at)) if (outer.contains(at)) return true;
  return false;
}

/** Whether a node lies inside one of these, or is one of them. */
export function isInOneOf(node: Node, outers: ReadonlySet<Node>): boolean {
  if (outers.size === 0) return false;
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (outers.has(at)) return true;
  }
  return false;
}

/** The element around a node, through the host where a shadow root ends. */
export function elementAround(node: Node): Element | null {
  return node.parentElement ?? hostOf(node);
}

/** The element whose shadow root a node lies in; null in the page itself. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element that a node is shown in: that of the slot that takes it, else the one around it, through the host where a shadow root ends. */
export function shownIn(node: Element | Text): Element | null {
  return node.assignedSlot ?? elementAround(node);
}

/** Whether a node is shown in an element, or is it. */
export function isShownIn(node: Element | Text, outer: Element): boolean {
  for (let at: Element | Text | null = node; at; at = shownIn(at)) if (at === outer) return true;
  return false;
}

function precedes(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A node and the hosts around it, outermost first. */
function pathTo(node: Node): Node[] {
  const host = hostOf(node);
  return host ? [...pathTo(host), node] : [node];
}

/** Visiting these takes a small part of a millisecond. */
const FEW_CHILDREN = 1000;

/** The children of a node, a few at a time: asking for fifty thousand at once takes longer than a slice. The page may change between them. */
export function* childrenOf(root: Node): Generator<Node> {
  for (let next = root.firstChild; next; ) {
    const some: Node[] = [];
    for (; next && some.length < FEW_CHILDREN; next = next.nextSibling) some.push(next);
    yield* some;
    next = some.findLast((child) => child.parentNode === root)?.nextSibling ?? null;
  }
}

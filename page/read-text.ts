/** Characters in one part: searched in well under a millisecond. */
const PART_CHARACTERS = 20_000;

/** Nodes in one part: visited in well under a millisecond. */
const PART_NODES = 3000;

/** Parts overlap by so much, so that a spelling over their seam is seen whole. */
const OVERLAP = 120;

/** Text in these is never the page's. */
const SILENT = /^(?:script|style|noscript|template|textarea)$/;

const ELEMENT = 1;
const TEXT = 3;

/**
 * The text below a root for a first look, in parts, with a space wherever one
 * node ends and another begins: pages written without white space between
 * their paragraphs glue the last word of one to the first of the next. Open
 * shadow roots are read too, and told to `onShadowRoot`.
 */
export function* readTextParts(root: Node, onShadowRoot: (root: ShadowRoot) => void): Generator<string> {
  let part = '';
  let nodes = 0;
  let silent: Node | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node.nodeType === ELEMENT) {
      const element = node as Element;
      if (SILENT.test(element.localName)) silent = element;
      if (element.shadowRoot) {
        onShadowRoot(element.shadowRoot);
        yield* readTextParts(element.shadowRoot, onShadowRoot);
      }
    } else if (node.nodeType === TEXT && node.parentNode !== silent) part += ` ${(node as Text).data}`;
    if (part.length < PART_CHARACTERS && ++nodes < PART_NODES) continue;
    yield part;
    part = part.slice(-OVERLAP);
    nodes = 0;
  }
  yield part;
}

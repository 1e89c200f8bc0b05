/** The visible text of a page, as a reader would count in it. */
export interface VisibleText {
  text: string;
  /** Where in `text` the character at this offset of a text node stands; null in what is not shown. */
  placeOf(node: Text, offset: number): number | null;
}

/** Text inside these is never shown as text of the page. */
const NEVER_SHOWN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'OPTION']);

const SOFT_HYPHEN = '\u00ad';

/**
 * Reads the visible text below `root`: soft hyphens dropped, every run of white
 * space one space, open shadow roots included. Blocks are kept apart.
 */
export function readVisibleText(root: Element): VisibleText {
  const starts = new Map<Text, number>();
  /** For each character of the raw text, its place in the text given back. */
  const places: number[] = [];
  let text = '';
  let lastBlock: Element | null | undefined;

  for (const node of shownTexts(root)) {
    const block = blockAround(node);
    if (block !== lastBlock && !text.endsWith(' ')) text += ' ';
    lastBlock = block;
    starts.set(node, places.length);
    for (const character of node.data.split('')) {
      const isSpace = /\s/.test(character);
      if (isSpace && text.endsWith(' ')) {
        places.push(text.length - 1);
        continue;
      }
      places.push(text.length);
      if (character !== SOFT_HYPHEN) text += isSpace ? ' ' : character;
    }
    places.push(text.length);
  }
  return {
    text,
    placeOf: (node, offset) => {
      const start = starts.get(node);
      return start === undefined ? null : (places[start + offset] ?? null);
    },
  };
}

function* shownTexts(parent: Element | ShadowRoot): Generator<Text> {
  for (const node of parent.childNodes) {
    if (node instanceof Text) yield node;
    else if (node instanceof Element && !NEVER_SHOWN.has(node.tagName) && node.checkVisibility()) {
      if (node.shadowRoot) yield* shownTexts(node.shadowRoot);
      yield* shownTexts(node);
    } else if (node instanceof Element && getComputedStyle(node).display === 'contents') yield* shownTexts(node);
  }
}

function blockAround(node: Text): Element | null {
  const root = node.getRootNode();
  let element = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  while (element?.parentElement && /^(inline|contents|ruby)/.test(getComputedStyle(element).display)) {
    element = element.parentElement;
  }
  return element;
}

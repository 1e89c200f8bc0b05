import type { Why } from '../detection/find-matches';
import highlightCss from './highlight.css?inline';

/** A match painted on the page. */
export interface Mark {
  entries: readonly string[];
  isActor: boolean;
  why: Why;
  /** The words as the page writes them. */
  text: string;
  /** The text nodes it lies in, in reading order. */
  pieces: readonly MarkPiece[];
}

/** The share of a mark that lies in one text node. */
export interface MarkPiece {
  node: Text;
  start: number;
  end: number;
}

/** Paints marks with the CSS Custom Highlight API, and knows what it painted. */
export interface Painter {
  /** Replaces what is painted by these marks; what stays as it was is not touched. */
  paint(marks: readonly Mark[]): void;
  /** The marks in a text node. */
  marksIn(node: Node): readonly Mark[];
  /** All marks, in the order in which they were given. */
  marks(): readonly Mark[];
  /** Shows where a mark is, or stops showing it. */
  point(mark: Mark | null): void;
  /** A shadow root in which marks may lie: Firefox applies highlight rules only of the tree that holds the text. */
  adopt(root: ShadowRoot): void;
  /** Leaves no trace. */
  destroy(): void;
}

/**
 * Names are prefixed: the registry is shared with the page. `link` is for words
 * in a link that has a line of its own, which a mark must not double.
 */
const NAMES = ['term', 'actor', 'link', 'current'] as const;
const PREFIX = 'echr-context-';

type Name = (typeof NAMES)[number];

/** Creates the painter of a document. */
export function createPainter(document: Document): Painter {
  const highlights = new Map(NAMES.map((name) => [name, new Highlight()]));
  const ranges = new Map<string, { mark: Mark; name: Name; ranges: StaticRange[] }>();
  const byNode = new Map<Node, Mark[]>();
  const sheets = createSheets();
  let all: readonly Mark[] = [];
  let pointed: StaticRange[] = [];

  function register() {
    // A page may clear the registry, which is its own as much as ours.
    for (const [name, highlight] of highlights) CSS.highlights.set(PREFIX + name, highlight);
  }

  function add(name: Name, added: readonly StaticRange[]) {
    for (const range of added) highlights.get(name)?.add(range);
  }

  function remove(name: Name, removed: readonly StaticRange[]) {
    for (const range of removed) highlights.get(name)?.delete(range);
  }

  return {
    paint(marks) {
      const wanted = new Map(marks.map((mark) => [keyOf(mark), mark]));
      for (const [key, { name, ranges: old }] of ranges) {
        if (wanted.has(key)) continue;
        remove(name, old);
        ranges.delete(key);
      }
      for (const [key, mark] of wanted) {
        const known = ranges.get(key);
        if (known) {
          // The same mark stays the same object: a tooltip may be open on it.
          wanted.set(key, known.mark);
          continue;
        }
        const name = nameFor(mark);
        const painted = { mark, name, ranges: mark.pieces.map(rangeOf) };
        add(name, painted.ranges);
        ranges.set(key, painted);
      }
      all = [...wanted.values()];
      byNode.clear();
      for (const mark of all) for (const { node } of mark.pieces) byNode.set(node, [...(byNode.get(node) ?? []), mark]);
      register();
    },
    marksIn: (node) => byNode.get(node) ?? [],
    marks: () => all,
    point(mark) {
      remove('current', pointed);
      pointed = mark?.pieces.map(rangeOf) ?? [];
      add('current', pointed);
      register();
    },
    adopt: (root) => sheets.adopt(root),
    destroy() {
      for (const name of NAMES) CSS.highlights.delete(PREFIX + name);
      ranges.clear();
      byNode.clear();
      all = [];
      sheets.remove();
    },
  };

  function nameFor(mark: Mark): Name {
    if (mark.pieces.some(({ node }) => hasOwnLine(node, document))) return 'link';
    return mark.isActor ? 'actor' : 'term';
  }
}

function rangeOf({ node, start, end }: MarkPiece): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}

/** The rules for shadow roots: one sheet, taken out again when all ends. */
function createSheets() {
  const roots = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;
  return {
    adopt(root: ShadowRoot) {
      if (roots.has(root)) return;
      roots.add(root);
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(highlightCss);
      }
      root.adoptedStyleSheets.push(sheet);
    },
    remove() {
      for (const root of roots) {
        const at = sheet ? root.adoptedStyleSheets.indexOf(sheet) : -1;
        if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
      }
      roots.clear();
    },
  };
}

/** A key that is equal for marks that mean the same in the same place. */
function keyOf({ entries, pieces, why }: Mark): string {
  const places = pieces.map(({ node, start, end }) => `${numberOf(node)}:${start}-${end}`);
  return [...entries, JSON.stringify(why), ...places].join(' ');
}

const numbers = new WeakMap<Node, number>();
let lastNumber = 0;

function numberOf(node: Node): number {
  const known = numbers.get(node);
  if (known !== undefined) return known;
  numbers.set(node, ++lastNumber);
  return lastNumber;
}

/** Whether the words stand in a link that is underlined already, by whatever means pages use for it. */
function hasOwnLine(node: Text, document: Document): boolean {
  const link = node.parentElement?.closest('a[href]');
  if (!link) return false;
  for (let element = node.parentElement; element; element = element.parentElement) {
    const style = document.defaultView?.getComputedStyle(element);
    if (style && isLined(style)) return true;
    if (element === link) return false;
  }
  return false;
}

function isLined(style: CSSStyleDeclaration): boolean {
  const hasBorder = Number.parseFloat(style.borderBottomWidth) > 0 && style.borderBottomStyle !== 'none';
  return style.textDecorationLine.includes('underline') || (hasBorder && style.borderTopWidth === '0px');
}

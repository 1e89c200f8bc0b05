import type { Why } from '../detection/find-matches';
import { createLookChoice, LOOKS, type Look } from './choose-highlight';
import highlightCss from './highlight.css?inline';
import { createSheet } from './own-host';
import type { WordsInText } from './words-around';

/** A match that can be painted on the page. */
export interface Mark {
  readonly entries: readonly string[];
  readonly isActor: boolean;
  /** May change while the mark stays: the nearest evidence can come and go. */
  why: Why;
  /** The words as the page writes them. */
  readonly text: string;
  /** The text nodes it lies in, in reading order. */
  readonly pieces: readonly MarkPiece[];
  /** The text it stands in, and where. */
  readonly around: WordsInText;
}

/** The share of a mark that lies in one text node. */
export interface MarkPiece {
  node: Text;
  start: number;
  end: number;
}

/** Paints marks with the CSS Custom Highlight API, and knows what it painted. */
export interface Painter {
  /** Replaces what is painted by these marks; what stays is not touched, and stays the same object. */
  paint(marks: readonly Mark[]): void;
  /** Repaints where the page emptied the registry, which is its own as much as ours. */
  renew(): void;
  /** The marks that have a piece directly in this element or shadow root. */
  marksUnder(parent: Node): readonly Mark[];
  /** All marks painted, in the order in which they were given. */
  marks(): readonly Mark[];
  /** Shows where a mark is, or stops showing it. */
  point(mark: Mark | null): void;
  /** A shadow root in which marks may lie: Firefox (153) applies highlight rules only of the tree that holds the text. */
  adopt(root: ShadowRoot): void;
  /** Leaves no trace. */
  destroy(): void;
}

interface Painted {
  mark: Mark;
  look: Look;
  ranges: readonly StaticRange[];
}

/** Names are prefixed, because the page may have highlights too. */
const PREFIX = 'echr-context-';
const CURRENT = 'current';

/** So many shadow roots are never too many to remember. */
const FEW_ROOTS = 100;

/** Creates the painter of a frame. */
export function createPainter(): Painter {
  const highlights = new Map([...LOOKS, CURRENT].map((name) => [name, new Highlight()]));
  const keyOf = createKeys();
  const sheets = createSheets();
  let painted = new Map<string, Painted>();
  let byParent = new Map<Node, Mark[]>();
  let pointed: readonly StaticRange[] = [];

  const renew = () => {
    for (const [name, highlight] of highlights) {
      // Firefox leaves those of an extension that was updated: what is there need not be ours.
      if (CSS.highlights.get(PREFIX + name) !== highlight) CSS.highlights.set(PREFIX + name, highlight);
    }
  };
  const add = (name: string, ranges: readonly StaticRange[]) => {
    const highlight = highlights.get(name);
    for (const range of ranges) highlight?.add(range);
  };
  const remove = (name: string, ranges: readonly StaticRange[]) => {
    const highlight = highlights.get(name);
    for (const range of ranges) highlight?.delete(range);
  };
  const paintOne = (mark: Mark, look: Look, before: Painted | undefined): Painted => {
    if (before?.look === look) {
      before.mark.why = mark.why;
      return before;
    }
    if (before) remove(before.look, before.ranges);
    const ranges = before?.ranges ?? rangesOf(mark);
    add(look, ranges);
    return { mark: before?.mark ?? mark, look, ranges };
  };

  return {
    paint(marks) {
      const chooseLook = createLookChoice();
      const now = new Map<string, Painted>();
      for (const mark of marks) {
        const key = keyOf(mark);
        now.set(key, paintOne(mark, chooseLook(mark), painted.get(key)));
        painted.delete(key);
      }
      for (const { look, ranges } of painted.values()) remove(look, ranges);
      painted = now;
      byParent = groupByParent(now.values());
      renew();
    },
    renew,
    marksUnder: (parent) => byParent.get(parent) ?? [],
    marks: () => [...painted.values()].map(({ mark }) => mark),
    point(mark) {
      remove(CURRENT, pointed);
      pointed = mark ? rangesOf(mark) : [];
      add(CURRENT, pointed);
      if (mark) renew();
    },
    adopt: sheets.adopt,
    destroy() {
      for (const [name, highlight] of highlights) {
        // In a page that outlived an update of the extension, the marks may be the new one's by now.
        if (CSS.highlights.get(PREFIX + name) === highlight) CSS.highlights.delete(PREFIX + name);
      }
      painted.clear();
      byParent.clear();
      sheets.remove();
    },
  };
}

function groupByParent(marks: Iterable<Painted>): Map<Node, Mark[]> {
  const groups = new Map<Node, Mark[]>();
  for (const { mark } of marks) {
    for (const { node } of mark.pieces) {
      const parent = node.parentNode;
      if (!parent) continue;
      const group = groups.get(parent);
      if (!group) groups.set(parent, [mark]);
      else if (group.at(-1) !== mark) group.push(mark);
    }
  }
  return groups;
}

function rangesOf({ pieces }: Mark): StaticRange[] {
  return pieces.map(
    ({ node, start, end }) =>
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
  );
}

/** The rules for shadow roots: one sheet, taken out again when all ends. */
function createSheets() {
  const known = new WeakSet<ShadowRoot>();
  // Live pages throw roots away by the hundred: who holds them holds all that was in them.
  let roots: WeakRef<ShadowRoot>[] = [];
  let most = FEW_ROOTS;
  let sheet: CSSStyleSheet | null = null;
  return {
    adopt(root: ShadowRoot) {
      if (known.has(root)) return;
      known.add(root);
      if (roots.length >= most) {
        roots = roots.filter((held) => held.deref());
        most = Math.max(FEW_ROOTS, 2 * roots.length);
      }
      roots.push(new WeakRef(root));
      sheet ??= createSheet(highlightCss);
      root.adoptedStyleSheets.push(sheet);
    },
    remove() {
      for (const held of roots) {
        const root = held.deref();
        const at = root && sheet ? root.adoptedStyleSheets.indexOf(sheet) : -1;
        if (at >= 0) root?.adoptedStyleSheets.splice(at, 1);
      }
      roots = [];
    },
  };
}

/** Keys that are equal for marks of the same entries in the same place. */
function createKeys(): (mark: Mark) => string {
  const numbers = new WeakMap<Node, number>();
  let last = 0;
  const numberOf = (node: Node) => {
    const number = numbers.get(node) ?? ++last;
    numbers.set(node, number);
    return number;
  };
  return ({ entries, pieces, isActor }) => {
    let key = isActor ? 'a' : 't';
    for (const { node, start, end } of pieces) key += `${numberOf(node)}:${start}-${end} `;
    for (const entry of entries) key += `${entry},`;
    return key;
  };
}

import { childrenOf } from './children-of';
import { isInEditor } from './find-editors';
import { findWriting, isSilent, isUnread, takeIn } from './find-writing';
import { MAYBE_HOSTS, MOST_AT_ONCE } from './late-roots';

/** Text searched between two looks at the clock: well under a millisecond. */
const PART_CHARACTERS = 20_000;

/** Elements whose text is asked for in one go: about a millisecond with all that is done for them. */
const PART_ELEMENTS = 10_000;

/** Of so many children a few stand for the rest. */
const MANY_CHILDREN = 64;
const SAMPLES = 16;

/** Characters that the browser gives in a millisecond. */
const LITTLE_TEXT = 300_000;

/** Parts overlap by so much, so that a spelling over their seam is seen whole. */
const OVERLAP = 120;

type Host = Element & { shadowRoot: ShadowRoot };

const TEXT = 3;
const COMMENT = 8;

/** Between two elements stands a line break with what the next line is indented by. */
const FEW_SPACES = 200;

/** How the text of a page is read for a first look. */
export interface TextReading {
  /** A quick look at text whose words may be glued together: whether it is worth reading well. */
  isPromising(text: string): boolean;
  onShadowRoot(root: ShadowRoot): void;
}

/**
 * The text below a root for a first look, in parts. Most of a page is only
 * asked for and searched by the browser, and gives empty parts, at which a
 * reader may rest; what looks promising is read again node by node, with a space
 * wherever one node ends and another begins: pages written without white space
 * between their paragraphs glue the last word of one to the first of the next.
 * Open shadow roots are read after the rest, and told to `onShadowRoot`. Nothing
 * in which somebody writes is read.
 */
export function* readTextParts(root: Node, reading: TextReading): Generator<string> {
  if (isInEditor(root)) return;
  yield* readLight(root, reading);
  yield* readShadows(root, reading);
}

/** The text that is no shadow root's. */
function* readLight(outer: Node, reading: TextReading): Generator<string> {
  const root = heartOf(outer);
  if (isUnread(root)) return;
  const elements = countElements(root);
  if (elements <= PART_ELEMENTS) {
    const part: Node[] = [];
    yield* readPart(part, takeIn(root, part, findWriting(root)), reading);
  } else if (elements <= MOST_AT_ONCE && hasLittleText(root)) yield* readAtOnce(root, reading);
  else yield* readChildren(root, reading);
}

/**
 * Where the text below a root begins: a document of one endless text is that
 * text, which the browser hands out as it stands, while that of an element around
 * it would have to be put together first. The head has only a title, looked at elsewhere.
 */
function heartOf(root: Node): Node {
  let heart = root === document.documentElement && document.body ? document.body : root;
  for (let only: Node | null = heart; only; only = isUnread(heart) ? null : onlyChildOf(heart)) heart = only;
  return heart;
}

/** The child of a node that has no other, but for white space and what is no text. */
function onlyChildOf(node: Node): Node | null {
  let only: Node | null = null;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isBlank(child)) continue;
    if (only) return null;
    only = child;
  }
  return only;
}

function isBlank(node: Node): boolean {
  if (node.nodeType === COMMENT) return true;
  return node.nodeType === TEXT && (node as Text).length < FEW_SPACES && (node as Text).data.trim() === '';
}

/** Whether a root of many children is likely to hold little text, told by some of them: then all of it is asked for at once, which is quicker. */
function hasLittleText(root: Node): boolean {
  if (!isParent(root) || root.childElementCount < MANY_CHILDREN) return false;
  const step = Math.floor(root.childElementCount / SAMPLES);
  let length = 0;
  for (let nth = 0; nth < SAMPLES; nth++) length += root.children[nth * step]?.textContent?.length ?? 0;
  return length * step < LITTLE_TEXT;
}

/**
 * Reads a root of very many elements that hold little text. To ask all of them
 * whether somebody writes there takes nearly as long as their text does: so that is
 * asked, and what is written left out, where a glance at all of it was promising.
 */
function* readAtOnce(root: Node, reading: TextReading): Generator<string> {
  if (!(yield* isPromising(root.textContent ?? '', reading))) return;
  const part: Node[] = [];
  yield* readPart(part, takeIn(root, part, findWriting(root)), reading);
}

/** Reads the children of a large element, as many together as make a part. */
function* readChildren(root: Node, reading: TextReading): Generator<string> {
  const writing = findWriting(root);
  let part: Node[] = [];
  let text = '';
  let elements = 0;
  for (const child of childrenOf(root)) {
    const inside = countElements(child);
    if (inside <= PART_ELEMENTS) {
      text += ` ${takeIn(child, part, writing)}`;
      elements += 1 + inside;
    }
    if (inside <= PART_ELEMENTS && elements < PART_ELEMENTS && text.length < PART_CHARACTERS) continue;
    yield* readPart(part, text, reading);
    part = [];
    text = '';
    elements = 0;
    if (inside > PART_ELEMENTS) yield* readLight(child, reading);
  }
  yield* readPart(part, text, reading);
}

function* readPart(nodes: readonly Node[], text: string, reading: TextReading): Generator<string> {
  if (yield* isPromising(text, reading)) yield* readApart(nodes);
  else yield '';
}

/** The text of all shadow roots, and of those within them. */
function* readShadows(root: Node, reading: TextReading): Generator<string> {
  if (!isParent(root) || isUnread(root)) return;
  if (hasShadow(root)) yield* readShadow(root, reading);
  if (countElements(root) > MOST_AT_ONCE) {
    for (const child of root.children) yield* readShadows(child, reading);
    return;
  }
  const hosts = root.querySelectorAll(MAYBE_HOSTS);
  // By number: going through a list of nodes by its iterator takes as long again as finding them.
  for (let at = 0; at < hosts.length; at++) {
    const host = hosts[at] as Element;
    if (hasShadow(host)) yield* readShadow(host, reading);
    else if (at % PART_ELEMENTS === 0) yield '';
  }
}

function* readShadow({ shadowRoot }: Host, reading: TextReading): Generator<string> {
  reading.onShadowRoot(shadowRoot);
  yield* readTextParts(shadowRoot, reading);
}

function hasShadow(node: Node): node is Host {
  return node.nodeType !== TEXT && (node as Element).shadowRoot != null;
}

function* isPromising(text: string, reading: TextReading): Generator<string, boolean> {
  for (let from = 0; ; from += PART_CHARACTERS) {
    if (reading.isPromising(text.slice(from, from + PART_CHARACTERS + OVERLAP))) return true;
    if (from + PART_CHARACTERS >= text.length) return false;
    yield '';
  }
}

/** The text of the nodes, each text node apart from the next. By hand: it is all that is slow about a page that looks promising and is not. */
function* readApart(nodes: readonly Node[]): Generator<string> {
  let part = '';
  for (const node of nodes) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = node.nodeType === TEXT ? node : walker.nextNode(); text; text = walker.nextNode()) {
      if (isSilent(text.parentNode)) continue;
      const { data } = text as Text;
      part += ` ${data.slice(0, PART_CHARACTERS)}`;
      for (let from = PART_CHARACTERS; part.length >= PART_CHARACTERS; from += PART_CHARACTERS) {
        yield part;
        part = part.slice(-OVERLAP) + data.slice(from, from + PART_CHARACTERS);
      }
    }
  }
  yield part;
}

function countElements(node: Node): number {
  if (!isParent(node) || node.firstElementChild === null) return 0;
  // The browser remembers how many an element holds; a shadow root has to be asked anew.
  return 'getElementsByTagName' in node ? node.getElementsByTagName('*').length : node.querySelectorAll('*').length;
}

function isParent(node: Node): node is Element | Document | DocumentFragment {
  return node.nodeType !== TEXT && 'firstElementChild' in node;
}

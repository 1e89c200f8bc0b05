import { BLOCK, GAP, kindOf, SILENT } from './element-kinds';
import { blockAround, type FlowBlock } from './read-flows';

/** What changed on the page since it was read. */
export interface Changes {
  /** These and everything in them must be read again. */
  subtrees: Set<FlowBlock>;
  /** Of these only their own text, not that of the blocks inside them. */
  blocks: Set<FlowBlock>;
  /** So of these, but their nodes stand where they stood: letters changed, or how they are shown. */
  texts: Set<FlowBlock>;
  /** These were taken away. They may still be on the page, but somewhere that we do not watch. */
  removed: Set<Element>;
  /** So much changed that reading all again is cheaper. */
  isAll: boolean;
}

/** How soon what happened asks to be looked at: changed text, or text that was only shown or hidden. */
export type Urgency = 'text' | 'showing';

/** With more changed places than this, reading the page again costs less than keeping track. */
const MANY_CHANGES = 1000;

/** Attributes that show or hide text without changing it, and the one that says whose text it is. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'inert', 'open', 'contenteditable'];

/** What ends with text shown or hidden though no attribute says so. */
const SHOWING_EVENTS = ['transitionend', 'animationend', 'toggle'];

const ELEMENT = 1;
const TEXT = 3;

/**
 * Watches a document and its open shadow roots. Only collects: the work happens
 * later, at a time of our choosing. What we do to the page ourselves, which is
 * to add and remove the tooltip's host, goes unnoticed.
 */
export function watchFlows(onChange: (urgency: Urgency) => void, signal: AbortSignal) {
  let changes = noChanges();
  const observer = new MutationObserver((records) => {
    let urgency: Urgency | null = null;
    for (const record of records) {
      if (changes.isAll) break;
      const noted = note(record, changes);
      urgency = noted === 'text' ? noted : (urgency ?? noted);
      changes.isAll = countChanges(changes) > MANY_CHANGES;
    }
    if (urgency || changes.isAll) onChange(urgency ?? 'text');
  });
  const onShowing = () => onChange('showing');
  for (const type of SHOWING_EVENTS)
    document.addEventListener(type, onShowing, { signal, capture: true, passive: true });
  window.addEventListener('resize', onShowing, { signal, passive: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onShowing, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    /** Watches one more root; again the same is fine. */
    watch(root: Document | ShadowRoot) {
      observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: ATTRIBUTES });
    },
    /** A block, and everything in it, is to be read again for another reason. */
    add(block: FlowBlock) {
      changes.subtrees.add(block);
      onChange('text');
    },
    /** What changed since the last call. */
    take(): Changes {
      const taken = changes;
      changes = noChanges();
      return taken;
    },
  };
}

function noChanges(): Changes {
  return { subtrees: new Set(), blocks: new Set(), texts: new Set(), removed: new Set(), isAll: false };
}

function countChanges({ subtrees, blocks, texts, removed }: Changes): number {
  return subtrees.size + blocks.size + texts.size + removed.size;
}

/** Notes what a record asks for; null where it asks for nothing. */
function note(record: MutationRecord, changes: Changes): Urgency | null {
  const { type, target, addedNodes, removedNodes } = record;
  if (type === 'attributes') return noteAttribute(record, changes);
  if (type === 'characterData') return noteBlock(target, changes.texts);
  for (const node of addedNodes) noteBlocksIn(node, changes);
  for (const node of removedNodes) if (isElement(node)) changes.removed.add(node);
  const touched = [...addedNodes, ...removedNodes];
  if (touched.every(isSilent)) return touched.some(isStyle) ? 'showing' : null;
  if (touched.some(isInlineContent) || [...removedNodes].some(isMovedText) || isAmidText(record))
    noteBlock(target, changes.blocks);
  return 'text';
}

/** What was moved and emptied since was not empty where it was, or else it was read there as nothing. */
function isMovedText(node: Node): boolean {
  return node.nodeType === TEXT && node.isConnected;
}

/** Whether blocks came or went where the text of the block around them could be parted or joined by that. */
function isAmidText({ target, previousSibling, nextSibling }: MutationRecord): boolean {
  if (isElement(target) && (kindOf(target.localName) & BLOCK) === 0) return true;
  return isNextToText(previousSibling, target, 'previousSibling') || isNextToText(nextSibling, target, 'nextSibling');
}

/** Whether the first thing that counts in this direction is text or flows with text. */
function isNextToText(sibling: Node | null, parent: Node, direction: 'previousSibling' | 'nextSibling'): boolean {
  let node = sibling;
  while (node && !isInlineContent(node) && !isBlock(node)) node = node[direction];
  // What has been moved on meanwhile tells nothing: better read once too often.
  return node !== null && (node.parentNode !== parent || isInlineContent(node));
}

function noteAttribute({ target, attributeName }: MutationRecord, changes: Changes): Urgency {
  if (attributeName === 'contenteditable') {
    noteBlocksIn(target, changes);
    noteBlock(target.parentNode, changes.blocks);
    return 'text';
  }
  // Whether an element parts the words around it, or those in it, can be a matter of style.
  noteBlock(target, changes.texts);
  return 'showing';
}

/** The block a node belongs to is read again; in what is never read, only styles are of any matter. */
function noteBlock(node: Node | null, blocks: Set<FlowBlock>): Urgency | null {
  const block = blockAround(node);
  if (block) blocks.add(block);
  return block ? 'text' : isStyle(node?.parentNode ?? null) ? 'showing' : null;
}

/** What was added is read in whole: the node where it is a block, else the blocks in it. */
function noteBlocksIn(node: Node, changes: Changes) {
  if (!isElement(node)) return;
  const kind = kindOf(node.localName);
  if ((kind & (GAP | SILENT)) !== 0) return;
  if ((kind & BLOCK) !== 0) {
    changes.subtrees.add(node);
    return;
  }
  if (node.shadowRoot) changes.subtrees.add(node.shadowRoot);
  for (const child of node.children) noteBlocksIn(child, changes);
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function isBlock(node: Node): boolean {
  return isElement(node) && (kindOf(node.localName) & BLOCK) !== 0;
}

function isSilent(node: Node): boolean {
  return isElement(node) ? (kindOf(node.localName) & SILENT) !== 0 : node.nodeType !== TEXT;
}

function isStyle(node: Node | null): boolean {
  return node !== null && isElement(node) && (node.localName === 'style' || node.localName === 'link');
}

function isInlineContent(node: Node | null): boolean {
  if (node === null || !isElement(node)) return node?.nodeType === TEXT && (node as Text).data.trim() !== '';
  return (kindOf(node.localName) & (BLOCK | SILENT)) === 0;
}

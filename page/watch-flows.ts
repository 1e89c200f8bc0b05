import { BLOCK, GAP, kindOf, SILENT } from './element-kinds';
import type { FlowBlock } from './read-flows';

/** What changed on the page since it was read. */
export interface Changes {
  /** These and everything in them must be read again. */
  subtrees: Set<Element>;
  /** Of these only their own text, not that of the blocks inside them. */
  blocks: Set<FlowBlock>;
  /** So much changed that reading all again is cheaper. */
  isAll: boolean;
}

/** With more changed places than this, reading the page again costs less than keeping track. */
const MANY_CHANGES = 1000;

/** Attributes that show or hide text without changing it. `style` is left out: animations write it in every frame. */
const SHOWING_ATTRIBUTES = ['hidden', 'class', 'open'];

/** Watches a document and its open shadow roots. Only collects: the work happens later, at a time of our choosing. */
export function watchFlows(onChange: () => void, signal: AbortSignal) {
  let changes = noChanges();
  let hasChanged = false;
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (changes.isAll) break;
      note(record, changes);
      changes.isAll = changes.subtrees.size + changes.blocks.size > MANY_CHANGES;
    }
    hasChanged = true;
    onChange();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    /** Watches one more root; again the same is fine. */
    watch(root: Document | ShadowRoot) {
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributes: true,
        attributeFilter: SHOWING_ATTRIBUTES,
      });
    },
    /** Something is to be read again for another reason. */
    add(block: FlowBlock) {
      changes.blocks.add(block);
      hasChanged = true;
    },
    /** Whether anything changed since the last call of `take`. */
    hasMore: () => hasChanged,
    /** What changed since the last call. */
    take(): Changes {
      const taken = changes;
      changes = noChanges();
      hasChanged = false;
      return taken;
    },
  };
}

function noChanges(): Changes {
  return { subtrees: new Set(), blocks: new Set(), isAll: false };
}

function note({ type, target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord, changes: Changes) {
  // Shown or hidden: nothing to read, only to judge again.
  if (type === 'attributes') return;
  if (type === 'characterData') return addBlock(target, changes);
  for (const node of addedNodes) if (isBlock(node)) changes.subtrees.add(node);
  const isInline = [...addedNodes, ...removedNodes, previousSibling, nextSibling].some(isInlineContent);
  if (isInline) addBlock(target, changes);
}

function addBlock(node: Node, changes: Changes) {
  const block = blockAround(node);
  if (block) changes.blocks.add(block);
}

/** The block whose own text a node belongs to; null where text is not read. */
export function blockAround(node: Node): FlowBlock | null {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at instanceof ShadowRoot) return at;
    if (!(at instanceof Element)) continue;
    const kind = kindOf(at.localName);
    if ((kind & (GAP | SILENT)) !== 0) return null;
    if ((kind & BLOCK) !== 0 || at === at.ownerDocument.documentElement) return at;
  }
  return null;
}

function isBlock(node: Node): node is Element {
  return node instanceof Element && (kindOf(node.localName) & BLOCK) !== 0;
}

function isInlineContent(node: Node | null): boolean {
  if (node instanceof Text) return node.data.trim() !== '';
  return node instanceof Element && (kindOf(node.localName) & (BLOCK | SILENT)) === 0;
}

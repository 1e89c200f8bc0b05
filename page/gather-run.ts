import { type Flow, joinText, splitRun } from './retrace-flow';

/** Longest flow, so that searching one stays far below a slice; no paragraph is as long. */
const FLOW_LIMIT = 32_000;

/** How far back from the limit to look for the end of a sentence. */
const SENTENCE_REACH = 2000;

/** The number of the link that text outside links stands in. */
export const NO_LINK = 0;

/**
 * Gathers text nodes into flows. The run is what came since the last cut: its
 * nodes are counted and measured, none but the first is kept, and the browser
 * joins their texts where the run is all of its block.
 */
export function createRun(onFlow: (flow: Flow) => void, isPlainText: boolean) {
  let first: Text | null = null;
  let firstData = '';
  let count = 0;
  let length = 0;
  let hasInk = false;
  let link = NO_LINK;
  let isMixed = false;
  let isWhole = false;
  let isCrossed = false;
  let isUnsure = false;
  /** Offsets at which an element begins or ends. */
  const seams: number[] = [];
  let seamCount = 0;
  /** Characters in flows so far. */
  let position = 0;
  /** Where the next portion of a long text node begins. */
  let next = 0;

  const handOn = (text: string, isLink: boolean, from: Text, nodes: number, offset: number) => {
    onFlow({ text, start: position, isLink, first: from, count: nodes, from: offset });
    position += text.length;
  };
  const hasGlue = (text: string) => {
    for (let seam = 0; seam < seamCount; seam++) if (isGlued(text, seams[seam] as number)) return true;
    return false;
  };
  const handOnRun = (start: Text, ended: Node | null) => {
    const isLink = link !== NO_LINK && !isMixed;
    if (count === 1) return handOn(firstData, isLink, start, 1, 0);
    const text = ended && isWhole ? (ended.textContent ?? '') : joinText(start, count);
    if (!isUnsure && !hasGlue(text)) return handOn(text, isLink, start, count, 0);
    for (const part of splitRun(start, count)) handOn(part.text, part.isLink, part.first, part.count, 0);
  };
  const cut = (ended: Node | null = null) => {
    if (hasInk && first) handOnRun(first, ended);
    isWhole = false;
    if (count === 0) return;
    first = null;
    count = 0;
    length = 0;
    hasInk = false;
    isMixed = false;
    isCrossed = false;
    isUnsure = false;
    seamCount = 0;
  };
  const addPortion = (node: Text, inLink: number): number => {
    const { data } = node;
    const from = next;
    if (from === 0) cut();
    const to = portionEnd(data, from, isPlainText);
    const text = data.slice(from, to);
    if (text.trim() !== '') handOn(text, inLink !== NO_LINK, node, 1, from);
    next = to < data.length ? to : 0;
    return to - from;
  };

  return {
    /** Takes in a text node and the link around it, or the next portion of a long one; gives how much text that was. */
    add(node: Text, inLink: number): number {
      const size = node.length;
      if (isPlainText || length + size > FLOW_LIMIT) return addPortion(node, inLink);
      if (!hasInk || (inLink !== link && !isMixed)) {
        const { data } = node;
        if (count === 0) firstData = data;
        if (data.charCodeAt(0) > 0x20 || data.trim() !== '') {
          isMixed = hasInk;
          hasInk = true;
          link = inLink;
        }
      }
      if (count === 0) first = node;
      else if (isCrossed) {
        seams[seamCount++] = length;
        isCrossed = false;
      }
      count++;
      length += size;
      return size;
    },

    /** Whether nothing to be read stands in the run so far. */
    isBare: () => !hasInk,

    /** Whether a long text node has portions left. */
    hasMore: () => next > 0,

    /** Gives up the rest of a long text node. */
    dropRest() {
      next = 0;
    },

    /** An inline element begins or ends; `mayCut` where only its display tells whether it is one. */
    cross(mayCut: boolean) {
      if (count === 0) return;
      isCrossed = true;
      if (mayCut) isUnsure = true;
    },

    /** Text that the run does not hold stands in its block. */
    leaveOut() {
      isWhole = false;
    },

    /** A block begins. */
    begin() {
      cut();
      isWhole = true;
    },

    /** Ends the run and hands its text on, if there is any; `ended` is the block that ends with it. */
    cut,
  };
}

/** At the end of a sentence where the flow would grow too long, and at blank lines where nothing else parts paragraphs. */
function portionEnd(data: string, from: number, isPlainText: boolean): number {
  const limit = Math.min(from + FLOW_LIMIT, data.length);
  const blankLine = /\n[^\S\n]*\n\s*/g;
  blankLine.lastIndex = from;
  if (isPlainText && blankLine.test(data)) return Math.min(blankLine.lastIndex, limit);
  if (limit === data.length) return limit;
  const tailStart = limit - SENTENCE_REACH;
  const tail = data.slice(tailStart, limit);
  const end = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('\n')) + 1 || tail.lastIndexOf(' ') + 1;
  return end > 0 ? tailStart + end : limit;
}

/** `Court</span><span>of`: only how the page displays the elements tells whether this is one word. */
function isGlued(text: string, seam: number): boolean {
  return isWordCode(text.charCodeAt(seam - 1)) && isWordCode(text.charCodeAt(seam));
}

function isWordCode(code: number): boolean {
  return (code > 0x2f && code < 0x3a) || ((code | 0x20) > 0x60 && (code | 0x20) < 0x7b) || code > 0xbf;
}

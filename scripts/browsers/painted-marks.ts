import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** A mark as a reader sees it. */
export interface PaintedMark {
  text: string;
  /** The middle of its first line box, in the window. */
  x: number;
  y: number;
}

/** What is painted on a page, asked of the browser itself: our marks are its highlights, in reading order. */
export function readPaintedMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        return range;
      })
      .sort(compare);

    const marks: { text: string; x: number; y: number; end: Range }[] = [];
    for (const range of ranges) {
      const last = marks.at(-1);
      if (last && isRightBehind(last.end, range)) {
        last.text += range.toString();
        last.end = range;
      } else {
        const box = range.getClientRects()[0] ?? new DOMRect();
        marks.push({ text: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2, end: range });
      }
    }
    return marks.map(({ text, x, y }) => ({ text: text.replace(/\s+/g, ' '), x, y }));

    /** A mark across inline elements has a range in each; nothing stands between them. */
    function isRightBehind(before: Range, range: Range): boolean {
      if (before.endContainer.getRootNode() !== range.startContainer.getRootNode()) return false;
      const between = document.createRange();
      between.setStart(before.endContainer, before.endOffset);
      between.setEnd(range.startContainer, range.startOffset);
      return between.toString() === '';
    }

    /** In reading order; what lies in a shadow root stands where its host stands. */
    function compare(one: Range, other: Range): number {
      if (one.startContainer.getRootNode() === other.startContainer.getRootNode()) {
        return one.compareBoundaryPoints(Range.START_TO_START, other);
      }
      const [first, second] = [placeInPage(one.startContainer), placeInPage(other.startContainer)];
      return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
    }

    function placeInPage(node: Node): Node {
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? placeInPage(root.host) : node;
    }
  });
}

/** The marks of a page, as soon as there are some and no more come. */
export function waitForMarks(page: Page): Promise<PaintedMark[]> {
  let before = 0;
  return until('marks', async () => {
    const marks = await readPaintedMarks(page);
    const isQuiet = marks.length > 0 && marks.length === before;
    before = marks.length;
    return isQuiet && marks;
  });
}

import compiled from 'virtual:compiled-index';
import { expect, vi } from 'vitest';
import { openIndex } from '../../detection/build-index';
import { type Findings, markPage } from '../../page/mark-page';
import { collectPageFacts } from '../../page/page-date';
import { createPainter, type Mark, type Painter } from '../../page/paint-marks';
import { changeSomething, createChance, fill } from './page-wild';

const index = openIndex(compiled);

/** Longer than any wait of ours. */
const LONG_MS = 5000;

/** Changes of a page, one after another, each followed by a comparison. */
const CHANGES = 6;

/** Clocks of the browser's own, for waiting while those of the page are in our hands. */
const nextTask = () => new Promise<void>((resolve) => realSetTimeout(resolve));
const realSetTimeout = window.setTimeout.bind(window);

/**
 * Grows a random page from a seed, changes it at random, and holds it after each
 * change against what somebody finds who reads it afresh: the same marks,
 * painted where they stand; and the page byte for byte as it made itself. Gives
 * the number of marks that were compared.
 */
export async function fuzzPage(seed: number): Promise<number> {
  const chance = createChance(seed);
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  // Something about the subject, so that there is something to mark.
  root.append('The European Convention on Human Rights ');
  fill(root, chance, 5);
  fill(root, chance, 5);
  const density = chance.pick(['all', 'section', 'page'] as const);
  const isHasty = chance.isLikely(0.3);
  const yields = holdYields();
  const clock = isHasty ? hurryClock() : null;
  const painter = createPainter();
  const live = startMarking(density, painter);
  let compared = 0;
  try {
    await settle(yields);
    for (let change = 0; change < CHANGES; change++) {
      for (let count = 1 + chance.below(4); count > 0; count--) {
        changeSomething(root, chance);
        // Some changes come while we are at work on others.
        if (chance.isLikely(0.3)) await vi.advanceTimersByTimeAsync(chance.below(400));
      }
      const html = document.documentElement.outerHTML;
      await settle(yields);
      const fresh = startMarking(density);
      await settle(yields);
      fresh.stop();
      const place = `seed ${seed}, change ${change}`;
      const expected = describeMarks(fresh.found().marks);
      expect(describeMarks(live.found().marks), place).toEqual(expected);
      expect(describePainted(), place).toEqual(piecesOf(fresh.found().marks));
      expect(document.documentElement.outerHTML, place).toBe(html);
      compared += expected.length;
    }
  } finally {
    live.stop();
    painter.destroy();
    clock?.mockRestore();
    yields.release();
    document.body.replaceChildren();
  }
  expect(CSS.highlights.size).toBe(0);
  return compared;
}

function startMarking(density: 'all' | 'section' | 'page', painter?: Painter) {
  const stop = new AbortController();
  let found: Findings = { mentions: [], marks: [] };
  markPage({
    index,
    density: () => density,
    isHidden: () => false,
    facts: () => collectPageFacts(document, '2026-11-25'),
    onFindings(findings) {
      found = findings;
      painter?.paint(found.marks);
    },
    onSameFindings: () => painter?.paint(painter.marks()),
    onShadowRoot: (shadow) => painter?.adopt(shadow),
    signal: stop.signal,
  });
  return { found: () => found, stop: () => stop.abort() };
}

/** Lets the page's time go by until nobody is at work any more. */
async function settle(yields: ReturnType<typeof holdYields>) {
  for (let quiet = 0; quiet < 2; ) {
    const before = yields.count();
    await vi.advanceTimersByTimeAsync(LONG_MS);
    await nextTask();
    quiet = yields.count() === before ? quiet + 1 : 0;
  }
}

/** Counts how often work stops to let the page go first. */
function holdYields() {
  const before = scheduler.yield;
  let count = 0;
  scheduler.yield = async () => {
    count++;
    await nextTask();
  };
  return {
    count: () => count,
    release() {
      scheduler.yield = before;
    },
  };
}

/** A clock by which every slice is over as soon as somebody looks. */
function hurryClock() {
  const now = performance.now.bind(performance);
  let ahead = 0;
  return vi.spyOn(performance, 'now').mockImplementation(() => {
    ahead += 2;
    return now() + ahead;
  });
}

const numbers = new WeakMap<Node, number>();
let last = 0;

function numberOf(node: Node): number {
  const number = numbers.get(node) ?? ++last;
  numbers.set(node, number);
  return number;
}

function describeMarks(marks: readonly Mark[]): string[] {
  return marks.map((mark) => `${mark.entries.join()} “${mark.text}” ${piecesOf([mark]).join(' ')}`);
}

function piecesOf(marks: readonly Mark[]): string[] {
  return marks.flatMap(({ pieces }) => pieces.map(({ node, start, end }) => `${numberOf(node)}:${start}-${end}`)).sort();
}

/** What the browser paints, with the certainty that it lies inside of its node, and that on the page. */
function describePainted(): string[] {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  for (const { startContainer, endContainer, endOffset } of ranges) {
    expect(startContainer).toBe(endContainer);
    expect(startContainer.isConnected).toBe(true);
    expect(endOffset).toBeLessThanOrEqual((endContainer as Text).length);
  }
  return ranges.map(({ startContainer, startOffset, endOffset }) => `${numberOf(startContainer)}:${startOffset}-${endOffset}`).sort();
}

import compiled from 'virtual:compiled-index';
import { expect, vi } from 'vitest';
import { openIndex } from '../../detection/build-index';
import { type Findings, markPage } from '../../page/mark-page';
import { createFactsReader } from '../../page/page-date';
import { createPainter, type Mark, type Painter } from '../../page/paint-marks';
import { type Chance, changeSomething, createChance, fill } from './page-wild';

const index = openIndex(compiled);

/** Longer than any wait of ours. */
const LONG_MS = 5000;

/** Changes of a page, one after another, each followed by a comparison. */
const CHANGES = 6;

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Waits for the browser's next task, by no clock: those are in our hands. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}

/** What a page came to. */
export interface FuzzOutcome {
  /** Marks that somebody found who read the page afresh. */
  marks: number;
  comparisons: number;
  /** Comparisons in which a mark more or less was accepted, because text that came or went has not been measured. */
  differences: number;
}

/**
 * Grows a random page from a seed, changes it at random, and holds it after each
 * change against what somebody finds who reads it afresh: the same mentions,
 * the marks among them painted where they stand; and the page byte for byte as
 * it made itself. How far words are apart is only roughly known after changes,
 * so that what needs others close by may be judged otherwise, and the room for
 * marks be shared otherwise; what is certain is mentioned all the same. A deaf
 * reader hears of no change.
 */
export async function fuzzPage(seed: number, isDeaf = false): Promise<FuzzOutcome> {
  const chance = createChance(seed);
  const root = growPage(chance);
  const density = chance.pick(['all', 'section', 'page'] as const);
  const clock = chance.isLikely(0.3) ? hurryClock() : null;
  const yields = holdYields();
  const painter = createPainter();
  const live = startMarking(density, painter);
  const outcome: FuzzOutcome = { marks: 0, comparisons: 0, differences: 0 };
  try {
    await settle(yields);
    if (isDeaf) live.stop();
    for (let change = 0; change < CHANGES; change++) {
      await changeAbout(root, chance);
      const html = document.documentElement.outerHTML;
      await settle(yields);
      const fresh = startMarking(density);
      await settle(yields);
      fresh.stop();
      const [known, found] = [live.found().marks, fresh.found().marks];
      const place = `seed ${seed}, change ${change}`;
      const certain = [live, fresh].map((reader) => describeMarks(reader.found().mentions.filter(isCertain)));
      expect(certain[0], place).toEqual(certain[1]);
      expect(describePainted(), place).toEqual(piecesOf(known));
      expect(document.documentElement.outerHTML, place).toBe(html);
      outcome.comparisons++;
      outcome.marks += found.length;
      if (describeMarks(known).join() !== describeMarks(found).join()) outcome.differences++;
    }
  } finally {
    live.stop();
    painter.destroy();
    clock?.mockRestore();
    yields.release();
    document.body.replaceChildren();
  }
  expect(CSS.highlights.size).toBe(0);
  return outcome;
}

function growPage(chance: Chance): HTMLElement {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  // Something about the subject, so that there is something to mark.
  root.append('The European Convention on Human Rights ');
  fill(root, chance, 5);
  fill(root, chance, 5);
  return root;
}

async function changeAbout(root: HTMLElement, chance: Chance) {
  for (let count = 1 + chance.below(4); count > 0; count--) {
    changeSomething(root, chance);
    // Some changes come while we are at work on others.
    if (!chance.isLikely(0.3)) continue;
    vi.advanceTimersByTime(chance.below(400));
    await nextTask();
  }
}

function isCertain({ why }: Mark): boolean {
  return why.rule === 'certain';
}

function startMarking(density: 'all' | 'section' | 'page', painter?: Painter) {
  const stop = new AbortController();
  let found: Findings = { mentions: [], marks: [] };
  markPage({
    index,
    density: () => density,
    isHidden: () => false,
    facts: createFactsReader(document, () => '2026-11-25'),
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
  for (let quiet = 0; quiet < 3; ) {
    const before = yields.count();
    vi.advanceTimersByTime(LONG_MS);
    await nextTask();
    quiet = yields.count() === before && vi.getTimerCount() === 0 ? quiet + 1 : 0;
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
  return marks
    .flatMap(({ pieces }) => pieces.map(({ node, start, end }) => `${numberOf(node)}:${start}-${end}`))
    .sort();
}

/** What the browser paints, with the certainty that it lies inside of its node, and that on the page. */
function describePainted(): string[] {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  for (const { startContainer, endContainer, endOffset } of ranges) {
    expect(startContainer).toBe(endContainer);
    expect(startContainer.isConnected).toBe(true);
    expect(endOffset).toBeLessThanOrEqual((endContainer as Text).length);
  }
  return ranges
    .map(({ startContainer, startOffset, endOffset }) => `${numberOf(startContainer)}:${startOffset}-${endOffset}`)
    .sort();
}

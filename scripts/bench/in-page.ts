import compiledEvidence from 'virtual:compiled-evidence';
import compiledIndex from 'virtual:compiled-index';
import { openIndex } from '@/detection/build-index';
import { createEvidenceTest } from '@/detection/find-evidence';
import { findPhrases } from '@/detection/find-phrases';
import { type Findings, markPage } from '@/page/mark-page';
import { collectPageFacts } from '@/page/page-date';
import { createPainter } from '@/page/paint-marks';
import { readFlows } from '@/page/read-flows';
import { watchEvidence } from '@/page/watch-evidence';

/** A thing that is timed, and its median time. */
export interface Timing {
  what: string;
  ms: number;
}

/** How often each thing is timed; the median of so many moves by a few hundredths from run to run. */
const SAMPLES = 41;
/** A sample repeats the thing until it is well above the clock's resolution of 0.1 ms. */
const SAMPLE_MS = 8;

/** Times our parts and, as a floor, what any reader of text must do, on the page as it stands. */
export async function timeEverything(): Promise<Timing[]> {
  const index = openIndex(compiledIndex);
  const { marks } = await findMarks();
  const texts: string[] = [];
  readFlows(document.documentElement, { onFlow: ({ text }) => texts.push(text) })(() => false);

  return [
    await time('floor: walking the text nodes', walkTextNodes),
    await time('floor: reading textContent', () => document.body.textContent?.length),
    await time('first stage: looking for evidence', lookForEvidence),
    await time('second stage: reading flows', () =>
      readFlows(document.documentElement, { onFlow: () => {} })(() => false),
    ),
    await time('second stage: finding phrases', () => texts.map((text) => findPhrases(text, index))),
    await time('second stage: painting', () => {
      const painter = createPainter();
      painter.paint(marks);
      painter.destroy();
    }),
    await time('second stage: all of it, from text to marks', async () => {
      const painter = createPainter();
      painter.paint((await findMarks()).marks);
      painter.destroy();
    }),
  ];

  /** Reads, matches and judges as the extension does, slices and all. */
  function findMarks(): Promise<Findings> {
    const stop = new AbortController();
    return new Promise((resolve) => {
      markPage({
        isHidden: () => false,
        index,
        density: () => 'section',
        facts: () => collectPageFacts(document, '2026-01-01'),
        onFindings: (findings) => {
          stop.abort();
          resolve(findings);
        },
        onSameFindings: () => {},
        onShadowRoot: () => {},
        signal: stop.signal,
      });
    });
  }
}

function walkTextNodes(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
}

const hasEvidence = createEvidenceTest(compiledEvidence);

/** The whole page, as on a page without evidence: what is found is not told. */
async function lookForEvidence(): Promise<void> {
  const stop = new AbortController();
  await watchEvidence({
    hasEvidence: (text) => hasEvidence(text) && false,
    onEvidence: () => {},
    signal: stop.signal,
  });
  stop.abort();
}

async function time(what: string, run: () => unknown): Promise<Timing> {
  const startedAt = performance.now();
  for (let warmUp = 0; warmUp < 20; warmUp++) await run();
  const onceMs = Math.max((performance.now() - startedAt) / 20, 0.001);
  const repeats = Math.max(1, Math.ceil(SAMPLE_MS / onceMs));
  const samples: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    const from = performance.now();
    for (let repeat = 0; repeat < repeats; repeat++) {
      const result = run();
      if (result instanceof Promise) await result;
    }
    samples.push((performance.now() - from) / repeats);
  }
  return { what, ms: samples.toSorted((one, other) => one - other)[SAMPLES >> 1] ?? Number.NaN };
}

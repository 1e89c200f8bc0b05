import compiledEvidence from 'virtual:compiled-evidence';
import type { EntryIndex } from '@/detection/build-index';
import { createEvidenceTests } from '@/detection/find-evidence';
import { findPhrases } from '@/detection/find-phrases';
import { type Findings, markPage } from '@/page/mark-page';
import { createFactsReader } from '@/page/page-date';
import { pageLanguage } from '@/page/page-language';
import { createPainter } from '@/page/paint-marks';
import { readFlows } from '@/page/read-flows';
import { watchEvidence } from '@/page/watch-evidence';
import { watchYields } from './watch-yields';

/** What any reader of text must do: visit the text nodes. */
export function walkTextNodes(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
}

/** The least that any reader of text must do: ask the browser for it. */
export function readTextContent(): number {
  return document.body.textContent?.length ?? 0;
}

/** Work of the browser that is of the same size on every page: how fast the machine is just now. */
export function makeSomeNodes(): number {
  const holder = document.createElement('div');
  for (let count = 0; count < 500; count++) holder.append(document.createElement('p'), 'words');
  return holder.textContent.length + holder.querySelectorAll('p').length;
}

const { mayHaveEvidence, hasEvidence } = createEvidenceTests(compiledEvidence, pageLanguage(document));

/** Our first stage on the whole page, as on a page without evidence: what is found does not end it. Gives whether there was some. */
export async function runFirstStage(): Promise<number> {
  const stop = new AbortController();
  let wasFound = false;
  await watchEvidence({
    mayHaveEvidence,
    hasEvidence(text) {
      wasFound = hasEvidence(text) || wasFound;
      return false;
    },
    isOver: () => false,
    onEvidence: () => {},
    signal: stop.signal,
  });
  stop.abort();
  return Number(wasFound);
}

/** Our second stage: reads, matches, judges and paints as the extension does, slices and all. Gives the number of marks. */
export async function runEngine(index: EntryIndex): Promise<number> {
  const painter = createPainter();
  const { marks } = await findAll(index, ({ marks }) => painter.paint(marks));
  painter.destroy();
  return marks.length;
}

/**
 * The same in one go, as the peers do their work: what the page does in our
 * pauses, drawing above all, is no work of ours and none that they are timed for.
 */
export async function runEngineAtOnce(index: EntryIndex): Promise<number> {
  const givesWay = scheduler.yield;
  scheduler.yield = async () => {};
  try {
    return await runEngine(index);
  } finally {
    scheduler.yield = givesWay;
  }
}

/** More turns of the queue than lie between a look and the next yield. */
const TURNS = 20;

/** Everything found on the page, as soon as all of it has been read; nothing where there is nothing. */
function findAll(index: EntryIndex, onFindings: (findings: Findings) => void): Promise<Findings> {
  const stop = new AbortController();
  const yields = watchYields();
  let found: Findings = { mentions: [], marks: [] };
  return new Promise((resolve) => {
    const onLook = async () => {
      const before = yields.count();
      // Long pages are looked at while they are being read: then reading goes on, by another yield, at once.
      for (let turn = 0; turn < TURNS; turn++) await null;
      if (yields.count() > before) return;
      stop.abort();
      yields.stop();
      resolve(found);
    };
    markPage({
      isHidden: () => false,
      index,
      density: () => 'section',
      facts: createFactsReader(document, () => '2026-01-01'),
      onFindings(findings) {
        found = findings;
        onFindings(findings);
        void onLook();
      },
      onSameFindings: () => void onLook(),
      onShadowRoot: () => {},
      signal: stop.signal,
    });
  });
}

/** The parts of the second stage, each by itself. */
export function engineParts(index: EntryIndex) {
  const texts: string[] = [];
  const read = (onFlow: (text: string) => void) =>
    readFlows(document.documentElement, { onFlow: ({ text }) => onFlow(text) })(() => false);
  read((text) => texts.push(text));
  return {
    readFlows() {
      let count = 0;
      read(() => count++);
      return count;
    },
    findPhrases: () => texts.reduce((count, text) => count + (findPhrases(text, index)?.length ?? 0) / 3, 0),
  };
}

import compiledEvidence from 'virtual:compiled-evidence';
import compiledIndex from 'virtual:compiled-index';
import { openIndex } from '@/detection/build-index';
import { createEvidenceTests } from '@/detection/find-evidence';
import type { Why } from '@/detection/find-matches';
import { type Findings, markPage } from '@/page/mark-page';
import { createFactsReader } from '@/page/page-date';
import { pageLanguage } from '@/page/page-language';
import type { Mark } from '@/page/paint-marks';
import { watchEvidence } from '@/page/watch-evidence';
import type { Density } from '@/settings/settings';
import { readVisibleText, type VisibleText } from './visible-text';

export interface InPageOptions {
  density: Density;
  /** The day to take for the page's date, or null to believe the page. */
  date: string | null;
  /** Give the page's visible text back as well. */
  withText?: boolean;
}

/** What would be marked on a page. */
export interface Finding {
  /** Whether anything on the page shows that it is about the talks. */
  onTopic: boolean;
  marks: { entry: string; text: string; nth: number; why: Why }[];
  /** The visible text in which `nth` counts, where it was asked for. */
  visible?: string;
}

/** Runs both stages on the page, as the extension would. */
export async function detect({ density, date, withText = false }: InPageOptions): Promise<Finding> {
  const onTopic = await hasEvidence();
  const marks = onTopic ? (await readMarks(density, date)).marks : [];
  const visible = readVisibleText(document.body);
  const found = { onTopic: marks.length > 0, marks: marks.map((mark) => describeMark(mark, visible)) };
  return withText ? { ...found, visible: visible.text } : found;
}

async function hasEvidence(): Promise<boolean> {
  const stop = new AbortController();
  let wasFound = false;
  const onEvidence = () => {
    wasFound = true;
  };
  await watchEvidence({
    ...createEvidenceTests(compiledEvidence, pageLanguage(document)),
    isOver: () => false,
    onEvidence,
    signal: stop.signal,
  });
  stop.abort();
  return wasFound;
}

function readMarks(density: Density, date: string | null): Promise<Findings> {
  const stop = new AbortController();
  const readFacts = createFactsReader(document, () => new Date().toISOString().slice(0, 10));
  return new Promise((resolve) => {
    const onFindings = (findings: Findings) => {
      stop.abort();
      resolve(findings);
    };
    markPage({
      isHidden: () => false,
      index: openIndex(compiledIndex),
      density: () => density,
      *facts() {
        return { ...(yield* readFacts()), ...(date !== null && { publishedOn: date }) };
      },
      // What showed evidence may stand where nothing is read, as in code.
      onSameFindings: () => onFindings({ mentions: [], marks: [] }),
      onShadowRoot: () => {},
      onFindings,
      signal: stop.signal,
    });
  });
}

/** `nth` counts the same visible text from the top of the page, from 1; 0 for a mark that no reader can see. */
function describeMark({ entries, pieces, text: written, why }: Mark, visible: VisibleText): Finding['marks'][number] {
  const [first] = pieces;
  const last = pieces.at(-1);
  const start = first ? visible.placeOf(first.node, first.start) : null;
  const end = last ? visible.placeOf(last.node, last.end) : null;
  const isVisible = start !== null && end !== null;
  const text = isVisible ? visible.text.slice(start, end) : foldSpaces(written);
  return {
    // Words that may mean more than one entry name them all.
    entry: entries.join('|'),
    text,
    nth: isVisible ? countUpTo(visible.text, text, start) : 0,
    why: Object.fromEntries(Object.entries(why).map(([key, words]) => [key, foldSpaces(words)])) as Why,
  };
}

function countUpTo(whole: string, text: string, place: number): number {
  let nth = 0;
  for (let at = whole.indexOf(text); at >= 0 && at <= place; at = whole.indexOf(text, at + 1)) nth++;
  return nth;
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ');
}

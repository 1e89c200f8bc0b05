import type { EntryDetails, PageContext } from '../data/entry-details';
import type { EntryIndex } from '../detection/build-index';
import type { Density } from '../settings/settings';
import { createEntryMemory } from './ask-entries';
import { controlTooltip } from './control-tooltip';
import { type Findings, markPage } from './mark-page';
import type { Mention, PageReport } from './messages';
import { collectPageFacts } from './page-date';
import { createPainter, type Mark } from './paint-marks';
import { createWalk } from './walk-marks';

export interface PageReaderOptions {
  index: EntryIndex;
  density: Density;
  /** Asks the extension for entries, described for this page. */
  describeEntries(ids: string[], page: Omit<PageContext, 'today'>): Promise<EntryDetails[]>;
  /** Told after every change of the marks. */
  reportPage(report: PageReport): void;
  /** Abort leaves no trace on the page. */
  signal: AbortSignal;
}

/** The reader of one frame, as the rest of the extension sees it. */
export interface PageReader {
  setDensity(density: Density): void;
  /** Reports once more. */
  report(): void;
  /** Scrolls to the nth mention, from 0, of these entries and shows where it is. */
  jumpToMention(target: { entries: string[]; nth: number }): void;
  /** Goes to the next or previous mark and opens its tooltip. */
  walkMarks(step: 'next' | 'previous'): void;
}

/**
 * Reads the page, marks it, and explains the marks: page text → flows → matches
 * → marks → tooltip.
 */
export function startPageReader(options: PageReaderOptions): PageReader {
  const { index, describeEntries, reportPage, signal } = options;
  let { density } = options;
  let findings: Findings = { mentions: [], marks: [] };
  const shadowRoots = new Set<ShadowRoot>();
  const painter = createPainter(document);
  const walk = createWalk(painter, signal);
  const facts = () => collectPageFacts(document, new Date().toISOString().slice(0, 10));
  const publishedOn = () => facts().publishedOn;
  const report = () => reportPage({ mentions: countMentions(findings.mentions), publishedOn: publishedOn() });

  const mentioned = () => countMentions(findings.mentions).sort((a, b) => b.count - a.count).flatMap(({ entries }) => entries);
  const ask = createEntryMemory((ids) => describeEntries([...ids], { publishedOn: publishedOn(), mentioned: mentioned() }));
  const tooltip = controlTooltip({ painter, shadowRoots, ask, publishedOn, signal });

  const marking = markPage({
    index,
    density: () => density,
    facts,
    signal,
    onShadowRoot(root) {
      shadowRoots.add(root);
      painter.adopt(root);
    },
    onFindings(found) {
      findings = found;
      painter.paint(found.marks);
      tooltip.check();
      report();
    },
  });
  signal.addEventListener('abort', painter.destroy, { once: true });

  return {
    setDensity(chosen) {
      if (chosen === density) return;
      density = chosen;
      marking.judge();
    },
    report,
    jumpToMention({ entries, nth }) {
      const mention = findings.mentions.filter((mark) => mark.entries.join() === entries.join())[nth];
      if (mention) walk.goTo(mention);
    },
    walkMarks(step) {
      const mark = walk.step(step);
      if (mark) tooltip.show(mark);
    },
  };
}

/** Mentions of the same entries, counted, in order of first appearance. */
function countMentions(marks: readonly Mark[]): Mention[] {
  const mentions = Map.groupBy(marks, (mark) => mark.entries.join());
  return [...mentions.values()].flatMap(([first, ...others]) =>
    first ? [{ entries: [...first.entries], text: first.text, count: 1 + others.length }] : [],
  );
}

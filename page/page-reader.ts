import type { EntryDetails, PageContext } from '../data/entry-details';
import type { EntryIndex } from '../detection/build-index';
import type { HideRequest } from '../settings/hidden-entries';
import type { Density } from '../settings/settings';
import { createEntryMemory } from './ask-entries';
import { controlTooltip } from './control-tooltip';
import { type Findings, markPage } from './mark-page';
import type { Mention, PageReport } from './messages';
import { collectPageFacts } from './page-date';
import { createPainter, type Mark } from './paint-marks';
import type { ShowMeans } from './show-entries';
import { createWalk } from './walk-marks';

export interface PageReaderOptions {
  index: EntryIndex;
  density: Density;
  /** Whether a reader wants no marks of these entries on this page. */
  isHidden(entries: readonly string[]): boolean;
  hide(request: HideRequest): void;
  /** What a tooltip offers beyond reading. */
  tools: ShowMeans['tools'];
  /** Asks the extension for entries, described for this page. */
  describeEntries(ids: string[], page: Omit<PageContext, 'today'>): Promise<EntryDetails[]>;
  /** Told after every change of what was found. */
  reportPage(report: PageReport): void;
  /** Abort leaves no trace on the page. */
  signal: AbortSignal;
}

/** The reader of one frame, as the rest of the extension sees it. */
export interface PageReader {
  setDensity(density: Density): void;
  /** What is hidden has changed: marks anew. */
  judge(): void;
  /** Reports once more. */
  report(): void;
  /** Scrolls to the nth mention, from 0, of these entries and shows where it is. */
  jumpToMention(target: { entries: string[]; nth: number }): void;
  /** Goes to the next or previous mark and opens its tooltip. */
  walkMarks(step: 'next' | 'previous'): void;
}

/** The day it already is somewhere on earth: an article may be dated tomorrow, seen from here. */
const FARTHEST_AHEAD_MS = 14 * 60 * 60 * 1000;

/**
 * Reads the page, marks it, and explains the marks: page text → flows → matches
 * → marks → tooltip.
 */
export function startPageReader(options: PageReaderOptions): PageReader {
  const { index, describeEntries, reportPage, signal } = options;
  let { density } = options;
  let findings: Findings = { mentions: [], marks: [] };
  let reported = '';
  const painter = createPainter();
  const walk = createWalk(painter, signal);
  const readFacts = () =>
    collectPageFacts(document, new Date(Date.now() + FARTHEST_AHEAD_MS).toISOString().slice(0, 10));
  let facts = readFacts();

  const pageReport = () => ({ mentions: countMentions(findings.mentions), publishedOn: facts.publishedOn });
  const ask = createEntryMemory((ids) => {
    const { mentions, publishedOn } = pageReport();
    const mentioned = mentions.sort((a, b) => b.count - a.count).flatMap(({ entries }) => entries);
    return describeEntries([...ids], { publishedOn, mentioned });
  });
  const tooltip = controlTooltip({
    ...{ painter, ask, publishedOn: () => facts.publishedOn, tools: options.tools, signal },
    onHide(entries, scope, isHidden) {
      options.hide({ entries: [...entries], address: scope === 'page' ? location.href : null, isHidden });
    },
  });

  const marking = markPage({
    index,
    density: () => density,
    isHidden: options.isHidden,
    facts() {
      facts = readFacts();
      return facts;
    },
    signal,
    onShadowRoot: painter.adopt,
    onSameFindings: () => painter.paint(painter.marks()),
    onFindings(found) {
      findings = found;
      painter.paint(found.marks);
      tooltip.check();
      const report = pageReport();
      const text = JSON.stringify(report);
      if (text === reported) return;
      reported = text;
      reportPage(report);
    },
  });
  signal.addEventListener('abort', painter.destroy, { once: true });

  return {
    setDensity(chosen) {
      if (chosen === density) return;
      density = chosen;
      marking.judge();
    },
    judge: marking.judge,
    report: () => reportPage(pageReport()),
    jumpToMention({ entries, nth }) {
      const mention = findings.mentions.filter((mark) => mark.entries.join() === entries.join())[nth];
      if (mention) walk.jumpTo(mention);
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

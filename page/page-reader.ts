import type { EntryDetails, PageContext } from '../data/entry-details';
import type { EntryIndex } from '../detection/build-index';
import type { PageFacts } from '../detection/find-matches';
import type { HideRequest } from '../settings/hidden-entries';
import type { Density, Opening } from '../settings/settings';
import { createEntryMemory } from './ask-entries';
import { controlTooltip } from './control-tooltip';
import { createLateTooltip } from './late-tooltip';
import { type Findings, markPage } from './mark-page';
import type { Mention, PageReport } from './messages';
import { nameNearby } from './name-nearby';
import { createFactsReader, latestDay } from './page-date';
import { createPainter, type Mark } from './paint-marks';
import type { ShowMeans } from './show-entries';
import { takeAtOnce } from './slices';
import type { TooltipHost } from './tooltip-host';
import { createWalk, type FrameState, type WalkRequest } from './walk-marks';
import { type WordsAround, wordsAround } from './words-around';

export interface PageReaderOptions {
  index: EntryIndex;
  density: Density;
  opensBy: Opening;
  /** Brings what is drawn on the page; asked for when it is first needed. */
  loadTooltip(): Promise<TooltipHost>;
  /** Told when a tooltip opens: those in other frames of the page close then, and hear Escape for it. */
  onOpen(): void;
  /** Whether a reader wants no marks of these entries on this page. */
  isHidden(entries: readonly string[]): boolean;
  /** Fails where that was not kept. */
  hide(request: HideRequest): Promise<void>;
  /** What a tooltip offers beyond reading. */
  tools: ShowMeans['tools'];
  /** Asks the extension for entries, described for this page. */
  describeEntries(ids: string[], page: Omit<PageContext, 'today'>): Promise<EntryDetails[]>;
  /** Whether the extension is gone, and with it the right to paint: by then another reader of ours may do so. */
  isOver(): boolean;
  /** Told after every change of what was found. */
  reportPage(report: PageReport): void;
  /** Abort leaves no trace on the page. */
  signal: AbortSignal;
}

/** The reader of one frame, as the rest of the extension sees it. */
export interface PageReader {
  setDensity(density: Density): void;
  setOpensBy(opensBy: Opening): void;
  /** What is hidden has changed, or the page was left and has come back: marks anew, and reports in any case. */
  judge(): void;
  /** Reports once more. */
  report(): void;
  /** Scrolls to the nth mention, from 0, of these entries and shows where it is. */
  jumpToMention(target: { entries: string[]; nth: number }): void;
  /** Goes to the next or previous mark and opens its tooltip; the focus stays where it is. */
  walkMarks(request: WalkRequest): void;
  /** Opens the nth mark of those that can be walked to, from 0, else the one that is nearest to the reader, and puts the focus into its tooltip. */
  openMark(nth: number | null): void;
  /** A tooltip opened in another frame, or Escape was pressed there. */
  closeTooltip(): void;
  /** Where a walk from mark to mark stands. */
  state(): FrameState;
  /** All marks that can be walked to in reading order, with the words around them. */
  rows(): WordsAround[];
  /** What is named in this frame, and how often. */
  mentions(): Mention[];
  /** What of the page decides how an entry is described. */
  context(): Omit<PageContext, 'today'>;
}

/**
 * Reads the page, marks it, and explains the marks: page text → flows → matches
 * → marks → tooltip.
 */
export function startPageReader(options: PageReaderOptions): PageReader {
  const { index, describeEntries, reportPage, signal } = options;
  let { density, opensBy } = options;
  let findings: Findings = { mentions: [], marks: [] };
  let reported = '';
  /** Even if it is what was reported before. */
  let isReportDue = false;
  const painter = createPainter();
  const walk = createWalk(painter, signal);
  const readFacts = createFactsReader(document, latestDay);
  let facts: PageFacts | null = null;
  const publishedOn = () => {
    // Who asks before the page was read does not wait for that.
    facts ??= takeAtOnce(readFacts());
    return facts.publishedOn;
  };

  const mentions = () => countMentions(findings.mentions);
  const pageReport = () => ({ mentions: mentions(), publishedOn: publishedOn() });
  const context = () => {
    const byCount = mentions().sort((a, b) => b.count - a.count);
    return { publishedOn: publishedOn(), mentioned: byCount.flatMap(({ entries }) => entries) };
  };
  const ask = createEntryMemory((ids, nearby) => describeEntries([...ids], { ...context(), ...nearby }));
  const tooltip = controlTooltip({
    ...{ painter, publishedOn, tools: options.tools, signal },
    ask: (ids, mark) => ask(ids, nameNearby(mark, findings.mentions)),
    host: createLateTooltip(options.loadTooltip),
    opensBy: () => opensBy,
    onShow(mark) {
      if (mark !== walk.current()) walk.rest();
      if (mark) options.onOpen();
    },
    onHide: (entries, scope, isHidden) =>
      options.hide({ entries: [...entries], address: scope === 'page' ? location.href : null, isHidden }),
  });

  const marking = markPage({
    index,
    density: () => density,
    isHidden: options.isHidden,
    *facts() {
      facts = yield* readFacts();
      return facts;
    },
    signal,
    onShadowRoot: painter.adopt,
    onSameFindings: () => options.isOver() || painter.paint(painter.marks()),
    onFindings(found) {
      if (options.isOver()) return;
      findings = found;
      painter.paint(found.marks);
      tooltip.check();
      const report = pageReport();
      const text = JSON.stringify(report);
      if (text === reported && !isReportDue) return;
      isReportDue = false;
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
    setOpensBy(chosen) {
      opensBy = chosen;
    },
    judge() {
      // A page that comes back as it was kept has lost its number on the button.
      isReportDue = true;
      marking.judge();
    },
    report() {
      // Before the page was read, that nothing was found would be no report.
      if (reported) reportPage(pageReport());
    },
    jumpToMention({ entries, nth }) {
      const mention = findings.mentions.filter((mark) => mark.entries.join() === entries.join())[nth];
      if (mention) walk.jumpTo(mention);
    },
    walkMarks(request) {
      const mark = walk.step(request);
      if (mark && !tooltip.show(mark, false)) walk.rest();
    },
    openMark(nth) {
      const mark = nth === null ? walk.here() : walk.marks()[nth];
      if (!mark) return;
      walk.goTo(mark);
      tooltip.show(mark, true);
    },
    closeTooltip: tooltip.close,
    state: walk.state,
    rows: () => walk.marks().map(({ around }) => wordsAround(around)),
    mentions,
    context,
  };
}

/** Mentions of the same entries, counted, in order of first appearance. */
function countMentions(marks: readonly Mark[]): Mention[] {
  const mentions = Map.groupBy(marks, (mark) => mark.entries.join());
  return [...mentions.values()].flatMap(([first, ...others]) =>
    first ? [{ entries: [...first.entries], text: first.text, count: 1 + others.length }] : [],
  );
}

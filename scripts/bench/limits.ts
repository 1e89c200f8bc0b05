import type { ExtensionFigures } from './measure-extension.ts';
import type { PageFigures } from './measure-pages.ts';
import type { Size } from './measure-sizes.ts';
import { median } from './take-times.ts';

/** Everything that was measured in one run. */
export interface Figures {
  sizes: Size[];
  pages: PageFigures;
  extension: ExtensionFigures;
}

/** A limit, and how near to it we came. */
export interface Limit {
  what: string;
  value: number;
  atMost?: number;
  atLeast?: number;
  unit: string;
  /** Times depend on the machine and what else it does: they are told, and decide nothing. */
  isOnlyTold?: boolean;
}

/** A page whose text is one string costs nothing to ask for: the browser hands it out as it stands. */
const GIVEN_AWAY_MS = 0.005;

/** What the first stage may take: so many times what reading `textContent` takes, and so many ms of a machine at its best. */
const FIRST_STAGE_TIMES = 3;
const FIRST_STAGE_ALLOWANCE_MS = 1;

/** What the engine holds on any set of pages; why the ten times of the design are out of reach is told in docs/decisions.md. */
const ENGINE_HELD = 2;

/** The design's limits with what this run measured. */
export function judgeLimits({ sizes, pages, extension }: Figures): Limit[] {
  const tasks = [...extension.tasks, ...extension.mutations].map(({ share }) => share.longestMs);
  const stretches = pages.stretches.map(({ ms }) => ms);
  const heaps = extension.heap.filter(({ page }) => page.startsWith('off')).map(({ kB }) => kB);
  return [
    {
      what: 'first stage: of three times textContent and 1 ms',
      value: 100 * Math.max(...firstStageShares(pages).map((share) => share ?? 0)),
      atMost: 100,
      unit: '%',
    },
    { what: 'engine: times faster than the fastest peer', value: engineRatio(pages), atLeast: ENGINE_HELD, unit: '×' },
    { what: 'the same, as far as we want', value: engineRatio(pages), atLeast: 10, unit: '×', isOnlyTold: true },
    { what: 'ten times the spellings', value: spellingGrowth(pages), atMost: 1.3, unit: '×' },
    { what: 'twice the text', value: textGrowth(pages), atMost: 2.2, unit: '×' },
    { what: 'heap off topic', value: Math.max(...heaps), atMost: 500, unit: 'kB' },
    ...sizes.map(({ part, gzip, limit }) => ({
      what: part,
      value: gzip / 1000,
      atMost: limit / 1000,
      unit: 'kB gzip',
    })),
    { what: 'longest task of ours', value: Math.max(...tasks), atMost: 16, unit: 'ms', isOnlyTold: true },
    { what: 'longest stretch on any page', value: Math.max(...stretches), atMost: 16, unit: 'ms', isOnlyTold: true },
    {
      what: 'tooltip after rest, the first',
      value: extension.tooltip.firstMs,
      atMost: 50,
      unit: 'ms',
      isOnlyTold: true,
    },
    { what: 'tooltip after rest, the next', value: extension.tooltip.nextMs, atMost: 50, unit: 'ms', isOnlyTold: true },
    { what: 'popup usable', value: extension.popup.usableMs, atMost: 150, unit: 'ms', isOnlyTold: true },
    { what: 'search, the slowest query', value: extension.popup.searchMs, atMost: 10, unit: 'ms', isOnlyTold: true },
  ];
}

/** Whether a value keeps to its limit. One that is no number does not. */
export function isKept({
  value,
  atMost = Number.POSITIVE_INFINITY,
  atLeast = Number.NEGATIVE_INFINITY,
}: Limit): boolean {
  return value <= atMost && value >= atLeast;
}

/**
 * How much of what it may take the first stage takes on each page; null on one
 * whose text is given away. Machines that others use too are slower for a while
 * and then fast again: a millisecond is one of this machine at the fastest it
 * was in this run.
 */
export function firstStageShares({ offTopic }: PageFigures): (number | null)[] {
  const best = Math.min(...offTopic.map(({ times }) => times.pace.ms));
  return offTopic.map(({ times: { pace, textContent, firstStage } }) => {
    if (textContent.ms <= GIVEN_AWAY_MS) return null;
    const allowanceMs = FIRST_STAGE_ALLOWANCE_MS * (pace.ms / best);
    return firstStage.ms / (FIRST_STAGE_TIMES * textContent.ms + allowanceMs);
  });
}

/** How many times as long as ours the faster of the peers takes, on the middle one of all pages. */
export function engineRatio({ onTopic }: PageFigures): number {
  return median(onTopic.map(({ times }) => Math.min(times.markRegExp.ms, times.findAndReplace.ms) / times.engine.ms));
}

/** How many times as long as a text the engine takes for twice as long a one, each at its best. */
export function textGrowth({ textGrowth }: PageFigures): number {
  const [once, twice] = (['once', 'twice'] as const).map((which) =>
    Math.min(...textGrowth.map((turn) => turn[which].ms)),
  );
  return (twice ?? Number.NaN) / (once ?? Number.NaN);
}

function spellingGrowth({ spellingGrowth }: PageFigures): number {
  const of = (times: number) => spellingGrowth.find((growth) => growth.times === times)?.timing.ms ?? Number.NaN;
  return of(10) / of(1);
}

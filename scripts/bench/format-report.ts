import { formatTable } from './format-table.ts';
import { engineRatio, type Figures, firstStageShares, isKept, type Limit, textGrowth } from './limits.ts';

/** All that was measured, as tables for people. */
export function formatReport(figures: Figures, limits: readonly Limit[]): string {
  return [
    formatOffTopic(figures),
    formatOnTopic(figures),
    formatGrowth(figures),
    formatExtension(figures),
    formatLimits(limits),
  ].join('\n\n');
}

function formatOffTopic({ pages }: Figures): string {
  const shares = firstStageShares(pages);
  const rows = pages.offTopic.map(({ page, times: { textContent, walking, firstStage } }, nth) => [
    page,
    ms(textContent.ms),
    ms(walking.ms),
    ms(firstStage.ms),
    shareOf(shares[nth] ?? null),
  ]);
  return formatTable(['off topic, ms', 'textContent', 'walking', 'first stage', 'of its limit'], rows);
}

function shareOf(share: number | null): string {
  return share === null ? 'text given away' : `${(100 * share).toFixed(0)} %`;
}

function formatOnTopic({ pages }: Figures): string {
  const rows = pages.onTopic.map(({ page, times: { engine, readFlows, findPhrases, markRegExp, findAndReplace } }) => [
    page,
    ms(engine.ms),
    ms(readFlows.ms + findPhrases.ms),
    ms(markRegExp.ms),
    ms(findAndReplace.ms),
    times(Math.min(markRegExp.ms, findAndReplace.ms) / engine.ms),
  ]);
  const listed = ['article, mark.js with a list of keywords', '', '', ms(pages.keywords.ms), '', ''];
  const middle = ['the middle one of all pages', '', '', '', '', times(engineRatio(pages))];
  const head = [
    'on topic, ms',
    'whole engine',
    'of it reading and finding',
    'mark.js markRegExp',
    'findAndReplaceDOMText',
    'fastest peer ÷ ours',
  ];
  return formatTable(head, [...rows, listed, middle]);
}

function formatGrowth({ pages }: Figures): string {
  const { parts, spellingGrowth } = pages;
  const half = Math.min(...pages.textGrowth.map(({ once }) => once.ms));
  const once = spellingGrowth[0]?.timing.ms ?? Number.NaN;
  const rows = [
    ['whole engine', ms(parts.engine.ms), ''],
    ['  reading flows', ms(parts.readFlows.ms), ''],
    ['  finding phrases', ms(parts.findPhrases.ms), ''],
    ['opening the index, once a page', ms(parts.openIndex.ms), ''],
    ['engine on half the text', ms(half), `twice: ${times(textGrowth(pages))}`],
    ...spellingGrowth.map((growth) => [
      `engine with ${growth.times} × the spellings`,
      ms(growth.timing.ms),
      times(growth.timing.ms / once),
    ]),
  ];
  return formatTable(['live blog of 50,000 words', 'ms', ''], rows);
}

function formatExtension({ extension, pages }: Figures): string {
  const loads = extension.loads.map(({ page, withMs, withoutMs }, at) => [
    page,
    ms(withoutMs),
    ms(withMs),
    `${extension.heap[at]?.kB.toFixed(0)} kB`,
    ms(extension.tasks[at]?.share.longestMs ?? Number.NaN),
  ]);
  const mutations = extension.mutations.map(({ page, seconds, share }) => [
    `200 changes a second for ${seconds} s, ${page}`,
    `${((100 * share.busyMs) / share.totalMs).toFixed(2)} %`,
    ms(share.longestMs),
  ]);
  const { firstMs, nextMs } = extension.tooltip;
  const { usableMs, searchMs } = extension.popup;
  const longest = pages.stretches.toSorted((a, b) => b.ms - a.ms)[0];
  return [
    formatTable(['the built extension', 'load without', 'load with, ms', 'heap', 'longest task, ms'], loads),
    formatTable(['a live page', 'our share of the time', 'longest task, ms'], mutations),
    `Tooltip, after the rest time: the first ${ms(firstMs)} ms, the next ${ms(nextMs)} ms.`,
    `Popup usable after ${ms(usableMs)} ms; the slowest query is answered after ${ms(searchMs)} ms.`,
    `Longest stretch of a stage on any page: ${ms(longest?.ms ?? Number.NaN)} ms (${longest?.page}).`,
  ].join('\n\n');
}

function formatLimits(limits: readonly Limit[]): string {
  const rows = limits.map((limit) => [
    limit.what,
    `${limit.value.toFixed(2)} ${limit.unit}`,
    limit.atMost === undefined ? `at least ${limit.atLeast}` : `at most ${limit.atMost}`,
    isKept(limit) ? 'kept' : limit.isOnlyTold ? 'missed, only told' : 'NOT KEPT',
  ]);
  return formatTable(['limits', 'measured', '', ''], rows);
}

function ms(value: number): string {
  return value < 0.1 ? value.toFixed(3) : value < 10 ? value.toFixed(2) : value.toFixed(1);
}

function times(ratio: number): string {
  return `${ratio.toFixed(1)} ×`;
}

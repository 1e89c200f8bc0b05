import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { CHROMIUM_ARGS } from '../browsers/launch-chromium.ts';
import { servePages } from '../browsers/serve-pages.ts';
import { bundleForPage } from '../in-page/bundle-for-page.ts';
import { findBrowser } from '../set-up/find-browser.mjs';
import type { LongName, OffTopicName, OnTopicName, Timings } from './in-page.ts';
import { type BenchPage, liveBlogOf, offTopicPages, onTopicPages, weave } from './own-pages.ts';
import { type Effort, median, type Timing } from './take-times.ts';

/** Figures of one page. */
export interface Measured<Name extends string> {
  page: string;
  times: Timings<Name>;
}

/** The longest stretch of work on a page, in ms. */
export interface Stretch {
  page: string;
  stage: 'firstStage' | 'engine';
  ms: number;
}

/** Everything that is measured with the product's code evaluated in pages. */
export interface PageFigures {
  offTopic: Measured<OffTopicName>[];
  onTopic: Measured<OnTopicName>[];
  parts: Timings<LongName>;
  /** mark.js with a list of keywords, on the article. */
  keywords: Timing;
  /** The engine on a text, and on twice the text; several times. */
  textGrowth: { once: Timing; twice: Timing }[];
  spellingGrowth: { times: number; timing: Timing }[];
  stretches: Stretch[];
}

const SETTLE_MS = 5000;
const TIMES = [1, 3, 10];
/** How often the same is compared on two pages. */
const TURNS = 3;
/** The longest of a few: one that a busy machine stretched does not count. */
const STRETCH_RUNS = 5;

/** Measures on pages of our own making and, beside them, on saved ones. */
export async function measurePages(saved: readonly BenchPage[], effort: Effort): Promise<PageFigures> {
  const off = [...offTopicPages(), ...saved];
  const on = [...onTopicPages(), ...saved.map(({ name, html }) => ({ name, html: weave(html) }))];
  const [half, whole] = [liveBlogOf(25_000), liveBlogOf(50_000)];
  const inPage = await openBench();
  try {
    const offTopic: Measured<OffTopicName>[] = [];
    const stretches: Stretch[] = [];
    const addStretch = async (page: string, stage: Stretch['stage']) => {
      stretches.push({ page, stage, ms: median(await inPage.ask<number[]>('longestStretches', stage, STRETCH_RUNS)) });
    };
    for (const page of off) {
      await inPage.open(page);
      const times = await inPage.ask<Timings<OffTopicName>>('timeOffTopic', effort);
      // A page that turns out to be about the talks has no first stage to speak of.
      if (times.firstStage.result === 0) offTopic.push({ page: page.name, times });
      await addStretch(page.name, 'firstStage');
    }
    const onTopic: Measured<OnTopicName>[] = [];
    for (const page of on) {
      await inPage.open(page);
      onTopic.push({ page: page.name, times: await inPage.ask('timeOnTopic', effort) });
      await addStretch(page.name, 'engine');
    }
    await inPage.open(onTopicPages()[0] as BenchPage);
    const keywords = await inPage.ask<Timing>('timeKeywords', effort);
    const textGrowth: PageFigures['textGrowth'] = [];
    // In turns, as all that is compared.
    for (let turn = 0; turn < TURNS; turn++) {
      await inPage.open(half);
      const once = await inPage.ask<Timing>('timeEngine', effort);
      await inPage.open(whole);
      textGrowth.push({ once, twice: await inPage.ask<Timing>('timeEngine', effort) });
    }
    const [engine] = textGrowth.map(({ twice }) => twice).sort((a, b) => a.ms - b.ms) as [Timing];
    const parts = { engine, ...(await inPage.ask<Timings<Exclude<LongName, 'engine'>>>('timeParts', effort)) };
    const many = await inPage.ask<Record<string, Timing>>('timeManySpellings', TIMES, effort);
    const spellingGrowth = TIMES.map((times) => ({ times, timing: many[times] as Timing }));
    return { offTopic, onTopic, parts, keywords, textGrowth, spellingGrowth, stretches };
  } finally {
    await inPage.close();
  }
}

/** A tab in which the product's code is run in one page after another. */
async function openBench() {
  const code = await bundleForPage(new URL('in-page.ts', import.meta.url), 'echrBench');
  const pages: Record<string, string> = {};
  const server = await servePages(pages);
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    // Forced collection keeps one run's garbage out of the next one's time.
    args: [...CHROMIUM_ARGS, '--js-flags=--expose-gc'],
    protocolTimeout: 600_000,
  });
  // What a browser does when it has just begun would be in the first page's times.
  await setTimeout(SETTLE_MS);
  let tab: Page | null = null;
  return {
    async open({ name, html }: BenchPage) {
      pages['/page.html'] = html;
      await tab?.close();
      tab = await browser.newPage();
      process.stderr.write(`${new Date().toISOString().slice(14, 19)} measuring: ${name}\n`);
      await tab.goto(`${server.origin}/page.html`, { timeout: 120_000 });
      await tab.evaluate(code);
    },
    ask<Answer>(name: string, ...args: unknown[]): Promise<Answer> {
      const call = `echrBench.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`;
      return tab?.evaluate(call) as Promise<Answer>;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

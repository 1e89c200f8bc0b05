/*
 * `npm run score`: how often the product is right, measured with labelled
 * passages in real Chromium with production code. `--check` fails when the test
 * half falls below the figures published last; `--publish` publishes them anew.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { dataset } from '../data/dataset.ts';
import { CHROMIUM_ARGS } from './browsers/launch-chromium.ts';
import { servePages } from './browsers/serve-pages.ts';
import { createDetector } from './detect/detect-in-page.ts';
import { countGroups } from './score/actor-groups.ts';
import { figuresOf, findFalls, publish, readPublished } from './score/check-figures.ts';
import { countScore, precisionOf, recallOf } from './score/count-score.ts';
import { createReferentFinder } from './score/find-referent.ts';
import { type Judged, judgePassage } from './score/judge-passage.ts';
import { printErrors, printScore } from './score/print-score.ts';
import { type Passage, pageOf, readPassages } from './score/read-passages.ts';
import { findBrowser } from './set-up/find-browser.mjs';

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    only: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
  },
});

/** Pages are loaded faster side by side; more tabs than processors would only wait for each other. */
const TABS = 2;

const passages = pathsOf(values.set ?? ['held-out']).flatMap(readPassages);
const judged = await judgeAll(passages.filter(({ id }) => values.only?.includes(id) ?? true));
const groups = countGroups(judged, createReferentFinder(dataset.entries));
const score = countScore(judged);
if (values.json) {
  const figures = {
    ...score,
    precision: precisionOf(score),
    recall: recallOf(score),
    groups: Object.fromEntries(groups),
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
} else {
  if (!values.quiet) process.stdout.write(`${printErrors(judged)}\n\n`);
  process.stdout.write(`${printScore(judged, groups)}\n`);
}
if (values.publish) publish(figuresOf(judged, groups));
if (values.check) {
  const falls = findFalls(figuresOf(judged, groups), readPublished(), readFileSync('README.md', 'utf8'));
  process.stdout.write(falls.map((fall) => `${fall}\n`).join(''));
  process.exitCode = falls.length > 0 ? 1 : 0;
}

/** Files as they are named, or those of the corpus whose names begin so: `held-out`, `tuning`. */
function pathsOf(sets: readonly string[]): string[] {
  const corpus = resolve('tests', 'corpus');
  return sets.flatMap((set) => {
    if (set.endsWith('.json')) return [resolve(process.env.INIT_CWD ?? '.', set)];
    const files = readdirSync(corpus).filter((file) => file.startsWith(set) && file.endsWith('.json'));
    if (files.length === 0) throw new Error(`No set of the corpus begins with ${set}.`);
    return files.map((file) => resolve(corpus, file));
  });
}

async function judgeAll(passages: readonly Passage[]): Promise<Judged[]> {
  const server = await servePages(
    Object.fromEntries(passages.map((passage, nth) => [`/${nth}.html`, pageOf(passage)])),
  );
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    args: CHROMIUM_ARGS,
  });
  try {
    const judged: Judged[] = [];
    const waiting = passages.entries();
    const judgeRest = async () => {
      const detector = await createDetector(browser, server.origin, { density: 'all', date: null, withText: true });
      for (const [nth, passage] of waiting) {
        const { marks, visible = '' } = await detector(`${server.origin}/${nth}.html`);
        const painted = marks.map(({ why, ...mark }) => ({ ...mark, why: JSON.stringify(why) }));
        judged[nth] = judgePassage(passage, visible, painted);
      }
    };
    await Promise.all(Array.from({ length: TABS }, judgeRest));
    return judged;
  } finally {
    await browser.close();
    await server.close();
  }
}

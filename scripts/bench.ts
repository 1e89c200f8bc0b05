/*
 * `npm run bench`: what reading, matching and painting cost on the demo's
 * article, as ratios to what any reader of text must do, in one run of real
 * Chromium with the product's own code; and the sizes of both stages. Times
 * depend on the machine and are only told; sizes decide the exit code.
 */
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { formatTable } from './bench/format-table.ts';
import type { Timing } from './bench/in-page.ts';
import { measureSizes, type Size } from './bench/measure-sizes.ts';
import { buildExtension } from './browsers/build-extension.ts';
import { CHROMIUM_ARGS } from './browsers/launch-chromium.ts';
import { servePages } from './browsers/serve-pages.ts';
import { demoPages } from './demo/demo-pages.ts';
import { bundleForPage } from './in-page/bundle-for-page.ts';
import { findBrowser } from './set-up/find-browser.mjs';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

const sizes = measureSizes(buildExtension('chromium'));
const times = compare(await timeInChromium());
const isWithinLimits = sizes.every(({ gzip, limit }) => gzip <= limit);

if (values.json) process.stdout.write(`${JSON.stringify({ times, sizes, isWithinLimits })}\n`);
else {
  process.stdout.write(`${formatTimes(times)}\n\n${formatSizes(sizes)}\n`);
  if (!isWithinLimits) process.stdout.write('\nToo large: a size is over its limit.\n');
}
process.exitCode = isWithinLimits ? 0 : 1;

interface Comparison extends Timing {
  /** How many times as long as walking the text nodes, and as reading `textContent`. */
  perWalk: number;
  perTextContent: number;
}

async function timeInChromium(): Promise<Timing[]> {
  const server = await servePages(demoPages());
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    args: CHROMIUM_ARGS,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/article.html`);
    const code = await bundleForPage(new URL('bench/in-page.ts', import.meta.url), 'echrBench');
    return (await page.evaluate(`${code}\n;echrBench.timeEverything()`)) as Timing[];
  } finally {
    await browser.close();
    await server.close();
  }
}

function compare(timings: Timing[]): Comparison[] {
  const [walk, textContent] = timings;
  if (!walk || !textContent) throw new Error('The floor was not timed.');
  return timings.map((timing) => ({
    ...timing,
    perWalk: timing.ms / walk.ms,
    perTextContent: timing.ms / textContent.ms,
  }));
}

function formatTimes(times: Comparison[]): string {
  const rows = times.map(({ what, ms, perWalk, perTextContent }) => [
    what,
    ms.toFixed(3),
    `${perWalk.toFixed(1)} ×`,
    `${perTextContent.toFixed(1)} ×`,
  ]);
  return formatTable(['on the demo’s article, medians', 'ms', 'walking', 'textContent'], rows);
}

function formatSizes(sizes: Size[]): string {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  const rows = sizes.map(({ part, bytes, gzip, limit }) => [part, kB(bytes), kB(gzip), kB(limit)]);
  return formatTable(['size', 'kB', 'gzip', 'at most'], rows);
}

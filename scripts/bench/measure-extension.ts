import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { waitForMarks } from '../browsers/painted-marks.ts';
import { servePages } from '../browsers/serve-pages.ts';
import { measurePopup, type PopupTimes } from './measure-popup.ts';
import { measureTooltip, type TooltipTimes } from './measure-tooltip.ts';
import { type BenchPage, offTopicPages, onTopicPages } from './own-pages.ts';
import { type OurShare, readOurShare, type TraceEvent } from './read-profile.ts';
import { median } from './take-times.ts';

/** Figures of the built extension in a browser of its own, and of the same pages without it. */
export interface ExtensionFigures {
  loads: { page: string; withMs: number; withoutMs: number }[];
  heap: { page: string; kB: number }[];
  /** What our scripts did while a page loaded and came to rest. */
  tasks: { page: string; share: OurShare }[];
  mutations: { page: string; seconds: number; share: OurShare }[];
  tooltip: TooltipTimes;
  popup: PopupTimes;
}

/** How much is measured. */
export interface ExtensionEffort {
  loads: number;
  mutationSeconds: number;
}

/** Changes of the page's text in a second, as a very live page makes them. */
const CHANGES_PER_SECOND = 200;

/** By then the second stage has come, read and painted. */
const REST_MS = 1500;

/** Measures the built extension; beside it, the same browser without. */
export async function measureExtension(extension: string, effort: ExtensionEffort): Promise<ExtensionFigures> {
  const off = offTopicPages().filter(({ name }) => ['article', 'home page', 'live blog'].includes(name));
  const on = onTopicPages();
  const pages = { ...addresses('off', off), ...addresses('on', on) };
  const server = await servePages({ ...pages, '/empty.html': '<!doctype html><title>Empty</title>' });
  const ours = await launchChromium({ extension, isHeadless: true });
  // The same, with an extension that does nothing in the place of ours.
  const bare = await launchChromium({ extension: join(import.meta.dirname, 'empty-extension'), isHeadless: true });
  try {
    const figures: ExtensionFigures = {
      loads: [],
      heap: [],
      tasks: [],
      mutations: [],
      tooltip: { firstMs: 0, nextMs: 0 },
      popup: { usableMs: 0, searchMs: 0 },
    };
    const onArticle = `${server.origin}/on/article.html`;
    // First of all, while the background has never been asked for anything.
    figures.tooltip = await measureTooltip(ours, onArticle);
    figures.popup = await measurePopup(ours);
    for (const path of Object.keys(pages)) {
      const page = path.slice(1, -'.html'.length).replace('/', ': ');
      const [withUs, without] = [[], []] as [Visit[], Visit[]];
      for (let load = 0; load < effort.loads; load++) {
        withUs.push(await visit(ours, server.origin + path));
        without.push(await visit(bare, server.origin + path));
      }
      const medianOf = (visits: readonly Visit[], what: 'loadMs' | 'heapKb') =>
        median(visits.map((visit) => visit[what]));
      figures.loads.push({ page, withMs: medianOf(withUs, 'loadMs'), withoutMs: medianOf(without, 'loadMs') });
      figures.heap.push({ page, kB: medianOf(withUs, 'heapKb') - medianOf(without, 'heapKb') });
      const middle = withUs.toSorted((a, b) => a.share.longestMs - b.share.longestMs)[withUs.length >> 1];
      if (middle) figures.tasks.push({ page, share: middle.share });
    }
    for (const path of ['/off/live-blog.html', '/on/live-blog.html']) {
      const share = await measureMutations(ours, server.origin + path, effort.mutationSeconds);
      figures.mutations.push({
        page: path.slice(1, -'.html'.length).replace('/', ': '),
        seconds: effort.mutationSeconds,
        share,
      });
    }
    return figures;
  } finally {
    await Promise.all([ours.close(), bare.close()]);
    await server.close();
  }
}

function addresses(folder: string, pages: readonly BenchPage[]): Record<string, string> {
  return Object.fromEntries(pages.map(({ name, html }) => [`/${folder}/${name.replaceAll(/\W+/g, '-')}.html`, html]));
}

interface Visit {
  loadMs: number;
  heapKb: number;
  share: OurShare;
}

/** Loads a page in a new tab, lets it come to rest, and looks at what that took. */
async function visit(browser: ExtensionBrowser, address: string): Promise<Visit> {
  const page = await browser.openPage('about:blank');
  const share = await profile(page, async () => {
    await page.goto(encodeURI(address));
    await rest(page, REST_MS);
  });
  const loadMs = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation ? navigation.loadEventEnd - navigation.startTime : Number.NaN;
  });
  const session = await page.createCDPSession();
  // Twice: what the first lets go of may itself be held by garbage.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return { loadMs, heapKb: usedSize / 1000, share };
}

/** Changes text all over a page, again and again, and once a second its structured data, and looks at what our scripts did meanwhile. */
async function measureMutations(browser: ExtensionBrowser, address: string, seconds: number): Promise<OurShare> {
  const page = await browser.openPage(encodeURI(address));
  if (address.includes('/on/')) await waitForMarks(page);
  await rest(page, REST_MS);
  const share = await profile(page, () =>
    page.evaluate(
      (perSecond, seconds) =>
        new Promise<void>((resolve) => {
          const paragraphs = [...document.querySelectorAll('p')];
          const data = document.querySelector('script[type="application/ld+json"]');
          let changes = 0;
          const timer = setInterval(() => {
            for (let change = 0; change < perSecond / 20; change++) {
              const text = paragraphs[(++changes * 7919) % paragraphs.length]?.firstChild;
              if (text instanceof Text) text.data = text.data.startsWith(' ') ? text.data.slice(1) : ` ${text.data}`;
            }
            // With every new entry a live blog writes what it tells search engines anew.
            if (data?.textContent && changes % perSecond === 0)
              data.textContent = data.textContent.replace('{', `{"version":${changes},`);
            if (changes < perSecond * seconds) return;
            clearInterval(timer);
            resolve();
          }, 50);
        }),
      CHANGES_PER_SECOND,
      seconds,
    ),
  );
  await page.close();
  return share;
}

async function profile(page: Page, act: () => Promise<unknown>): Promise<OurShare> {
  const session = await page.createCDPSession();
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'toplevel'] });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 250 });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  return readOurShare(profile, (JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents);
}

/** Lets a page be for a while: nothing tells from outside that our scripts are done. */
async function rest(page: Page, ms: number): Promise<void> {
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), ms);
}

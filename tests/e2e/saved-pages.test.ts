import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readPaintedMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

/** Real saved pages where there are some beside the project, else the demo's article. */
const SAVED = resolve('..', 'shared', 'pages');
const folder = existsSync(SAVED) ? SAVED : resolve('scripts', 'demo');

/** A paragraph about the talks, so that every page has something to mark. */
const WOVEN = `<p>Ministers spoke about the European Court of Human Rights, return hubs and <b>Article</b> 8 in Strasbourg.</p>`;

/** What runs, what is fetched from elsewhere, and styles that hide a page until its scripts have run. */
const MOVING =
  /<(script|style|noscript|iframe|object|video|audio|svg)\b[\s\S]*?(?:<\/\1\s*>|$)|<(?:link|meta|base|source|embed)\b[^>]*>|\s(?:on\w+|src|srcset|poster|background|style|data-src)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)|@import[^;]+;|url\([^)]*\)/gi;

const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
const pages = Object.fromEntries(files.map((file) => [`/${file}`, prepare(resolve(folder, file))]));

/**
 * A saved page that stands still: without what would change it or reach beyond
 * it, and with our paragraph after every fifth of its own.
 */
function prepare(path: string): { body: string; type: string } {
  const text = readFileSync(path, 'utf8').replace(MOVING, '');
  let count = 0;
  const woven = text.replace(/<\/p>/gi, (end) => (count++ % 5 === 0 ? end + WOVEN : end));
  const body = count > 0 ? woven : text.replace(/<\/body>|$/i, (end) => WOVEN + end);
  return { body, type: 'text/html; charset=utf-8' };
}

inBothBrowsers(
  'saved pages',
  (stage) => {
    test.each(files)('%s is marked and stays byte for byte as it was', async (file) => {
      const page = await stage.open(`/${file}`);
      const marks = await until(`marks on ${basename(file)}`, async () => {
        const painted = await readPaintedMarks(page);
        return painted.length > 0 && painted;
      });
      expect(marks.map(({ text }) => text)).toContain('European Court of Human Rights');
      expect(await outerHtml(page)).toBe(await parsed(page));
    });

    testForErrors(stage);
  },
  pages,
);

function outerHtml(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** The same page as this browser reads it without any extension. */
function parsed(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const text = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
  });
}

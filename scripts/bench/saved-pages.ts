import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchPage } from './own-pages.ts';

/** What runs, what is fetched from elsewhere, and styles that hide a page until its scripts have run. */
const MOVING =
  /<(script|style|noscript|iframe|object|video|audio|svg)\b[\s\S]*?(?:<\/\1\s*>|$)|<(?:link|meta|base|source|embed)\b[^>]*>|\s(?:on\w+|src|srcset|poster|background|style|data-src)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)|@import[^;]+;|url\([^)]*\)/gi;

/** The saved pages of a folder, each so that it stands still: nothing in it runs, and nothing is fetched. */
export function readSavedPages(folder: string): BenchPage[] {
  const files = readdirSync(folder).filter((file) => /\.html?$/.test(file));
  if (files.length === 0) throw new Error(`There is no saved page in ${folder}.`);
  return files.sort().map((file) => ({
    name: file.replace(/\.html?$/, ''),
    html: `<meta charset="utf-8">${readFileSync(join(folder, file), 'utf8').replace(MOVING, '')}`,
  }));
}

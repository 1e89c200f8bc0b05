import { readFileSync } from 'node:fs';
import type { Pages } from '../browsers/serve-pages.ts';

/** The demo's article with its style sheet. */
export function demoPages(): Pages {
  const files = ['article.html', 'article.css'];
  return Object.fromEntries(files.map((file) => [`/${file}`, readFileSync(new URL(file, import.meta.url), 'utf8')]));
}

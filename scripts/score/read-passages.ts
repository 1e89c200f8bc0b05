import { readFileSync } from 'node:fs';

/** A span that a careful glossary should or may mark. */
export interface Label {
  /** The visible words, and which occurrence of them in the passage, from 1. */
  text: string;
  nth: number;
  /** What they name, in plain words. */
  is: string;
  need: 'must' | 'may';
}

/** A tempting span whose marking is an error. */
export interface Trap {
  text: string;
  nth: number;
  why: string;
}

/** A labelled passage, which stands for a page. */
export interface Passage {
  id: string;
  kind: 'positive' | 'negative' | 'mixed';
  genre: string;
  lang: string;
  title: string | null;
  published: string | null;
  html: string;
  marks: Label[];
  not: Trap[];
}

/** The passages of a file; a sentence says what is wrong with a file that has none. */
export function readPassages(path: string): Passage[] {
  const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof data !== 'object' || data === null || !('passages' in data) || !Array.isArray(data.passages)) {
    throw new Error(`${path} holds no list "passages".`);
  }
  return data.passages;
}

/** A passage as a page of its own. */
export function pageOf({ lang, title, published, html }: Passage): string {
  const date = published ? `<meta property="article:published_time" content="${published}">` : '';
  const head = `<meta charset="utf-8"><title>${escapeHtml(title ?? '')}</title>${date}`;
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body><article>${html}</article></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
}

import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';

/** What is sent for a file, and as what. */
export interface ServedFile {
  body: string | Buffer;
  type: string;
}

/**
 * A file as a page: HTML as it is, text as paragraphs of a minimal page. A text
 * with blank lines has its paragraphs between them, any other one on each line.
 */
export function wrapFile(path: string): ServedFile {
  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (extname(path).toLowerCase() === '.txt') {
    return { body: pageOf(basename(path), text ?? bytes.toString('latin1')), type: 'text/html; charset=utf-8' };
  }
  // Older pages say in their own head how they are written; the browser reads that.
  return text === null ? { body: bytes, type: 'text/html' } : { body: text, type: 'text/html; charset=utf-8' };
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function pageOf(title: string, text: string): string {
  const parts = /\n\s*\n/.test(text) ? text.split(/\n\s*\n/) : text.split('\n');
  const paragraphs = parts.filter((part) => part.trim() !== '').map((part) => `<p>${escapeHtml(part.trim())}</p>`);
  return `<!doctype html>\n<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>\n<article>\n${paragraphs.join('\n')}\n</article>\n`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
}

import { countWords, fillerParagraphs, sampleParagraphs } from './sample-text.ts';

/** A page that is measured. */
export interface BenchPage {
  name: string;
  html: string;
}

/** What is dear to one who reads pages; deeper than this, browsers flatten what they parse. */
const DEPTH = 480;
const TINY_NODES = 100_000;
const LARGE_BYTES = 12_000_000;
/** What a live blog tells search engines after some days: all of its entries once more. */
const DATA_BYTES = 400_000;

/** Pages about something else, of every shape that costs time. */
export function offTopicPages(): BenchPage[] {
  return [
    { name: 'article', html: page('Bus times', articleOf(1500)) },
    { name: 'home page', html: page('Today', homePage(200)) },
    { name: 'live blog', html: page('Live', liveBlog(50_000)) },
    { name: 'document, 12 MB', html: page('All of it', repeat(paragraph, LARGE_BYTES)) },
    { name: 'one text, 12 MB', html: page('Log', `<pre>${repeat((text) => `${text}\n`, LARGE_BYTES)}</pre>`) },
    { name: 'deep nesting', html: page('Deep', deepNesting(40)) },
    { name: 'tiny nodes', html: page('Tiny', tinyNodes()) },
  ];
}

/** Pages about the talks: one paragraph in five, but for the article, which is about nothing else. */
export function onTopicPages(): BenchPage[] {
  return [
    { name: 'article', html: page('Talks', topicalArticle(1500)) },
    { name: 'live blog', html: page('Live: talks', liveBlog(50_000, sampleParagraphs()), structuredData()) },
  ];
}

/** A live blog about the talks, of about so many words. */
export function liveBlogOf(words: number): BenchPage {
  return { name: `live blog, ${words} words`, html: page('Live: talks', liveBlog(words, sampleParagraphs())) };
}

/** Puts one paragraph of the sample after every four of a page's own: one in five. */
export function weave(html: string): string {
  const sample = sampleParagraphs();
  let count = 0;
  const woven = html.replace(/<\/p>/gi, (end) => (++count % 4 === 0 ? end + sample.next().value : end));
  return count >= 4 ? woven : html.replace(/<\/body>|$/i, (end) => sample.next().value + end);
}

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${head}<body>${body}</body></html>`;
}

function structuredData(): string {
  const entries: object[] = [];
  let size = 0;
  for (const articleBody of fillerParagraphs()) {
    const entry = { '@type': 'BlogPosting', headline: articleBody.slice(0, 60), articleBody };
    entries.push(entry);
    size += JSON.stringify(entry).length;
    if (size >= DATA_BYTES) break;
  }
  const data = { '@type': 'LiveBlogPosting', datePublished: '2025-12-10T06:00:00Z', liveBlogUpdate: entries };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function paragraph(text: string): string {
  return `<p>${text}</p>\n`;
}

function repeat(form: (text: string) => string, bytes: number): string {
  const parts: string[] = [];
  let size = 0;
  for (const text of fillerParagraphs()) {
    const part = form(text);
    parts.push(part);
    size += part.length;
    if (size >= bytes) return parts.join('');
  }
  return '';
}

function articleOf(words: number): string {
  return `<main><article><h1>What changes in the timetable</h1>${take(fillerParagraphs(), words, paragraph)}</article></main>`;
}

function topicalArticle(words: number): string {
  let count = 0;
  const form = (text: string) => (++count % 6 === 0 ? `<h2>Part ${count / 6}</h2>${text}` : text);
  return `<main><article><h1>Ministers ask for a declaration</h1>${take(sampleParagraphs(), words, form)}</article></main>`;
}

function homePage(headlines: number): string {
  const texts = fillerParagraphs();
  const card = (number: number) =>
    `<li><article><a href="#${number}"><h3>${texts.next().value.slice(0, 70)}</h3><p>Read more</p></a><span>3 min</span></article></li>`;
  // One of them names the subject's commonest words, as on every home page.
  const odd = '<li><article><a href="#"><h3>Union asks shops to respect human rights</h3></a></article></li>';
  return `<main><ul>${Array.from({ length: headlines - 1 }, (_, number) => card(number)).join('')}${odd}</ul></main>`;
}

function liveBlog(words: number, sample?: Generator<string>): string {
  let count = 0;
  const form = (text: string) => {
    count++;
    const head = count % 3 === 1 ? `<h2><time>${count % 24}.05</time> Update ${count}</h2>` : '';
    const body = sample && count % 5 === 0 ? sample.next().value : `<p>${text.replace(' and ', ' <b>and</b> ')}</p>`;
    return head + body;
  };
  return `<main><article><h1>Live</h1>${take(fillerParagraphs(), words, form)}</article></main>`;
}

function deepNesting(chains: number): string {
  const texts = fillerParagraphs();
  const chain = () => {
    const levels = Array.from({ length: DEPTH }, () => `<div>${texts.next().value.slice(0, 60)}`);
    return levels.join('') + '</div>'.repeat(DEPTH);
  };
  return Array.from({ length: chains }, chain).join('');
}

function tinyNodes(): string {
  const lines = Array.from({ length: TINY_NODES / 100 }, () => `<p>${'<i>a</i> <b>b</b> '.repeat(25)}</p>`);
  return lines.join('');
}

function take(texts: Generator<string>, words: number, form: (text: string) => string): string {
  let html = '';
  for (let count = 0; count < words; ) {
    const part = form(texts.next().value);
    html += part;
    count += countWords(part);
  }
  return html;
}

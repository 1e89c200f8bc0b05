import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { collectDateClues, createFactsReader } from '../../page/page-date';

const TODAY = '2026-11-25';

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function teaser(datetime: string): string {
  return `<article><h2>Some news</h2><time datetime="${datetime}">then</time></article>`;
}

describe('the times that may date a page', () => {
  it.each([
    [
      'are the first of the one article',
      `<article><time datetime="2025-12-10"></time><time datetime="2025-12-12"></time></article>`,
      ['2025-12-10'],
    ],
    [
      'are its own, not those of articles in it or beside it',
      `<nav>${teaser('2025-01-01')}</nav><article>${teaser('2025-01-02')}<aside><time datetime="2025-01-03"></time></aside>
      <footer><time datetime="2025-12-10"></time></footer></article><aside>${teaser('2025-01-04')}</aside>`,
      ['2025-12-10'],
    ],
    ['are none where articles are listed', `<main>${teaser('2025-12-10')}${teaser('2025-11-02')}</main>`, []],
    [
      'are none where articles are listed, though their heading has a time',
      `<main><time datetime="2025-12-10"></time>${teaser('2025-12-10')}${teaser('2025-11-02')}</main>`,
      [],
    ],
    [
      'are none where only what stands in the article has one',
      `<article><h1>Live</h1>${teaser('2025-12-10')}${teaser('2025-12-11')}</article>`,
      [],
    ],
    [
      'are all of a page without article',
      `<main><time datetime="2025-12-10"></time><ul><li><time datetime="2025-11-02"></time></li></ul></main>`,
      ['2025-12-10', '2025-11-02'],
    ],
    ['are none where nothing is', '', []],
  ])('%s', (_, html, times) => {
    expect(collectDateClues(pageOf(html)).times).toEqual(times);
  });

  it('come with no date for a page that lists articles', () => {
    const read = createFactsReader(pageOf(`<main>${teaser('2025-12-10')}${teaser('2025-11-02')}</main>`), () => TODAY);
    expect(stepsOf(read).facts.publishedOn).toBeNull();
  });
});

describe('structured data', () => {
  const parse = vi.spyOn(JSON, 'parse');
  beforeEach(() => void parse.mockClear());
  afterAll(() => parse.mockRestore());
  /** The pieces that were parsed, and nothing that the test runner parses meanwhile. */
  const parsed = () => parse.mock.calls.map(([text]) => text).filter((text) => text.includes('datePublished'));

  it('is parsed once, and then only what changed of it', () => {
    const page = pageOf(`${scriptOf('2025-12-10', 3)}${scriptOf('2025-12-10', 4)}`);
    const read = createFactsReader(page, () => TODAY);
    expect(stepsOf(read).facts.publishedOn).toBe('2025-12-10');
    expect(parsed()).toHaveLength(2);
    page.body.append('Something else');
    expect(stepsOf(read).facts.publishedOn).toBe('2025-12-10');
    expect(parsed()).toHaveLength(2);
    (page.querySelector('script') as Element).textContent = liveBlogOf('2025-12-09', 5);
    expect(stepsOf(read).facts.publishedOn).toBe('2025-12-09');
    expect(parsed()).toHaveLength(3);
  });

  it('is looked through in steps, so that the page need not wait for all of it', () => {
    const few = stepsOf(createFactsReader(pageOf(graphOf(10)), () => TODAY));
    const many = stepsOf(createFactsReader(pageOf(graphOf(1000)), () => TODAY));
    expect(many.facts.publishedOn).toBe('2025-12-10');
    expect(many.steps - few.steps).toBeGreaterThanOrEqual(990);
  });

  it('is not read where all of it together is too much', () => {
    const page = pageOf(Array.from({ length: 10 }, (_, nth) => scriptOf('2025-12-10', 1000 + nth)).join(''));
    stepsOf(createFactsReader(page, () => TODAY));
    const characters = parsed().join('').length;
    expect(characters).toBeGreaterThan(0);
    expect(characters).toBeLessThanOrEqual(500_000);
  });
});

function stepsOf(read: ReturnType<typeof createFactsReader>) {
  const reading = read();
  for (let steps = 0; ; steps++) {
    const { done, value } = reading.next();
    if (done) return { facts: value, steps };
  }
}

function scriptOf(datePublished: string, entries: number): string {
  return `<script type="application/ld+json">${liveBlogOf(datePublished, entries)}</script>`;
}

function liveBlogOf(datePublished: string, entries: number): string {
  const liveBlogUpdate = Array.from({ length: entries }, (_, nth) => ({
    '@type': 'BlogPosting',
    headline: `Update ${nth}`,
    articleBody: 'Ministers met. '.repeat(10),
  }));
  return JSON.stringify({ '@type': 'LiveBlogPosting', datePublished, liveBlogUpdate });
}

function graphOf(pictures: number): string {
  const graph = Array.from({ length: pictures }, (_, nth) => ({ '@type': 'ImageObject', name: `Picture ${nth}` }));
  const page = { '@type': 'WebPage', datePublished: '2025-12-10' };
  return `<script type="application/ld+json">${JSON.stringify({ '@graph': [page, ...graph] })}</script>`;
}

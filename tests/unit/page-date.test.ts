import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type DateClues, readPageDate } from '../../page/page-date';

const TODAY = '2026-11-25';
const NO_CLUES: DateClues = { jsonLd: [], metas: [], times: [] };
const read = (clues: Partial<DateClues>) => readPageDate({ ...NO_CLUES, ...clues }, TODAY);
const article = (datePublished: string) => JSON.stringify({ '@type': 'NewsArticle', datePublished });
const page = (datePublished: string) => JSON.stringify({ '@type': 'WebPage', datePublished });
const listOf = (...dates: string[]) => {
  const itemListElement = dates.map((date) => ({ '@type': 'ListItem', item: JSON.parse(article(date)) }));
  return JSON.stringify({ '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', itemListElement } });
};
const blogOf = (...dates: string[]) => {
  return JSON.stringify({ '@type': 'Blog', blogPost: dates.map((date) => JSON.parse(article(date))) });
};

describe('the day a page was published', () => {
  const rows: [string, Partial<DateClues>, string | null, string][] = [
    ['from structured data', { jsonLd: [article('2025-12-10T08:30:00+01:00')] }, '2025-12-10', 'json-ld'],
    ['in the publisher’s own time', { jsonLd: [article('2025-12-10T23:30:00-05:00')] }, '2025-12-10', 'json-ld'],
    [
      'from a graph of several things',
      {
        jsonLd: [
          JSON.stringify({
            '@graph': [
              { '@type': 'WebPage', datePublished: '2020-01-01' },
              { '@type': ['Article'], datePublished: '2025-12-10' },
            ],
          }),
        ],
      },
      '2025-12-10',
      'json-ld',
    ],
    [
      'from a list',
      { jsonLd: [JSON.stringify([{ '@type': 'ReportageNewsArticle', datePublished: '2025-12-10' }])] },
      '2025-12-10',
      'json-ld',
    ],
    [
      'from what the page is about',
      {
        jsonLd: [
          article('2020-01-01'),
          JSON.stringify({ '@type': 'WebPage', mainEntity: { '@type': 'Article', datePublished: '2025-12-10' } }),
        ],
      },
      '2025-12-10',
      'json-ld',
    ],
    [
      'from a live blog, not from its entries',
      {
        jsonLd: [
          JSON.stringify({
            '@type': 'LiveBlogPosting',
            liveBlogUpdate: [{ '@type': 'BlogPosting', datePublished: '2025-12-12T09:00Z' }],
            datePublished: '2025-12-10T06:00Z',
          }),
        ],
      },
      '2025-12-10',
      'json-ld',
    ],
    [
      'from an article beside a list of others',
      { jsonLd: [listOf('2025-11-01', '2025-11-02'), article('2025-12-10')] },
      '2025-12-10',
      'json-ld',
    ],
    [
      'from what is told twice, in two time zones',
      { jsonLd: [article('2025-12-10T23:30:00-05:00'), article('2025-12-11T04:30:00Z')] },
      '2025-12-10',
      'json-ld',
    ],
    ['not from one of several articles', { jsonLd: [article('2025-12-10'), article('2025-11-02')] }, null, 'none'],
    ['not from a list of articles', { jsonLd: [listOf('2025-12-10', '2025-11-02')] }, null, 'none'],
    ['not from a list of one', { jsonLd: [listOf('2025-12-10')] }, null, 'none'],
    ['not from a blog', { jsonLd: [blogOf('2025-12-10', '2025-11-02')] }, null, 'none'],
    [
      'not from the page of a blog, which is older than what it shows',
      { jsonLd: [JSON.stringify({ '@graph': [JSON.parse(page('2019-03-01')), JSON.parse(blogOf('2025-12-10'))] })] },
      null,
      'none',
    ],
    [
      'not from a time beside a list of articles',
      { jsonLd: [listOf('2025-12-10', '2025-11-02')], times: ['2025-12-10'] },
      null,
      'none',
    ],
    [
      'from a meta beside a list of articles',
      { jsonLd: [listOf('2025-11-01')], metas: [['article:published_time', '2025-12-10']] },
      '2025-12-10',
      'meta',
    ],
    [
      'not from the metas of several articles',
      {
        metas: [
          ['datepublished', '2025-12-10'],
          ['datepublished', '2025-11-02'],
        ],
      },
      null,
      'none',
    ],
    ['from times that say the same', { times: ['2025-12-10', '2025-12-10T09:00'] }, '2025-12-10', 'time'],
    ['not from times that do not', { times: ['2025-12-10', '2025-11-02'] }, null, 'none'],
    ['past broken structured data', { jsonLd: ['{"datePublished":', article('2025-12-10')] }, '2025-12-10', 'json-ld'],
    ['from a meta', { metas: [['article:published_time', '2026-05-15T10:00Z']] }, '2026-05-15', 'meta'],
    [
      'from the meta that says most',
      {
        metas: [
          ['date', '2020-01-01'],
          ['article:published_time', '2026-05-15'],
        ],
      },
      '2026-05-15',
      'meta',
    ],
    ['from a compact meta', { metas: [['parsely-pub-date', '20260515']] }, '2026-05-15', 'meta'],
    ['from a date in words', { metas: [['date', 'Fri, 15 May 2026 10:00:00 GMT']] }, '2026-05-15', 'meta'],
    ['from a time', { times: ['2026-05-15T09:00'] }, '2026-05-15', 'time'],
    [
      'structured data before metas before times',
      { jsonLd: [article('2025-01-01')], metas: [['date', '2025-02-02']], times: ['2025-03-03'] },
      '2025-01-01',
      'json-ld',
    ],
    ['not from the future', { jsonLd: [article('2027-01-01')], times: ['2026-05-15'] }, '2026-05-15', 'time'],
    ['not from before the web', { metas: [['date', '0001-01-01']] }, null, 'none'],
    ['not from a day that does not exist', { metas: [['date', '2026-02-31']] }, null, 'none'],
    ['not from words', { metas: [['date', 'yesterday']], times: ['P3D'] }, null, 'none'],
    ['not from nothing', {}, null, 'none'],
  ];
  test.each(rows)('%s', (_name, clues, date, reason) => expect(read(clues)).toEqual({ date, reason }));

  describe.each(['Europe/Berlin', 'America/New_York', 'UTC'])('written out, for a reader in %s', (zone) => {
    afterEach(() => vi.unstubAllEnvs());

    test.each([
      ['10 December 2025', '2025-12-10'],
      ['December 10, 2025', '2025-12-10'],
      ['10th of December 2025', '2025-12-10'],
      ['10. december 2025', '2025-12-10'],
      ['Sept. 1, 2025, 11:45 p.m.', '2025-09-01'],
      ['10-Dec-2025 09:15', '2025-12-10'],
      ['Wed, 10 Dec 2025 00:30:00 +0100', '2025-12-10'],
      ['Wed, 10 Dec 2025 23:30:00 -0500', '2025-12-10'],
      ['Wed Dec 10 2025 00:30:00 GMT+0100 (Central European Standard Time)', '2025-12-10'],
      ['Wed Dec 10 00:30:00 CET 2025', '2025-12-10'],
      ['08:15 Mar 10, 2026', '2026-03-10'],
      ['2025-Dec-10', '2025-12-10'],
      ['Dec-10-2025', '2025-12-10'],
      ['31 February 2025', null],
      ['December 2025', null],
      ['10 December', null],
    ])('%s is the day that stands there', (words, date) => {
      vi.stubEnv('TZ', zone);
      expect(new Date(2025, 0).getTimezoneOffset()).toBe(
        { 'Europe/Berlin': -60, 'America/New_York': 300, UTC: 0 }[zone],
      );
      expect(read({ metas: [['date', words]] }).date).toBe(date);
    });
  });

  test('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), fc.string(), (json, meta, time) => {
        const { date } = read({ jsonLd: [json], metas: [['date', meta]], times: [time] });
        return date === null || /^\d{4}-\d{2}-\d{2}$/.test(date);
      }),
    );
  });
});

import { beforeEach, expect, test, vi } from 'vitest';

const { told, heard, page } = vi.hoisted(() => ({
  told: [] as unknown[],
  heard: { ask: () => {} },
  page: { contentType: 'text/html', hidden: false },
}));

vi.mock('../../page/messages', () => ({
  onMessage: (_type: string, handle: () => void) => {
    heard.ask = handle;
  },
  tell: (type: string, reading: string) => void told.push([type, reading]),
}));
vi.stubGlobal('document', page);

const { hasText, tellReading } = await import('../../page/tell-reading');

let ended: AbortController;
let tellNow: ReturnType<typeof tellReading>;

beforeEach(() => {
  told.length = 0;
  Object.assign(page, { contentType: 'text/html', hidden: false });
  ended = new AbortController();
  tellNow = tellReading(ended.signal);
});

test('nothing is told before somebody asks, and then how far the page was read', () => {
  tellNow('nothing');
  expect(told).toEqual([]);
  heard.ask();
  expect(told).toEqual([['reportReading', 'nothing']]);
});

test('who has asked hears of what changes, until the stage has ended', () => {
  heard.ask();
  tellNow('reading');
  tellNow('nothing');
  ended.abort();
  tellNow('unread');
  expect(told).toEqual([
    ['reportReading', 'unread'],
    ['reportReading', 'reading'],
    ['reportReading', 'nothing'],
  ]);
});

test('a page is not said to be read, nor to wait for that, before it is known what holds for its site', () => {
  heard.ask();
  page.hidden = true;
  heard.ask();
  expect(told).toEqual([
    ['reportReading', 'unread'],
    ['reportReading', 'unread'],
  ]);
});

test('a page that nobody looks at waits; what was read of it stays so', () => {
  page.hidden = true;
  tellNow('reading');
  heard.ask();
  tellNow('nothing');
  expect(told).toEqual([
    ['reportReading', 'waiting'],
    ['reportReading', 'nothing'],
  ]);
});

test.each([
  ['text/html', true],
  ['application/xhtml+xml', true],
  ['text/plain', true],
  ['application/pdf', false],
  ['image/png', false],
  ['video/mp4', false],
])('of a document of type %s it is known whether it has text', (contentType, expected) => {
  page.contentType = contentType;
  expect(hasText()).toBe(expected);
  tellNow('reading');
  heard.ask();
  expect(told).toEqual([['reportReading', expected ? 'reading' : 'noText']]);
});

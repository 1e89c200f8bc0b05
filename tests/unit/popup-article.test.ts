import { beforeEach, expect, test, vi } from 'vitest';

type Handler = (message: { data: unknown; sender: { tab: { id: number }; frameId: number } }) => void;

/** A tab: whether its page answers now, whether it does once it has a first stage, and whether it takes one. */
const { tab, heard } = vi.hoisted(() => ({
  tab: { answers: true, answersThen: true, isClosed: false, isWithheld: false, brought: 0 },
  heard: new Map<string, Handler>(),
}));

vi.mock('../../page/messages', async (load) => ({
  ...(await load<object>()),
  onMessage: (type: string, handle: Handler) => void heard.set(type, handle),
  sendMessage: async () => {
    if (!tab.answers) throw new Error('Nobody answered askForReport.');
  },
  tell: () => {},
}));
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../page/bring-stages', () => ({
  bringFirstStage: async () => {
    if (tab.isClosed) throw new Error('Cannot access a chrome:// URL');
    tab.brought += 1;
    tab.answers = tab.answersThen;
  },
}));

const { createArticle } = await import('../../entrypoints/popup/article');

beforeEach(() => {
  Object.assign(tab, { answers: true, answersThen: true, isClosed: false, isWithheld: false, brought: 0 });
});

const TAB = 4;
const MENTION = { entries: ['echr'], text: 'ECHR', count: 2 };

/** The popup over the tab, once it has asked; and what the page tells it, frame by frame. */
async function openPopup(tabId: number | undefined = TAB) {
  const article = createArticle(tabId, tab.isWithheld, () => {});
  await article.ask();
  const say = (type: string, data: unknown, frameId = 0, id = TAB) =>
    heard.get(type)?.({ data, sender: { tab: { id }, frameId } });
  return {
    article,
    reads: (reading: unknown, frameId?: number, id?: number) => say('reportReading', reading, frameId, id),
    reports: (mentions: object[], frameId?: number) => say('reportPage', { mentions, publishedOn: null }, frameId),
    state: () => article.mentions(({ text, count }) => ({ entries: [], text, count })),
  };
}

test('a page that answers is being read, until it says more', async () => {
  expect((await openPopup()).state()).toBe('reading');
  expect(tab.brought).toBe(0);
});

test.each(['nothing', 'waiting', 'noText', 'unread'])('a first stage says of its page: %s', async (reading) => {
  const { reads, state } = await openPopup();
  reads(reading);
  expect(state()).toBe(reading);
});

test('a second stage that found nothing says so too', async () => {
  const { reads, reports, state } = await openPopup();
  reads('reading');
  reports([]);
  expect(state()).toBe('nothing');
});

test('what one frame has found is listed, whatever the others say', async () => {
  const { reads, reports, state } = await openPopup();
  reads('nothing');
  reads('reading', 7);
  reports([MENTION], 9);
  expect(state()).toEqual([{ entries: [], text: 'ECHR', count: 2 }]);
});

test('nothing is said to be there while a frame is still being read, and no frame speaks for the page', async () => {
  const { reads, state } = await openPopup();
  reads('nothing');
  reads('reading', 7);
  expect(state()).toBe('reading');
  reads('unread', 7);
  expect(state()).toBe('nothing');
});

test('a page that was open before us is read now', async () => {
  tab.answers = false;
  const { reads, state } = await openPopup();
  expect(tab.brought).toBe(1);
  expect(state()).toBe('reading');
  reads('nothing');
  expect(state()).toBe('nothing');
});

test('of a page that does not answer even then it is said that it was not read', async () => {
  Object.assign(tab, { answers: false, answersThen: false });
  expect((await openPopup()).state()).toBe('unread');
});

test('of a page that takes no script it is said that it cannot be read, though a frame of it may have been', async () => {
  Object.assign(tab, { answers: false, isClosed: true });
  const { reads, state } = await openPopup();
  reads('nothing', 7);
  expect(state()).toBe('closed');
});

test('of a page that the browser withholds, and could give, it is said only that it was not read', async () => {
  Object.assign(tab, { answers: false, isClosed: true, isWithheld: true });
  expect((await openPopup()).state()).toBe('unread');
});

test('what was told before counts no more when the page is asked anew', async () => {
  const { article, reads, reports, state } = await openPopup();
  reports([MENTION]);
  await article.ask();
  expect(state()).toBe('reading');
  reads('nothing');
  expect(state()).toBe('nothing');
});

test('other tabs, and words that are none of ours, say nothing of this page', async () => {
  const { reads, state } = await openPopup();
  reads('nothing', 0, 5);
  expect(state()).toBe('reading');
  reads({ is: 'read' });
  expect(state()).toBe('unread');
});

import { beforeEach, expect, test, vi } from 'vitest';
import type { MeetingPlace } from '../../page/meeting-place';

/** What the browser lets a frame learn of the page at its top, and which hosts were watched for it. */
const { known, watched } = vi.hoisted(() => {
  // The scripts of a frame find a window and a document in it when they are loaded.
  const page = { contentType: 'text/html', documentElement: { lang: 'en' }, hidden: false };
  Object.assign(globalThis, { window: new EventTarget(), document: page, MutationObserver: undefined });
  return { known: { addresses: [] as string[] }, watched: [] as string[] };
});

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'test', onMessage: { addListener() {} }, sendMessage: async () => ({}) } },
}));
vi.mock('wxt/utils/define-content-script', () => ({ defineContentScript: (stage: object) => stage }));
vi.mock('../../page/top-address', () => ({ topAddress: async () => known.addresses.shift() ?? '' }));
vi.mock('../../page/notice-rewrite', () => ({ noticeRewrite: () => {} }));
vi.mock('../../settings/watch-site', () => ({
  watchSite: async ({ host }: { host: string }) => void watched.push(host),
}));

type Stage = { main(ctx: { signal: AbortSignal; isInvalid: boolean }): Promise<void> };
const load = async (stage: Promise<object>) => ((await stage) as { default: Stage }).default;
const first = await load(import('../../entrypoints/content/index'));
const second = await load(import('../../entrypoints/reader.content/index'));

const here = globalThis as MeetingPlace;
const start = (stage: Stage) => stage.main({ signal: new AbortController().signal, isInvalid: false });

beforeEach(() => {
  delete here.echrContextFirstStageIn;
  delete here.echrContextReaderIn;
  delete here.echrContextHost;
  watched.length = 0;
});

test('the second stage in a frame goes by what the first has learned of the page, where nobody would tell it again', async () => {
  known.addresses = ['https://page.example/article'];
  await start(first);
  await start(second);
  expect(watched).toEqual(['page.example', 'page.example']);
  expect(here.echrContextReaderIn).toBe(document);
});

test('a first stage that was not told which page it is in can be brought again', async () => {
  known.addresses = ['', 'https://page.example/article'];
  await start(first);
  expect(watched).toEqual([]);
  await start(first);
  expect(watched).toEqual(['page.example']);
});

test('a second stage that nobody asked for leaves no sign that it is here', async () => {
  await start(second);
  expect(here.echrContextReaderIn).toBeUndefined();
  expect(watched).toEqual([]);
});

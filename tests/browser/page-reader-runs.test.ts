import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { meetingPlace } from '../../page/meeting-place';
import type { PageReport } from '../../page/messages';
import { createReaderRuns } from '../../page/reader-runs';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import { closePages, index, paintedTexts, placeHtml } from './page-set-up';

const COURT = 'European Court of Human Rights';
const ALL: Settings = { ...DEFAULT_SETTINGS, density: 'all' };

let runs: ReturnType<typeof createReaderRuns>;
const reports: PageReport[] = [];
const isOver = vi.fn(() => false);

beforeEach(() => {
  placeHtml(`<p>The ${COURT} sits. The ${COURT} rose.</p>`);
  runs = createReaderRuns({
    index,
    isOver,
    isHidden: (entries, hidden) => entries.every((id) => hidden.everywhere.includes(id)),
    loadTooltip: () => Promise.reject(new Error('Nothing is to open here.')),
    onOpen: () => {},
    hide: async () => {},
    tools: { pageAddress: null, cite: async () => '' },
    describeEntries: async () => [],
    reportPage: (report) => reports.push(report),
  });
});

afterEach(() => {
  runs.stop();
  closePages();
  reports.length = 0;
  isOver.mockReset();
});

test('nothing is read before the settings are known, and nothing while the site is off', () => {
  expect(runs.reader()).toBeNull();
  runs.restart();
  expect(runs.reader()).toBeNull();
  runs.follow(false, ALL);
  runs.restart();
  expect(runs.reader()).toBeNull();
  expect(reports).toEqual([{ mentions: [], publishedOn: null }]);
});

test('a site that is switched off is left as it was, and says so; switched on it is read again', async () => {
  await untilMarked(2);
  expect(meetingPlace.echrContextReader).toBe(runs.reader());
  runs.follow(false, ALL);
  expect(paintedTexts()).toEqual([]);
  expect(runs.reader()).toBeNull();
  expect(meetingPlace.echrContextReader).toBeUndefined();
  expect(reports.at(-1)).toEqual({ mentions: [], publishedOn: null });
  await untilMarked(2);
  expect(reports.at(-1)?.mentions).toMatchObject([{ entries: ['ecthr'], count: 2 }]);
});

test('the same reader follows a change of settings', async () => {
  await untilMarked(2);
  const reader = runs.reader();
  await untilMarked(1, { ...ALL, density: 'page' });
  await untilMarked(0, { ...ALL, hidden: { everywhere: ['ecthr'], pages: {} } });
  await untilMarked(2);
  expect(runs.reader()).toBe(reader);
});

test('a page that comes back, or whose settings changed, is reported again though the same is on it', async () => {
  await untilMarked(2);
  const [report, ...others] = reports;
  expect(others).toEqual([]);
  runs.follow(true, ALL);
  await vi.waitFor(() => expect(reports).toEqual([report, report]));
  expect(meetingPlace.echrContextReader?.mentions()).toEqual(report?.mentions);
});

test('a page that has forgotten us is read by another reader, by the settings that hold now', async () => {
  await untilMarked(1, { ...ALL, density: 'page' });
  await untilMarked(2);
  const reader = runs.reader();
  runs.restart();
  expect(runs.reader()).not.toBe(reader);
  expect(meetingPlace.echrContextReader).toBe(runs.reader());
  await vi.waitFor(() => expect(paintedTexts()).toEqual([COURT, COURT]));
});

test('it is asked whether the extension is gone for as long as a reader runs, and once for all runs', async () => {
  await untilMarked(2);
  runs.restart();
  isOver.mockClear();
  const sign = new Event('wheel');
  Object.defineProperty(sign, 'timeStamp', { value: 10_000 });
  window.dispatchEvent(sign);
  expect(isOver).toHaveBeenCalledOnce();
  runs.stop();
  window.dispatchEvent(sign);
  expect(isOver).toHaveBeenCalledOnce();
});

test('once the extension is gone nothing is painted any more, nor erased that another has painted', async () => {
  await untilMarked(2);
  isOver.mockReturnValue(true);
  const others = new Map([...CSS.highlights.keys()].map((name) => [name, new Highlight()]));
  for (const [name, highlight] of others) CSS.highlights.set(name, highlight);
  document.querySelector('p')?.append(` The ${COURT} sat.`);
  await vi.waitFor(() => expect(isOver).toHaveBeenCalled());
  runs.stop();
  expect(new Map(CSS.highlights)).toEqual(others);
  for (const [name, highlight] of others) expect(CSS.highlights.get(name)).toBe(highlight);
  CSS.highlights.clear();
});

test('asked before it has read, a reader does not say that it found nothing', async () => {
  runs.follow(true, ALL);
  runs.reader()?.report();
  expect(reports).toEqual([]);
  await untilMarked(2);
  runs.reader()?.report();
  await vi.waitFor(() => expect(reports.at(-1)?.mentions).toHaveLength(1));
});

async function untilMarked(count: number, settings = ALL) {
  runs.follow(true, settings);
  await vi.waitFor(() => expect(paintedTexts()).toEqual(Array(count).fill(COURT)));
}

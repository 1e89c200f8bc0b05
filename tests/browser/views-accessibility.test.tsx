import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { OptionsPage } from '../../components/options/OptionsPage';
import optionsCss from '../../components/options/options.css?inline';
import type { TooltipProps } from '../../components/tooltip/Tooltip';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import { speak } from './speak';
import { bearingOf, entry, mountAsPage, unmountAll } from './views-mount';
import { openPopup } from './views-open-popup';
import { openTooltip } from './views-open-tooltip';

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'ECHR Context';
});
afterEach(unmountAll);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in a place, as "rule: element". */
async function findFaults(place: Element | Document): Promise<string[]> {
  const { violations } = await axe.run(place, { runOnly: TAGS, reporter: 'v2' });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}

const MANY = { bearing: bearingOf('denmark', ({ group }) => group?.size === 46) };

const TOOLTIPS: [string, Partial<TooltipProps>][] = [
  ['a person', {}],
  ['a term', { entries: [entry('article-8')], canGoBack: true }],
  ['a case', { entries: [entry('soering')], isPinned: true }],
  ['an act of 46', { entries: [entry('denmark', MANY)] }],
  ['no position', { entries: [entry('keir-starmer', { positions: [], bearing: null })] }],
  ['an old edition', { entries: [entry('keir-starmer', {}, { today: '2027-06-01' })] }],
  ['two entries', { entries: [entry('echr'), entry('ecthr')] }],
  ['no entry', { entries: [] }],
  ['an entry that has not come', { entries: null }],
  ['an entry that could not be fetched', { entries: 'failed' }],
  ['a sheet', { isSheet: true }],
];

describe.each(['light', 'dark'])('in %s, axe finds nothing wrong', (theme) => {
  beforeEach(() => {
    document.documentElement.dataset.theme = theme;
  });

  test.each(TOOLTIPS)('with the tooltip: %s', async (_, changes) => {
    const { root } = openTooltip({ publishedOn: null, ...changes });
    if (root.host instanceof HTMLElement) root.host.dataset.theme = theme;
    await Promise.all(root.getAnimations().map((animation) => animation.finished));
    expect(await findFaults(root.host)).toEqual([]);
    root.querySelector<HTMLElement>('.entry-more')?.click();
    if (root.querySelector('.entry-more')) await expect.poll(() => root.querySelector('.entry-depth')).not.toBeNull();
    for (const details of root.querySelectorAll('details')) details.open = true;
    expect(await findFaults(root.host)).toEqual([]);
    for (const tool of root.querySelectorAll<HTMLElement>('.tool-row button')) {
      tool.click();
      await expect.poll(() => tool.ariaExpanded).toBe('true');
      expect(await findFaults(root.host)).toEqual([]);
    }
  });

  test('with the popup: at home, unfolded, searching, an entry', async () => {
    openPopup();
    expect(await findFaults(document)).toEqual([]);
    await page.getByRole('button', { name: 'Decided, open, next' }).click();
    await expect.element(page.getByRole('heading', { name: 'Still open' })).toBeVisible();
    expect(await findFaults(document)).toEqual([]);
    await page.getByRole('combobox').fill('court');
    await expect.element(page.getByRole('option').first()).toBeVisible();
    expect(await findFaults(document)).toEqual([]);
    await page.getByRole('option').first().click();
    await expect.element(page.getByRole('button', { name: 'Back' })).toBeVisible();
    expect(await findFaults(document)).toEqual([]);
  });

  test.each(['reading', 'nothing', 'off'] as const)('with the popup: %s', async (mentions) => {
    openPopup({ mentions, site: null, isPaused: true });
    expect(await findFaults(document)).toEqual([]);
  });

  test('with the popup on a site that the browser withholds', async () => {
    openPopup({ mentions: 'unread', onAllow: () => {} });
    expect(await findFaults(document)).toEqual([]);
  });

  test('with the options, and their question', async () => {
    openOptions();
    expect(await findFaults(document)).toEqual([]);
    await page.getByRole('button', { name: 'Reset everything' }).click();
    expect(await findFaults(document)).toEqual([]);
  });
});

describe.each(['fr', 'de'] as const)('in %s, axe finds nothing wrong', (language) => {
  beforeEach(() => {
    speak(language);
  });
  afterEach(() => {
    speak('en');
  });

  test('with the options', async () => {
    openOptions();
    expect(await findFaults(document)).toEqual([]);
  });

  test('with the tooltip', async () => {
    const { root } = openTooltip();
    root.querySelector<HTMLElement>('.entry-more')?.click();
    await expect.poll(() => root.querySelector('.entry-depth')).not.toBeNull();
    expect(await findFaults(root.host)).toEqual([]);
  });
});

function openOptions() {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    sites: { 'news.example': 'off' },
    hidden: { everywhere: ['return-hub'], pages: { 'https://news.example/a': ['article-8'] } },
  };
  const edition = { asOf: '2026-10-08', checkedOn: '2026-11-23' };
  const options = {
    settings,
    edition,
    keys: { 'next-mark': 'Alt+N' },
    readSite: () => null,
    nameEntry: (id: string) => id,
  };
  const events = { onChange: vi.fn(), onHide: vi.fn(), onReset: vi.fn(), onChangeKeys: vi.fn() };
  mountAsPage(<OptionsPage {...options} {...events} />, optionsCss);
}

test('a fault planted in the shadow root is found, and words too faint as well', async () => {
  const { root } = openTooltip();
  root.querySelector('.icon-button')?.removeAttribute('aria-label');
  root.querySelector<HTMLElement>('.entry-role')?.style.setProperty('color', '#ccc');
  const faults = (await findFaults(root.host)).map((fault) => fault.split(':')[0]);
  expect(faults).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsPage, type OptionsProps } from '../../components/options/OptionsPage';
import css from '../../components/options/options.css?inline';
import { entryById } from '../../data/dataset';
import { hideEntries } from '../../settings/hidden-entries';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import { readSite } from '../../settings/site-rules';
import { mountAsPage, unmountAll } from './views-mount';

let settings: Settings;

beforeEach(() => {
  settings = { ...DEFAULT_SETTINGS, sites: { 'news.example': 'off', 'blog.example': 'on' } };
});
afterEach(unmountAll);

/** The page over settings that change, as in the extension. */
function open(changes: Partial<Settings> = {}) {
  settings = { ...settings, ...changes };
  const onReset = vi.fn();
  const props = (): OptionsProps => ({
    settings,
    edition: { asOf: '2026-10-08', checkedOn: '2026-11-23' },
    readSite,
    onChange: (change) => {
      settings = change(settings);
      update(<OptionsPage {...props()} />);
    },
    nameEntry: (id) => entryById(id)?.name ?? id,
    onHide: (request) => {
      settings = hideEntries(request, settings);
      update(<OptionsPage {...props()} />);
    },
    keys: null,
    onChangeKeys: vi.fn(),
    onReset,
  });
  const { update } = mountAsPage(<OptionsPage {...props()} />, css);
  return { onReset };
}

const rows = () => [...document.querySelectorAll('.site-rule-name')].map((name) => name.textContent);
const field = () => page.getByRole('textbox', { name: 'Add a site' });

describe('rules for sites', () => {
  test('stand in a list, each with its switch', async () => {
    open();
    expect(rows()).toEqual(['blog.example', 'news.example']);
    await page.getByRole('switch', { name: 'Marks on news.example' }).click();
    expect(settings.sites).toEqual({ 'news.example': 'on', 'blog.example': 'on' });
  });

  test('can be removed; the focus stays near and the change is announced', async () => {
    open();
    await page.getByRole('button', { name: 'Remove the rule for news.example' }).click();
    expect(settings.sites).toEqual({ 'blog.example': 'on' });
    await expect.element(page.getByText('The rule for news.example was removed.')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Rules for sites' })).toHaveFocus();
  });

  test.each([
    ['everywhere', 'on', 'off'],
    ['only on some', 'off', 'on'],
  ] as const)('are added as the exception where marks are %s', async (_, everywhere, choice) => {
    open({ everywhere, sites: {} });
    await field().click();
    await userEvent.keyboard('https://www.paper.example/politics?x=1{Enter}');
    expect(settings.sites).toEqual({ 'www.paper.example': choice });
    await expect.element(page.getByText('A rule for www.paper.example was added.')).toBeVisible();
    await expect.element(field()).toHaveValue('');
  });

  test('are refused for what is no address, and what was written stays', async () => {
    open({ sites: {} });
    await field().fill('not a site');
    await page.getByRole('button', { name: 'Add' }).click();
    expect(settings.sites).toEqual({});
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('This is not the address of a site. Write it like news.example.');
    await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field()).toHaveValue('not a site');
  });

  test('say how to make one where there is none', async () => {
    open({ sites: {} });
    await expect.element(page.getByText(/^No rules yet/)).toBeVisible();
  });
});

describe('hidden marks', () => {
  const hidden = { everywhere: ['return-hub', 'gone'], pages: { 'https://news.example/a': ['article-8'] } };
  const places = () => [...document.querySelectorAll('.hidden-place')].map((place) => place.textContent);

  test('stand in a list, by page, with their names', () => {
    open({ hidden, sites: {} });
    expect(places()).toEqual(['On every page', 'https://news.example/a']);
    expect(rows()).toEqual(['Return hub', 'gone', entryById('article-8')?.name]);
  });

  test('can each be marked again; the focus stays near and the change is announced', async () => {
    open({ hidden, sites: {} });
    await page.getByRole('button', { name: 'Mark again: Return hub' }).click();
    expect(settings.hidden.everywhere).toEqual(['gone']);
    await expect.element(page.getByText('Return hub can be marked again.')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Hidden marks' })).toHaveFocus();
    await page.getByRole('button', { name: /^Mark again: Article 8/ }).click();
    expect(settings.hidden.pages).toEqual({});
    expect(places()).toEqual(['On every page']);
  });

  test('say where they come from when there is none', async () => {
    open();
    await expect.element(page.getByText(/^Nothing is hidden/)).toBeVisible();
  });
});

test.each([
  ['news.example', 'news.example'],
  [' News.Example/politics ', 'news.example'],
  ['http://localhost:3000/', 'localhost:3000'],
  ['https://www.paper.example/?q=a b', 'www.paper.example'],
  ['not a site', null],
  ['about:blank', null],
  ['ftp://news.example', null],
  ['', null],
])('"%s" is read as the site %s', (written, host) => {
  expect(readSite(written)).toBe(host);
});

describe('choices', () => {
  test('everywhere except some, or only on some', async () => {
    open();
    const onlyOn = page.getByRole('radio', { name: 'Only on the sites switched on below' });
    await expect.element(onlyOn).not.toBeChecked();
    await onlyOn.click();
    expect(settings.everywhere).toBe('off');
    await expect.element(onlyOn).toBeChecked();
  });

  test('how many marks, each with a sentence that explains it', async () => {
    open();
    await expect.element(page.getByRole('radio', { name: /^First in each section/ })).toBeChecked();
    await page.getByRole('radio', { name: /^Every time/ }).click();
    expect(settings.density).toBe('all');
    expect(document.querySelectorAll('input[name=density] ~ span .options-help')).toHaveLength(3);
  });

  test('pause on all sites leaves the rules', async () => {
    open();
    await page.getByRole('switch', { name: 'Pause on all sites' }).click();
    expect(settings).toMatchObject({ isPaused: true, sites: { 'news.example': 'off' } });
  });

  test('reset asks first, and no is the answer at hand', async () => {
    const { onReset } = open();
    const reset = page.getByRole('button', { name: 'Reset everything' });
    await reset.click();
    await expect
      .element(page.getByRole('dialog', { name: 'Remove all rules, hidden marks and choices?' }))
      .toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(onReset).not.toHaveBeenCalled();
    await expect.element(reset).toHaveFocus();
    await reset.click();
    await page.getByRole('button', { name: 'Yes, reset' }).click();
    expect(onReset).toHaveBeenCalledOnce();
    await expect.element(page.getByText('Everything is as it was at first.')).toBeVisible();
  });
});

test('says who we are not, what is kept, and how old this is', async () => {
  open();
  await expect.element(page.getByText(/not connected with the Council of Europe/)).toBeVisible();
  await expect.element(page.getByText(/^Nothing leaves your browser/)).toBeVisible();
  await expect.element(page.getByText('Edition of 8 October 2026, last checked 23 November 2026.')).toBeVisible();
});

test('holds without loss 320 px wide', async () => {
  await page.viewport(320, 640);
  open({ sites: { 'a-very-long-name-of-a-part.of-a-very-long-name-of-a-paper.example': 'off' } });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(1200, 800);
});

describe('what opens an explanation', () => {
  test.each([
    ['A click only', 'click'],
    ['Keys only', 'key'],
  ] as const)('can be %s', async (name, opensBy) => {
    open();
    await page.getByRole('radio', { name: new RegExp(`^${name}`) }).click();
    expect(settings.opensBy).toBe(opensBy);
  });
});

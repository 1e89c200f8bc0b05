import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readSite } from '../../settings/site-rules';
import { unmountAll } from './views-mount';
import { chosen, openOptions, rows } from './views-open-options';

afterEach(unmountAll);

const field = () => page.getByRole('textbox', { name: 'Add a site' });

describe('rules for sites', () => {
  test('stand in a list, each with its switch', async () => {
    openOptions();
    expect(rows()).toEqual(['blog.example', 'news.example']);
    await page.getByRole('switch', { name: 'Marks on news.example' }).click();
    expect(chosen.settings.sites).toEqual({ 'news.example': 'on', 'blog.example': 'on' });
  });

  test('can be removed; the focus stays near and the change is announced', async () => {
    openOptions();
    await page.getByRole('button', { name: 'Remove the rule for news.example' }).click();
    expect(chosen.settings.sites).toEqual({ 'blog.example': 'on' });
    await expect.element(page.getByText('The rule for news.example was removed.')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Rules for sites' })).toHaveFocus();
  });

  test.each([
    ['everywhere', 'on', 'off'],
    ['only on some', 'off', 'on'],
  ] as const)('are added as the exception where marks are %s', async (_, everywhere, choice) => {
    openOptions({ everywhere, sites: {} });
    await field().click();
    await userEvent.keyboard('https://www.paper.example/politics?x=1{Enter}');
    expect(chosen.settings.sites).toEqual({ 'paper.example': choice });
    await expect.element(page.getByText('A rule for paper.example was added.')).toBeVisible();
    await expect.element(field()).toHaveValue('');
  });

  test('are refused for what is no address, and what was written stays', async () => {
    openOptions({ sites: {} });
    await field().fill('not a site');
    await page.getByRole('button', { name: 'Add' }).click();
    expect(chosen.settings.sites).toEqual({});
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('This is not the address of a site. Write it like news.example.');
    await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field()).toHaveValue('not a site');
  });

  test('say one thing at a time: what is refused, added or removed takes the place of what was said before', async () => {
    openOptions({ sites: {} });
    const wrong = page.getByText(/^This is not the address of a site/);
    const news = page.getByText(/^(A|The) rule for/);
    await field().fill('paper.example');
    await userEvent.keyboard('{Enter}');
    await expect.element(news).toHaveTextContent('A rule for paper.example was added.');
    await field().fill('not a site');
    await userEvent.keyboard('{Enter}');
    await expect.element(wrong).toBeVisible();
    await expect.element(news).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Remove the rule for paper.example' }).click();
    await expect.element(news).toHaveTextContent('The rule for paper.example was removed.');
    await expect.element(wrong).not.toBeInTheDocument();
    await expect.element(field()).toHaveAttribute('aria-invalid', 'false');
  });

  test('say how to make one where there is none', async () => {
    openOptions({ sites: {} });
    await expect.element(page.getByText(/^No rules yet/)).toBeVisible();
  });
});

test.each([
  ['news.example', 'news.example'],
  [' News.Example/politics ', 'news.example'],
  ['http://localhost:3000/', 'localhost:3000'],
  ['https://www.paper.example/?q=a b', 'paper.example'],
  ['www.paper.example', 'paper.example'],
  ['https://live.paper.example', 'live.paper.example'],
  ['not a site', null],
  ['about:blank', null],
  ['ftp://news.example', null],
  ['', null],
])('"%s" is read as the site %s', (written, host) => {
  expect(readSite(written)).toBe(host);
});

import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { entryById } from '../../data/dataset';
import { unmountAll } from './views-mount';
import { chosen, openOptions, rows } from './views-open-options';

afterEach(unmountAll);

describe('hidden marks', () => {
  const hidden = { everywhere: ['return-hub', 'gone'], pages: { 'https://news.example/a': ['article-8'] } };
  const places = () => [...document.querySelectorAll('.hidden-place')].map((place) => place.textContent);

  test('stand in a list, by page, with their names', () => {
    openOptions({ hidden, sites: {} });
    expect(places()).toEqual(['On every page', 'https://news.example/a']);
    expect(rows()).toEqual(['Return hub', 'gone', entryById('article-8')?.name]);
  });

  test('can each be marked again; the focus stays near and the change is announced', async () => {
    openOptions({ hidden, sites: {} });
    await page.getByRole('button', { name: 'Mark again: Return hub' }).click();
    expect(chosen.settings.hidden.everywhere).toEqual(['gone']);
    await expect.element(page.getByText('Return hub can be marked again.')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Hidden marks' })).toHaveFocus();
    await page.getByRole('button', { name: /^Mark again: Article 8/ }).click();
    expect(chosen.settings.hidden.pages).toEqual({});
    expect(places()).toEqual(['On every page']);
  });

  test('say where they come from when there is none', async () => {
    openOptions();
    await expect.element(page.getByText(/^Nothing is hidden/)).toBeVisible();
  });
});

describe('what could not be kept', () => {
  const alert = () => page.getByRole('alert').filter({ hasText: 'could not be saved' });

  test.each([
    ['a mark that comes back', 'Mark again: Return hub', 'can be marked again'],
    ['a rule that goes', 'Remove the rule for news.example', 'was removed'],
  ])('is said, and %s is not', async (_, name, untrue) => {
    openOptions({ hidden: { everywhere: ['return-hub'], pages: {} } }, true);
    await expect.element(alert()).not.toBeInTheDocument();
    await page.getByRole('button', { name }).click();
    await expect.element(alert()).toBeVisible();
    expect(document.body.textContent).not.toContain(untrue);
  });

  test('springs back, and is in sight however long the page is', async () => {
    openOptions({}, true);
    const pause = page.getByRole('switch', { name: 'Pause on all sites' });
    await pause.click();
    await expect.element(alert()).toBeInViewport();
    await expect.element(pause).toHaveAttribute('aria-checked', 'false');
    const everyTime = page.getByRole('radio', { name: /^Every time/ });
    await everyTime.click();
    await expect.element(everyTime).not.toBeChecked();
  });

  test('can be tried again as it was written', async () => {
    openOptions({}, true);
    const field = page.getByRole('textbox', { name: 'Add a site' });
    await field.fill('third.example');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(alert()).toBeVisible();
    await expect.element(field).toHaveValue('third.example');
    expect(document.body.textContent).not.toContain('was added');
  });

  test('is not called a reset', async () => {
    const { onReset } = openOptions({}, true);
    await page.getByRole('button', { name: 'Reset everything' }).click();
    await page.getByRole('button', { name: 'Yes, reset' }).click();
    expect(onReset).toHaveBeenCalledOnce();
    await expect.element(page.getByText('Everything is as it was at first.')).not.toBeInTheDocument();
  });
});

describe('choices', () => {
  test('everywhere except some, or only on some', async () => {
    openOptions();
    const onlyOn = page.getByRole('radio', { name: 'Only on the sites switched on below' });
    await expect.element(onlyOn).not.toBeChecked();
    await onlyOn.click();
    expect(chosen.settings.everywhere).toBe('off');
    await expect.element(onlyOn).toBeChecked();
  });

  test('how many marks, each with a sentence that explains it', async () => {
    openOptions();
    await expect.element(page.getByRole('radio', { name: /^First in each section/ })).toBeChecked();
    await page.getByRole('radio', { name: /^Every time/ }).click();
    expect(chosen.settings.density).toBe('all');
    expect(document.querySelectorAll('input[name=density] ~ span .options-help')).toHaveLength(3);
  });

  test('pause on all sites leaves the rules', async () => {
    openOptions();
    await page.getByRole('switch', { name: 'Pause on all sites' }).click();
    expect(chosen.settings).toMatchObject({ isPaused: true, sites: { 'news.example': 'off' } });
  });

  test('reset asks first, and no is the answer at hand', async () => {
    const { onReset } = openOptions();
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
  openOptions();
  await expect.element(page.getByText(/not connected with the Council of Europe/)).toBeVisible();
  await expect.element(page.getByText(/^Nothing leaves your browser.* private windows are forgotten/)).toBeVisible();
  await expect.element(page.getByText('Edition of 8 October 2026, last checked 23 November 2026.')).toBeVisible();
});

test('holds without loss 320 px wide', async () => {
  await page.viewport(320, 640);
  openOptions({ sites: { 'a-very-long-name-of-a-part.of-a-very-long-name-of-a-paper.example': 'off' } });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(1200, 800);
});

describe('what opens an explanation', () => {
  test.each([
    ['A click only', 'click'],
    ['Keys only', 'key'],
  ] as const)('can be %s', async (name, opensBy) => {
    openOptions();
    await page.getByRole('radio', { name: new RegExp(`^${name}`) }).click();
    expect(chosen.settings.opensBy).toBe(opensBy);
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { entry, unmountAll } from './views-mount';
import { allOf, openPopup } from './views-open-popup';

afterEach(unmountAll);

const field = () => page.getByRole('combobox', { name: 'Search' });

describe('search', () => {
  test('is done by keyboard alone: type, choose, open, and back in the field', async () => {
    openPopup();
    await field().click();
    await userEvent.keyboard('court');
    await expect.element(page.getByText('2 entries found')).toBeInTheDocument();
    const options = () => allOf('[role=option]').map((option) => option.ariaSelected);
    expect(options()).toEqual(['true', 'false']);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(options).toEqual(['false', 'true']);
    const active = document.activeElement?.getAttribute('aria-activedescendant');
    expect(document.getElementById(active ?? '')?.ariaSelected).toBe('true');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(options).toEqual(['true', 'false']);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toBe(entry('ecthr').name);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.element(field()).toHaveFocus();
    await expect.element(field()).toHaveValue('court');
  });

  test('opens what is clicked', async () => {
    openPopup();
    await field().fill('court');
    await page.getByRole('option', { name: /^Grand Chamber/ }).click();
    await expect.poll(() => document.activeElement?.textContent).toBe(entry('grand-chamber').name);
  });

  test('Escape empties the field, and only then is left to the browser', async () => {
    openPopup();
    await field().fill('court');
    await expect.poll(() => allOf('[role=option]').length).toBe(2);
    const seen: boolean[] = [];
    document.addEventListener('keydown', (event) => seen.push(event.defaultPrevented));
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveValue('');
    await expect.poll(() => allOf('[role=option]').length).toBe(0);
    await userEvent.keyboard('{Escape}');
    expect(seen).toEqual([true, false]);
  });

  test('says that nothing was found', async () => {
    openPopup();
    await field().fill('zzz');
    await expect.element(page.getByText(/^Nothing found for “zzz”/)).toBeVisible();
  });

  test('ignores an answer that comes after a newer question', async () => {
    const answers: ((ids: string[]) => void)[] = [];
    const search = () =>
      new Promise<{ id: string; name: string; kind: 'term'; line: null }[]>((resolve) => {
        answers.push((ids) => resolve(ids.map((id) => ({ id, name: id, kind: 'term', line: null }))));
      });
    openPopup({ search });
    await field().fill('first');
    await field().fill('second');
    answers[1]?.(['of-second']);
    await expect.poll(() => allOf('[role=option]').map((option) => option.id).length).toBe(1);
    answers[0]?.(['of-first', 'of-first-too']);
    await Promise.resolve();
    expect(allOf('.result-name').map((name) => name.textContent)).toEqual(['of-second']);
  });

  test('says so when an entry is gone', async () => {
    openPopup({ openEntry: vi.fn(async () => null) });
    await field().fill('court');
    await page.getByRole('option').first().click();
    await expect.element(page.getByText('This entry could not be opened.')).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.element(field()).toHaveFocus();
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SearchFindings } from '../../components/popup/EntrySearch';
import { entry, unmountAll } from './views-mount';
import { allOf, openPopup } from './views-open-popup';

afterEach(unmountAll);

const field = () => page.getByRole('combobox', { name: 'Search' });

/** As if these had been found. */
function findings(ids: string[], fit: SearchFindings['fit'] = 'whole'): SearchFindings {
  return { results: ids.map((id) => ({ id, name: id, kind: 'term', line: { text: 'a line', english: '' } })), fit };
}

describe('search', () => {
  test('has the focus from the start, near the top', async () => {
    openPopup();
    await expect.element(field()).toHaveFocus();
    expect(field().element().getBoundingClientRect().bottom).toBeLessThan(120);
    await userEvent.keyboard('court');
    await expect.poll(() => allOf('[role=option]').length).toBe(2);
  });

  test('shows what is found in place of the talks and the article, each result in view that the arrow keys are on', async () => {
    const results = Array.from({ length: 20 }, (_, nth) => `result-${nth}`);
    openPopup({ search: async () => findings(results) });
    await userEvent.keyboard('co');
    await expect.poll(() => allOf('[role=option]').length).toBe(20);
    expect(allOf('.talks, .mentions').map((part) => part.checkVisibility())).toEqual([false, false]);
    for (let nth = 1; nth < 20; nth++) await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => allOf('[aria-selected=true]')[0]?.textContent).toContain('result-19');
    const foot = allOf('.popup-foot')[0]?.getBoundingClientRect().top;
    expect(allOf('[aria-selected=true]')[0]?.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot ?? 0);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => allOf('.talks')[0]?.checkVisibility()).toBe(true);
  });

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

  test('says so when only a part of the question was found', async () => {
    const fits = { 'starmer resign': 'part', starmer: 'whole' } as const;
    openPopup({ search: async (query) => findings(['keir-starmer'], fits[query as keyof typeof fits]) });
    await field().fill('starmer resign');
    await expect.element(page.getByText('Not found as a whole; the nearest entry:')).toBeVisible();
    await field().fill('starmer');
    await expect.element(page.getByText(/^Not found as a whole/)).not.toBeInTheDocument();
  });

  test('neither finds nor refuses what asks nothing yet', async () => {
    const fits = { court: 'whole', 'court?': 'unasked' } as const;
    openPopup({
      search: async (query) => findings(query === 'court' ? ['ecthr'] : [], fits[query as keyof typeof fits]),
    });
    await field().fill('court');
    await expect.poll(() => allOf('[role=option]').length).toBe(1);
    await field().fill('court?');
    await expect.poll(() => allOf('[role=option]').length).toBe(0);
    expect(allOf('.search-note')).toEqual([]);
    expect(allOf('.talks')[0]?.checkVisibility()).toBe(true);
  });

  test('says that nothing was found', async () => {
    openPopup();
    await field().fill('zzz');
    await expect.element(page.getByText(/^Nothing found for “zzz”/)).toBeVisible();
  });

  test('ignores an answer that comes after a newer question', async () => {
    const answers: ((ids: string[]) => void)[] = [];
    const search = () =>
      new Promise<SearchFindings>((resolve) => {
        answers.push((ids) => resolve(findings(ids)));
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

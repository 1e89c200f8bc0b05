import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MarkList, type MarkRow } from '../../components/mark-list/MarkList';
import css from '../../components/mark-list/mark-list.css?inline';
import { mountAsPage, unmountAll } from './views-mount';

afterEach(unmountAll);

const rowsOf = (count: number): MarkRow[] =>
  Array.from({ length: count }, (_, nth) => ({
    before: 'They spoke about ',
    text: `mark ${nth + 1}`,
    after: ' in the morning…',
  }));

/** Opens a list; what it tells its host is kept in spies. */
function openList(rows: MarkRow[], startsAt = 0, isOff = false) {
  const props = { rows, startsAt, isOff, onChoose: vi.fn(), onClose: vi.fn() };
  mountAsPage(<MarkList {...props} />, css);
  return props;
}

const row = (nth: number) => page.getByRole('button', { name: new RegExp(`mark ${nth} in the morning`) });

describe('the list of marks', () => {
  test('is a list of buttons, each with the words around its mark, under a heading that counts them', async () => {
    openList(rowsOf(3));
    await expect.element(page.getByRole('heading', { name: 'In this article' })).toBeVisible();
    await expect.element(page.getByText('3 marks')).toBeVisible();
    expect(document.querySelectorAll('ul > li > button')).toHaveLength(3);
    expect(document.querySelector('li')?.textContent).toBe('They spoke about mark 1 in the morning…');
    expect(document.querySelector('li strong')?.textContent).toBe('mark 1');
  });

  test('begins where the reader is', async () => {
    openList(rowsOf(300), 150);
    await expect.element(row(151)).toHaveFocus();
    await expect.element(row(151)).toBeInViewport();
  });

  test.each([
    ['{ArrowDown}', 12],
    ['{ArrowUp}', 10],
    ['{PageDown}', 21],
    ['{PageUp}', 1],
    ['{Home}', 1],
    ['{End}', 300],
  ])('is moved in by %s', async (key, nth) => {
    openList(rowsOf(300), 10);
    await userEvent.keyboard(key);
    await expect.element(row(nth)).toHaveFocus();
    await expect.element(row(nth)).toBeInViewport();
  });

  test.each([
    ['{ArrowUp}', 0, 1],
    ['{ArrowDown}', 2, 3],
  ])('ends at its ends: %s', async (key, startsAt, nth) => {
    openList(rowsOf(3), startsAt);
    await userEvent.keyboard(key);
    await expect.element(row(nth)).toHaveFocus();
  });

  test('is one stop for Tab, before it the button that closes', async () => {
    const { onClose } = openList(rowsOf(5), 2);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await expect.element(page.getByRole('button', { name: 'Close' })).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(row(3)).toHaveFocus();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('tells which mark was chosen, by key and by pointer', async () => {
    const { onChoose } = openList(rowsOf(5), 1);
    await userEvent.keyboard('{Enter}');
    expect(onChoose).toHaveBeenLastCalledWith(1);
    await row(4).click();
    expect(onChoose).toHaveBeenLastCalledWith(3);
  });

  test.each([
    ['Nothing is marked on this page.', false],
    ['Off here: nothing is read or marked.', true],
  ])('says no more than it knows when there is none, with the focus on it: %s', async (words, isOff) => {
    openList([], 0, isOff);
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'In this article' })).toHaveFocus();
  });

  test('fits a window of 320 px', async () => {
    await page.viewport(320, 600);
    openList([{ before: '', text: 'Extraordinarilylongwordwithoutanyend'.repeat(3), after: '' }]);
    expect(document.querySelector('.mark-list')?.getBoundingClientRect().width).toBeLessThanOrEqual(320);
    expect(document.querySelector('ul')?.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1200, 800);
  });
});

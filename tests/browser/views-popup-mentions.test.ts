import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MentionSummary } from '../../components/popup/MentionList';
import { entry, unmountAll } from './views-mount';
import { allOf, openPopup } from './views-open-popup';

afterEach(unmountAll);

const boxOf = (selector: string) => allOf(selector)[0]?.getBoundingClientRect() ?? new DOMRect();
const topOf = (selector: string) => boxOf(selector).top;

/** As many rows as a test needs. */
function many(count: number): MentionSummary[] {
  return Array.from({ length: count }, (_, nth) => ({
    entries: [{ id: `entry-${nth}`, name: `Entry ${nth}`, line: null, isPosition: false }],
    text: `Entry ${nth}`,
    count: 1,
  }));
}

describe('in this article', () => {
  test('jumps to a mention, then to the one after, and says where it is', async () => {
    const { props } = openPopup();
    const row = page.getByRole('button', { name: /^Sir Keir Starmer/ });
    for (const [nth, said] of [
      [0, '1 of 3'],
      [1, '2 of 3'],
      [2, '3 of 3'],
      [0, '1 of 3'],
    ] as const) {
      await row.click();
      expect(props.onJump).toHaveBeenLastCalledWith(['keir-starmer'], nth);
      await expect.element(page.getByText(`Sir Keir Starmer, ${said}`)).toBeInTheDocument();
    }
    expect(props.onJump).toHaveBeenCalledTimes(4);
  });

  test('says of a position of when it is', () => {
    openPopup();
    expect(allOf('.mention-line')[0]?.textContent).toBe(
      'supports a new reading of the Convention in migration cases · 9 Dec 2025',
    );
  });

  test('names words that can mean two entries as the article writes them', () => {
    openPopup();
    const row = allOf('.mention').find((mention) => mention.textContent?.startsWith('ECHR'));
    expect(row?.querySelector('.mention-line')?.textContent).toMatch(/ or European Court of Human Rights/);
  });

  test('shows a long list whole, and keeps the switch, the search and the foot in view above and below it', () => {
    openPopup({ mentions: many(26) });
    expect(allOf('.mention')).toHaveLength(26);
    expect(topOf('.site')).toBe(0);
    for (const selector of ['[role=combobox]', '.popup-foot button'])
      expect(boxOf(selector).bottom, selector).toBeLessThanOrEqual(600);
    const rows = allOf('.mention').filter((row) => row.getBoundingClientRect().bottom <= topOf('.popup-foot'));
    expect(rows.length).toBeGreaterThan(5);
  });

  test('gives a position whole, and of what an entry is one line', () => {
    const long = 'a line that is far too long for the popup, and '.repeat(4);
    const [first] = many(1)[0]?.entries ?? [];
    if (!first) throw new Error('needs an entry');
    const linesOf = (isPosition: boolean) => ({
      entries: [{ ...first, id: `${isPosition}`, line: { text: long, english: long }, isPosition }],
      text: '',
      count: 1,
    });
    openPopup({ mentions: [linesOf(true), linesOf(false)] });
    const [position, whatItIs] = allOf('.mention-line').map((line) => line.getBoundingClientRect().height);
    expect(whatItIs).toBeLessThan(20);
    expect(position).toBeGreaterThan(50);
  });

  test('opens an entry in place, whole, and goes back to where the reader was', async () => {
    openPopup();
    const opener = page.getByRole('button', { name: 'Read about Sir Keir Starmer' });
    await opener.click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Sir Keir Starmer');
    await expect.element(page.getByRole('heading', { name: 'Positions', exact: true })).toBeInTheDocument();
    await expect.element(page.getByRole('switch')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.element(opener).toHaveFocus();
    expect(document.querySelector('.panel')).toBeNull();
  });

  test('opens the choice where the words can mean two entries, then either, then goes back twice', async () => {
    openPopup();
    await page.getByRole('button', { name: 'Read about ECHR' }).click();
    await page.getByRole('button', { name: /European Court of Human Rights/ }).click();
    await expect.poll(() => document.activeElement?.textContent).toBe(entry('ecthr').name);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Which one is meant?');
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.element(page.getByRole('switch')).toBeVisible();
  });
});

describe('the rows, by keyboard alone', () => {
  /** The name of what has the focus. */
  const focused = () =>
    document.activeElement?.getAttribute('aria-label') ??
    document.activeElement?.querySelector('.mention-name')?.textContent;

  test('are one stop for Tab, and arrow keys lead from row to row and from the row to its entry', async () => {
    const { props } = openPopup({ mentions: many(26) });
    await page.getByRole('button', { name: 'List all' }).click();
    await userEvent.keyboard('{Tab}');
    for (const [key, name] of [
      ['', 'Entry 0'],
      ['{ArrowUp}', 'Entry 0'],
      ['{ArrowDown}', 'Entry 1'],
      ['{ArrowRight}', 'Read about Entry 1'],
      ['{ArrowDown}', 'Read about Entry 2'],
      ['{Home}', 'Entry 2'],
      ['{End}', 'Read about Entry 2'],
      ['{Control>}{End}{/Control}', 'Read about Entry 25'],
      ['{ArrowDown}', 'Read about Entry 25'],
      ['{Control>}{Home}{/Control}', 'Entry 0'],
      ['{ArrowDown}', 'Entry 1'],
    ] as const) {
      if (key) await userEvent.keyboard(key);
      await expect.poll(() => [key, focused()]).toEqual([key, name]);
    }
    await userEvent.keyboard('{Enter}');
    expect(props.onJump).toHaveBeenCalledExactlyOnceWith(['entry-1'], 0);
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('button', { name: 'Pause everywhere' })).toHaveFocus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await expect.poll(focused).toBe('Entry 1');
  });

  test('come into view with the focus, above the foot', async () => {
    openPopup({ mentions: many(26) });
    await page.getByRole('button', { name: 'List all' }).click();
    await userEvent.keyboard('{Tab}');
    for (let row = 0; row < 26; row++) {
      expect(document.activeElement?.getBoundingClientRect().bottom).toBeLessThanOrEqual(topOf('.popup-foot'));
      expect(document.activeElement?.getBoundingClientRect().top).toBeGreaterThanOrEqual(topOf('.popup-body'));
      await userEvent.keyboard('{ArrowDown}');
    }
    await expect.poll(focused).toBe('Entry 25');
  });

  test('keep a stop for Tab when the row that had it is gone', async () => {
    const { change } = openPopup({ mentions: many(3), openEntry: async () => null });
    await page.getByRole('button', { name: 'Read about Entry 2' }).click();
    await page.getByRole('button', { name: 'Back' }).click();
    const stops = () =>
      allOf('.mention button')
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ ariaLabel, textContent }) => ariaLabel ?? textContent);
    expect(stops()).toEqual(['Read about Entry 2']);
    change({ mentions: many(2) });
    await expect.poll(stops).toEqual([expect.stringContaining('Entry 0')]);
  });
});

describe('the marks in the article', () => {
  test.each([
    ['Previous mark', 'previous-mark'],
    ['Next mark', 'next-mark'],
    ['Open mark', 'open-mark'],
    ['List all', 'list-marks'],
  ])('have a button for what a key does: %s', async (name, step) => {
    const { props } = openPopup();
    await page.getByRole('button', { name, exact: true }).click();
    expect(props.onWalk).toHaveBeenCalledExactlyOnceWith(step);
  });

  test('have no buttons where there are none', () => {
    openPopup({ mentions: 'nothing' });
    expect(allOf('.mark-steps')).toEqual([]);
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { MentionSummary } from '../../components/popup/MentionList';
import { entry, unmountAll } from './views-mount';
import { allOf, openPopup, popupProps, textOf } from './views-open-popup';

afterEach(unmountAll);

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

  test('names words that can mean two entries as the article writes them', () => {
    openPopup();
    const row = allOf('.mention').find((mention) => mention.textContent?.startsWith('ECHR'));
    expect(row?.querySelector('.mention-line')?.textContent).toMatch(/ or European Court of Human Rights/);
  });

  test('shows a long list on request, so that the search stays in view', async () => {
    const one = popupProps().mentions as MentionSummary[];
    const mentions = Array.from({ length: 20 }, (_, nth) => ({
      ...(one[0] as MentionSummary),
      entries: [{ id: `entry-${nth}`, name: `Entry ${nth}`, line: null }],
    }));
    openPopup({ mentions });
    expect(allOf('.mention')).toHaveLength(3);
    await page.getByRole('button', { name: 'Show 17 more' }).click();
    await expect.poll(() => allOf('.mention').length).toBe(20);
    await page.getByRole('button', { name: 'Show fewer' }).click();
    await expect.poll(() => allOf('.mention').length).toBe(3);
  });

  test.each([
    ['reading', 'Reading the page…'],
    ['nothing', 'Nothing about the talks was found on this page.'],
    ['off', 'Off here: nothing was read.'],
  ] as const)('says so while %s', (mentions, words) => {
    openPopup({ mentions });
    expect(textOf('.mentions-state')).toBe(words);
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

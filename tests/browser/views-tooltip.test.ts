import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { dataset } from '../../data/dataset';
import { bearingOf, entry, unmountAll, visibleWords } from './views-mount';
import { moreButton, openTooltip } from './views-open-tooltip';

afterEach(unmountAll);

describe('the card at first sight', () => {
  test('says who, when and now, where they stand, how we know, and how old that is', async () => {
    const { root } = openTooltip();
    const text = (selector: string) => root.querySelector(selector)?.textContent;
    expect(text('.entry-kind')).toBe('Person · United Kingdom');
    expect(text('.entry-name')).toBe('Sir Keir Starmer');
    expect(text('.entry-role')).toBe('Prime Minister when this was published · left office July 2026');
    expect(text('.stance-line')).toBe('+supports a new reading of the Convention in migration cases');
    expect(text('.position-sources')).toMatch(/^9 Dec 2025 · \S/);
    expect(text('.entry-foot p')).toBe('As of 20 Jul 2026');
    await expect.element(moreButton()).toHaveTextContent('4 more positions, sources');
  });

  test('leaves out a role that adds nothing to the one line of what is no person', () => {
    const { root, change } = openTooltip({ entries: [entry('reform-uk')] });
    expect(root.querySelector('.entry-one-line')?.textContent).toContain('Nigel Farage');
    expect(root.querySelector('.entry-role')).toBeNull();
    // Another government when the page was published is no repetition.
    change({ entries: [entry('uk-government', { bearing: null })] });
    expect(root.querySelector('.entry-role')?.textContent).toMatch(/Starmer when this was published/);
  });

  test('is a dialog labelled by the name and does not take the focus', async () => {
    openTooltip();
    await expect.element(page.getByRole('dialog', { name: 'Sir Keir Starmer' })).toBeVisible();
    expect(document.activeElement).toBe(document.body);
  });

  test('has at most 90 words for every entry, on a page of any date', () => {
    const { root, change } = openTooltip();
    const tooLong: string[] = [];
    for (const publishedOn of ['2025-12-10', '2026-08-01', null]) {
      for (const { id } of dataset.entries) {
        for (const mentioned of [['letter-of-nine', 'echr'], ['return-hub'], ['leaving-the-echr']]) {
          change({ entries: [entry(id, {}, { publishedOn, mentioned, today: '2027-06-01' })], publishedOn });
          const words = visibleWords(root).length;
          if (words > 90) tooLong.push(`${id}: ${words}`);
        }
      }
    }
    expect(tooLong).toEqual([]);
  });

  test('counts words that are shown', () => {
    const { root, change } = openTooltip();
    const before = visibleWords(root).length;
    expect(before).toBeGreaterThan(30);
    change({ entries: [entry('keir-starmer', { oneLine: 'Five more words than before.' })] });
    expect(visibleWords(root).length).toBe(before + 5);
  });

  test('says in the same place that no position was found', () => {
    const { root } = openTooltip({
      entries: [entry('keir-starmer', { positions: [], bearing: null, noPosition: null })],
    });
    expect(root.querySelector('p.position')?.textContent).toBe('No stated position found.');
  });

  test('says nothing of positions for what takes none', () => {
    const { root } = openTooltip({ entries: [entry('article-8')] });
    expect(root.querySelector('.position')).toBeNull();
  });

  test('says when the edition is so old that it may be out of date', () => {
    const { root, change } = openTooltip();
    change({ entries: [entry('keir-starmer', {}, { today: '2027-02-01' })] });
    expect(root.querySelector('.entry-foot p')?.textContent).toBe('As of 20 Jul 2026 · may be out of date');
  });

  test('names some who took part in an act of several, and counts the others', () => {
    const denmark = entry('denmark');
    const act = bearingOf('denmark', ({ group }) => group?.size === 46);
    const { root } = openTooltip({ entries: [{ ...denmark, bearing: act }] });
    expect(root.querySelector('.group-line')?.textContent).toMatch(/^With [^,]+, [^,]+, [^,]+ and 42 others$/);
  });
});

describe('the same on every site', () => {
  test('takes no size or font from the page', () => {
    document.documentElement.style.fontSize = '31px';
    document.body.style.font = 'italic 40px serif';
    const { root } = openTooltip();
    const name = root.querySelector('.entry-name');
    expect(name && getComputedStyle(name).fontSize).toBe('18px');
    expect(name && getComputedStyle(name).fontStyle).toBe('normal');
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });

  test('fits a page 320 px wide, with the longest names', async () => {
    await page.viewport(320, 640);
    const longest = dataset.entries.toSorted((a, b) => b.name.length - a.name.length).slice(0, 12);
    for (const { id } of longest) {
      const { root } = openTooltip({ entries: [entry(id)] });
      const card = root.querySelector('.tooltip');
      expect(card?.getBoundingClientRect().width).toBeLessThanOrEqual(320);
      expect(card && card.scrollWidth <= card.clientWidth).toBe(true);
      const body = root.querySelector('.entry-body');
      expect(body && body.scrollWidth <= body.clientWidth).toBe(true);
      unmountAll();
    }
    await page.viewport(1200, 800);
  });

  test('holds its own direction on a page from right to left', () => {
    document.documentElement.dir = 'rtl';
    const { root } = openTooltip();
    const card = root.querySelector('.tooltip');
    expect(card && getComputedStyle(card).direction).toBe('ltr');
    document.documentElement.removeAttribute('dir');
  });
});

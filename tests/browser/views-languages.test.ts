import { h } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { EntryView } from '../../components/entry/EntryView';
import { dataset } from '../../data/dataset';
import type { EntryDetails } from '../../data/entry-details';
import { englishOf, findUnmarkedEnglish } from './find-unmarked-english';
import { type Language, speak } from './speak';
import { entry, mountInShadow, unmountAll, visibleWords } from './views-mount';
import { allOf, openPopup } from './views-open-popup';
import { openTooltip } from './views-open-tooltip';

afterEach(() => {
  speak('en');
  unmountAll();
});

const CARDS = [
  ['fr', 'Personne · United Kingdom', '9 déc. 2025', 'Données\u00a0: 20 juil. 2026', 'Ce texte est en anglais.'],
  ['de', 'Person · United Kingdom', '9. Dez. 2025', 'Stand: 20. Juli 2026', 'Dieser Text ist auf Englisch.'],
] as const satisfies [Language, ...string[]][];

/** As a reader has it who has asked for everything. */
const OPEN = {
  ...{ titleId: 'name', startsExpanded: true, tools: { pageAddress: null, cite: async () => '' } },
  ...{ onHide: async () => {}, onOpenEntry: () => {} },
};

describe.each(CARDS)('in %s', (language, kind, date, asOf, inEnglish) => {
  beforeEach(() => speak(language));

  test('the card has its words and dates in that language, and says that its text is English', () => {
    const { root } = openTooltip();
    const text = (selector: string) => root.querySelector(selector)?.textContent;
    expect(text('.entry-kind')).toBe(kind);
    expect(text('.position-sources time')).toBe(date);
    expect(text('.entry-foot p')).toBe(`${asOf}${inEnglish}`);
    expect(root.querySelector('[role=dialog]')?.getAttribute('lang')).toBe(language);
  });

  test.each(['2025-12-10', null])(
    'all texts of the dataset are marked as English, for those who hear them, on a page of %s',
    (publishedOn) => {
      const view = (details: EntryDetails) =>
        h('div', { lang: language }, h(EntryView, { entries: [details], publishedOn, why: null, ...OPEN }));
      const { root, update } = mountInShadow(null, '');
      const unmarked = dataset.entries.flatMap(({ id }) => {
        const details = entry(id, {}, { publishedOn });
        update(view(details));
        return findUnmarkedEnglish(root, englishOf(details)).map((text) => [id, text]);
      });
      expect(unmarked).toEqual([]);
    },
  );

  test('so are they in a choice, in the popup’s list, and in what its search finds', async () => {
    const choice: [EntryDetails, EntryDetails] = [entry('keir-starmer'), entry('echr')];
    const { root } = openTooltip({ entries: choice });
    expect(root.querySelectorAll('.choice-line [lang=en]')).toHaveLength(2);
    expect(findUnmarkedEnglish(root, choice.flatMap(englishOf))).toEqual([]);
    openPopup();
    const english = ['keir-starmer', 'article-8', 'echr', 'ecthr', 'grand-chamber'].map((id) => entry(id));
    expect(allOf('.mention-line [lang=en]')).toHaveLength(4);
    await page.getByRole('combobox').fill('court');
    await expect.poll(() => allOf('.result-line [lang=en]').length).toBe(2);
    expect(findUnmarkedEnglish(document, english.flatMap(englishOf))).toEqual([]);
  });

  test('what is copied counts as English, and a report is in the language of its reader', async () => {
    const { root } = openTooltip();
    root.querySelector<HTMLElement>('.entry-more')?.click();
    const languages = [];
    for (const nth of [0, 1]) {
      await expect.poll(() => root.querySelectorAll('.entry-depth .tool-row button').length).toBe(2);
      root.querySelectorAll<HTMLElement>('.entry-depth .tool-row button')[nth]?.click();
      await expect.poll(() => root.querySelectorAll('.tool-select').length).toBe(1 - nth);
      languages.push(root.querySelector<HTMLElement>('textarea')?.lang);
    }
    expect(languages).toEqual(['en', language]);
  });

  test('the card at first sight keeps to 90 words', () => {
    const { root, change } = openTooltip();
    const tooLong = dataset.entries.filter(({ id }) => {
      change({ entries: [entry(id, {}, { today: '2027-06-01' })] });
      return visibleWords(root).length > 90;
    });
    expect(tooLong.map(({ id }) => id)).toEqual([]);
  });

  test('the popup fits, and says how old the record is', async () => {
    await page.viewport(380, 600);
    openPopup();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(380);
    const names = [...document.querySelectorAll('.stage-name')].map((name) => name.getBoundingClientRect());
    names.slice(1).forEach((box, nth) => {
      expect(box.left).toBeGreaterThanOrEqual(names[nth]?.right ?? 0);
    });
    await page.viewport(1200, 800);
  });
});

test('a text that is not marked as English would be found', () => {
  const details = entry('soering');
  const { root } = mountInShadow(h('p', { lang: 'fr' }, `Arrêt · ${details.caseFacts?.formation}`), '');
  expect(findUnmarkedEnglish(root, englishOf(details))).toEqual(['Arrêt · Plenary Court']);
});

test('in English the card does not say that it is in English', () => {
  const { root } = openTooltip();
  expect(root.querySelector('.entry-foot p')?.textContent).toBe('As of 20 Jul 2026');
});

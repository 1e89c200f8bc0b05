import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { dataset } from '../../data/dataset';
import { type Language, speak } from './speak';
import { entry, unmountAll, visibleWords } from './views-mount';
import { openPopup } from './views-open-popup';
import { openTooltip } from './views-open-tooltip';

afterEach(() => {
  speak('en');
  unmountAll();
});

const CARDS = [
  ['fr', 'Personne · United Kingdom', '9 déc. 2025', 'Données\u00a0: 20 juil. 2026', 'Ce texte est en anglais.'],
  ['de', 'Person · United Kingdom', '9. Dez. 2025', 'Stand: 20. Juli 2026', 'Dieser Text ist auf Englisch.'],
] as const satisfies [Language, ...string[]][];

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

  test('the texts of the dataset are marked as English, for those who hear them', () => {
    const { root } = openTooltip();
    for (const selector of ['.entry-name', '.stance-line > [lang]', '.position > p[lang]']) {
      expect(root.querySelector(selector)?.getAttribute('lang')).toBe('en');
    }
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

test('in English the card does not say that it is in English', () => {
  const { root } = openTooltip();
  expect(root.querySelector('.entry-foot p')?.textContent).toBe('As of 20 Jul 2026');
});

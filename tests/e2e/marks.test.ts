import { expect, test } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { writeStored } from './settings-in-browser.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

/** What a reader of the demo's article would expect to be explained; of a name and its office, one is enough. */
const EXPECTED = [
  'Council of Europe',
  'European Convention on Human Rights',
  'European Court of Human Rights',
  'Committee of Ministers',
  'Alain Berset',
  'migrant smuggling',
  'Mette Frederiksen',
  'Giorgia Meloni',
  'letter of nine',
  'David Lammy',
  'Lord Hermer|attorney general',
  'ECHR',
  'Sir Keir Starmer',
  'Shabana Mahmood|home secretary',
  'return hubs',
  'Kemi Badenoch',
  'Nigel Farage',
  'Reform UK',
  'Sir Ed Davey',
  'Liberal Democrats',
  'Michael O’Flaherty',
  'Amnesty International UK',
  'living instrument',
  'margin of appreciation',
  'inhuman or degrading treatment',
  'Article 3',
  'Article 8',
];

inBothBrowsers(
  'marks',
  (stage) => {
    test('appear within the first second', async () => {
      const page = await stage.open('/other.html');
      await page.evaluateOnNewDocument(() => {
        const look = () => {
          if (CSS.highlights.size === 0) requestAnimationFrame(look);
          else document.documentElement.dataset.markedMs = String(performance.now());
        };
        addEventListener('DOMContentLoaded', look);
      });
      await page.goto(`${stage.server.origin}/article.html`);
      await page.waitForSelector('[data-marked-ms]');
      expect(await page.evaluate(() => Number(document.documentElement.dataset.markedMs))).toBeLessThan(1000);
    });

    test('stand under what the article names', async () => {
      await writeStored(stage.browser, { settings: { density: 'all' } });
      const texts = (await waitForMarks(await stage.open())).map(({ text }) => text);
      expect(EXPECTED.filter((expected) => !expected.split('|').some((text) => texts.includes(text)))).toEqual([]);
    });

    test('stand under nothing that only looks like it', async () => {
      const page = await stage.open();
      const marks = await waitForMarks(page);
      const asideTop = await page.$eval('aside', (aside) => aside.getBoundingClientRect().top);
      const asideLeft = await page.$eval('aside', (aside) => aside.getBoundingClientRect().left);
      expect(marks.filter(({ x, y }) => x > asideLeft && y > asideTop)).toEqual([]);
    });

    test('are few where a reader chose nothing, and each of them new on the page', async () => {
      const texts = (await waitForMarks(await stage.open())).map(({ text }) => text);
      expect(texts.length).toBeLessThanOrEqual(28);
      expect(texts.length).toBeGreaterThan(20);
      await writeStored(stage.browser, { settings: { density: 'all' } });
      const all = await waitForMarks(await stage.open());
      expect(all.length).toBeGreaterThan(2 * texts.length);
    });

    test('take the colours for a dark page when the reader’s system turns dark', async () => {
      const page = await stage.open();
      await waitForMarks(page);
      const looks = () =>
        page.evaluate(() => [...CSS.highlights].flatMap(([name, highlight]) => (highlight.size > 0 ? [name] : [])));
      expect((await looks()).filter((name) => name.endsWith('-on-dark'))).toEqual([]);
      await stage.browser.setColours('dark');
      await until('the dark looks', async () => (await looks()).every((name) => name.endsWith('-on-dark')));
      await stage.browser.setColours('light');
    });

    testForErrors(stage);
  },
  { '/other.html': '<!doctype html><title>Other</title><p>Nothing of interest.</p>' },
);

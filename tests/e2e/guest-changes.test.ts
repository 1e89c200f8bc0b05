import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readPaintedMarks, waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { COURT, GUEST_PAGES } from './guest-pages.ts';
import { markedFrames } from './marked-frames.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

const ARTICLE_8 = 'Article 8 of the European Convention on Human Rights';

inBothBrowsers(
  'a page that changes under its marks',
  (stage) => {
    const open = async (path = '/changing.html') => {
      const page = await stage.open(path);
      await waitForMarks(page);
      return page;
    };
    const textsOn = async (page: Page) => (await readPaintedMarks(page)).map(({ text }) => text);
    const waitForTexts = (page: Page, texts: string[]) =>
      until(`the marks ${texts.join(', ')}`, async () => (await textsOn(page)).join() === texts.join());

    describe('is marked as it stands', () => {
      test.each<[string, () => void, string[]]>([
        [
          'added text',
          () => document.body.append('And Article 8 of the European Convention on Human Rights.'),
          [COURT, ARTICLE_8],
        ],
        [
          'an added element',
          () =>
            document
              .querySelector('ul')
              ?.insertAdjacentHTML('beforeend', '<li>Article 8 of the European Convention on Human Rights.</li>'),
          [COURT, ARTICLE_8],
        ],
        ['removed text', () => document.querySelector('#court')?.remove(), []],
        [
          'text edited in place',
          () => {
            (document.querySelector('#court') as Element).textContent =
              'Article 8 of the European Convention on Human Rights';
          },
          [ARTICLE_8],
        ],
        [
          'an attribute that shows',
          () => document.querySelector('#folded')?.removeAttribute('hidden'),
          [COURT, ARTICLE_8],
        ],
        ['a class that shows', () => document.querySelector('#classed')?.classList.remove('away'), [COURT, ARTICLE_8]],
        [
          'a style that hides',
          () => document.querySelector<HTMLElement>('#court')?.style.setProperty('display', 'none'),
          [],
        ],
        ['details that unfold', () => document.querySelector('details')?.setAttribute('open', ''), [COURT, ARTICLE_8]],
        [
          'a shadow root that comes with its host',
          () => {
            const host = document.createElement('div');
            host.attachShadow({ mode: 'open' }).innerHTML =
              '<p>Article 8 of the European Convention on Human Rights.</p>';
            document.body.append(host);
          },
          [COURT, ARTICLE_8],
        ],
        [
          'a shadow root attached late',
          () => {
            const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
            if (root) root.innerHTML = '<p>Article 8 of the European Convention on Human Rights.</p>';
          },
          [COURT, ARTICLE_8],
        ],
        [
          'an app that replaces everything after a navigation of its own',
          () => {
            history.pushState(null, '', '/elsewhere');
            document.body.innerHTML =
              '<main><p>The European Court of Human Rights and Article 8 of the European Convention on Human Rights.</p></main>';
          },
          [COURT, ARTICLE_8],
        ],
        [
          'a view transition',
          () => void document.startViewTransition(() => document.querySelector('#folded')?.removeAttribute('hidden')),
          [COURT, ARTICLE_8],
        ],
        [
          'a translation by the browser, which puts words of its own into elements of its own',
          () => {
            const court = document.querySelector('#court') as Element;
            court.innerHTML =
              '<font><font>Der Gerichtshof spricht. Article 8 of the European Convention on Human Rights. The European Court of Human Rights.</font></font>';
          },
          [ARTICLE_8, COURT],
        ],
      ])('%s', async (_, change, texts) => {
        const page = await open();
        await page.evaluate(change);
        await waitForTexts(page, texts);
      });

      test('a frame that is added, and one that is taken away', async () => {
        const page = await open();
        await page.evaluate(() => {
          const frame = document.body.appendChild(document.createElement('iframe'));
          frame.src = '/plain.html';
        });
        await until('marks in the frame', async () => (await markedFrames(page)) === 1);
        await page.evaluate(() => document.querySelector('iframe')?.remove());
        expect(await textsOn(page)).toEqual([COURT]);
      });
    });

    testForErrors(stage);
  },
  GUEST_PAGES,
);

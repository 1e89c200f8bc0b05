import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { lookInside } from '../../scripts/browsers/look-inside.ts';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { untilListed, untilOpen } from './own-views.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';
import { openAll, POPUP_STATES, STATES } from './states.ts';

const WORDS = '<p>Mette Frederiksen and the European Court of Human Rights were named.</p>';
const grounds = (style: string) => `<!doctype html><title>Ground</title><body style="${style}">${WORDS}`;

/** As narrow as a wide window at 400 %, WCAG 1.4.10. */
const NARROW = { width: 320, height: 640 };

/** WCAG 1.4.12, and 1.4.4: letters twice as large, whatever the boxes around them do. */
const SPACED = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }';
const LARGE = `.tooltip, .mark-list, .popup {
  --text-name: 650 36px / 1.3 var(--font); --text-headline: 650 32px / 1.35 var(--font);
  --text-body: 400 30px / 1.5 var(--font); --text-position: 400 28px / 1.45 var(--font);
  --text-small: 400 26px / 1.45 var(--font); --text-smaller: 400 24px / 1.45 var(--font);
  --text-label: 600 26px / 1.45 var(--font); }`;

inBothBrowsers(
  'what a reader sees',
  (stage) => {
    test.each(STATES)(
      'loses nothing on a narrow screen, with spaced or with large letters: %s',
      async (_, openState) => {
        const page = await stage.open();
        await page.setViewport(NARROW);
        await waitForMarks(page);
        await openState(stage, page);
        for (const css of ['', SPACED, LARGE]) expect([css, await lossesOn(page, css)]).toEqual([css, []]);
      },
    );

    test.each(POPUP_STATES)(
      'loses nothing on a narrow screen, with spaced or with large letters: the popup %s',
      async (_, openState) => {
        const page = await stage.open();
        await waitForMarks(page);
        const popup = await stage.browser.openPopup(page);
        // Chromium's real popup has the width it asks for, and no viewport of its own.
        if (stage.browser.name === 'firefox') await popup.setViewport(NARROW);
        else await popup.$eval('html', (html, width) => html.setAttribute('style', `width: ${width}px`), NARROW.width);
        await popup.waitForSelector('.mention');
        await openState(popup);
        const look = new Function('css', `return (${findLosses})([document], css)`) as (css: string) => string[];
        for (const css of ['', SPACED, LARGE]) expect([css, await popup.evaluate(look, css)]).toEqual([css, []]);
        await popup.close();
      },
    );

    test('would find a loss: a word that does not fit, planted in the tooltip', async () => {
      const page = await stage.open();
      await page.setViewport(NARROW);
      await waitForMarks(page);
      await openAll(stage, page);
      await lookInside(stage.browser, page, (roots) => {
        const wide = document.createElement('p');
        wide.textContent = 'wide';
        wide.style.width = '500px';
        roots[0]?.querySelector('.entry-body')?.append(wide);
      });
      expect((await lossesOn(page, '')).join()).toContain('wide');
    });

    test('grows with letters that a reader has made larger (WCAG 1.4.4)', async () => {
      const page = await stage.open('/ground.html');
      await waitForMarks(page);
      await openAll(stage, page);
      const growth = await lookInside(
        stage.browser,
        page,
        (roots, css) => {
          const widths = () =>
            ['.tooltip', '.icon-button', '.icon'].map(
              (selector) => roots[0]?.querySelector(selector)?.getBoundingClientRect().width ?? 0,
            );
          const before = widths();
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          roots[0]?.adoptedStyleSheets.push(sheet);
          return widths().map((width, nth) => Math.round((10 * width) / (before[nth] ?? 1)) / 10);
        },
        LARGE,
      );
      expect(growth).toEqual([2, 2, 2]);
    });

    test.each([
      ['white', 'background: #fff', 'light'],
      ['black', 'background: #111; color: #eee', 'dark'],
      ['a gradient with white letters', 'background: linear-gradient(#203, #102); color: #fff', 'dark'],
      ['a gradient with black letters', 'background: linear-gradient(#fff, #eef); color: #111', 'light'],
    ])('goes with the ground of the page, whatever the system has: %s', async (_, style, theme) => {
      for (const colours of ['light', 'dark'] as const) {
        await stage.browser.setColours(colours);
        const page = await stage.open(`/ground.html?${new URLSearchParams({ style })}`);
        await page.evaluate((style) => document.body.setAttribute('style', style), style);
        await waitForMarks(page);
        await stage.browser.command('next-mark');
        await untilOpen(stage.browser, page);
        expect([colours, await themeOf(page)]).toEqual([colours, theme]);
        await page.close();
      }
      await stage.browser.setColours('light');
    });

    test('keeps its edges where a system forces its colours, and its signs are shapes', async () => {
      await stage.browser.setColours('forced');
      const page = await stage.open('/ground.html');
      await waitForMarks(page);
      await openAll(stage, page);
      const seen = await lookInside(stage.browser, page, (roots) => {
        const edgeOf = (selector: string) => {
          const element = roots[0]?.querySelector(selector);
          if (!element) return 'not there';
          const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
          return borderTopWidth !== '0px' && borderTopColor !== backgroundColor ? 'edge' : 'no edge';
        };
        const isForced = matchMedia('(forced-colors: active)').matches;
        return { isForced, edges: ['.tooltip', '.position', '.entry-foot', '.stance-sign'].map(edgeOf) };
      });
      expect(seen).toEqual({ isForced: true, edges: ['edge', 'edge', 'edge', 'edge'] });
      await stage.browser.setColours('light');
    });

    test('reads in its own direction on a page that reads from right to left, and stays in the window', async () => {
      const page = await stage.open('/rtl.html');
      await waitForMarks(page);
      await stage.browser.command('next-mark');
      const { box } = await untilOpen(stage.browser, page);
      const width = await page.evaluate(() => document.documentElement.clientWidth);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(await directionOf(page, '[role=dialog]')).toBe('ltr');
      await page.keyboard.press('Escape');
      await stage.browser.command('list-marks');
      await untilListed(stage.browser, page);
      expect(await directionOf(page, '.mark-list')).toBe('ltr');
    });

    testForErrors(stage);

    function lossesOn(page: Page, css: string): Promise<string[]> {
      return lookInside(stage.browser, page, findLosses, css);
    }

    function themeOf(page: Page): Promise<string | undefined> {
      return lookInside(stage.browser, page, (roots) =>
        roots.map((root) => root.querySelector<HTMLElement>('[data-theme]')?.dataset.theme).find((theme) => theme),
      );
    }

    function directionOf(page: Page, selector: string): Promise<string | undefined> {
      return lookInside(
        stage.browser,
        page,
        (roots, selector) =>
          roots.flatMap((root) => {
            const element = root.querySelector(selector);
            return element ? [getComputedStyle(element).direction] : [];
          })[0],
        selector,
      );
    }
  },
  { '/ground.html': grounds(''), '/rtl.html': `<!doctype html><html dir="rtl" lang="ar"><title>RTL</title>${WORDS}` },
);

/** What is cut off, or stands out of the view it belongs to. Self-contained: it is run in pages. */
function findLosses(roots: (Document | ShadowRoot)[], css: string): string[] {
  return roots.flatMap((root) => {
    const view = root.querySelector('.tooltip, .mark-list, main');
    if (!view) return [];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
    const { left, right } = view.getBoundingClientRect();
    const losses = [...view.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const box = element.getBoundingClientRect();
      // What is only heard is a pixel large on purpose.
      if (box.width < 2 || !element.checkVisibility() || element.closest('.only-heard, svg')) return [];
      const isOut = box.left < left - 1 || box.right > right + 1;
      const isCut = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      return isOut || isCut ? [`${element.localName}.${element.className}: ${element.textContent?.slice(0, 60)}`] : [];
    });
    root.adoptedStyleSheets.pop();
    return losses;
  });
}

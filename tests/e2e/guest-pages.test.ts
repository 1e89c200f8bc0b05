import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { bringIntoView, leaveTooltip, openTooltip, seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { type PaintedMark, readPaintedMarks, waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { COURT, GUEST_PAGES } from './guest-pages.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

inBothBrowsers(
  'a guest',
  (stage) => {
    const open = async (path: string) => {
      const page = await stage.open(path);
      return { page, marks: await waitForMarks(page) };
    };
    const explain = async (page: Page, mark: PaintedMark) =>
      openTooltip(stage.browser, page, await bringIntoView(page, mark));

    describe('marks and explains', () => {
      test.each([
        ['under a strict policy, with trusted types', '/strict.html'],
        ['in quirks mode', '/quirks.html'],
        ['where the page stops every movement of the pointer', '/deaf.html'],
        ['in plain text', '/lines.txt'],
      ])('%s', async (_, path) => {
        const { page, marks } = await open(path);
        const [mark] = marks;
        expect(mark?.text).toBe(COURT);
        if (!mark) return;
        const { text, box } = await explain(page, mark);
        expect(text).toContain(COURT);
        // Beside its word, not at the far end of a page.
        expect(Math.abs(box.y - mark.y)).toBeLessThan(500);
        await leaveTooltip(stage.browser, page);
      });

      test('in a modal dialog, where the tooltip has to be too', async () => {
        const { page, marks } = await open('/modal.html');
        const { x = 0, y = 0 } = marks[0] ?? {};
        await page.mouse.move(x, y, { steps: 4 });
        await page.waitForSelector('dialog > echr-context-tooltip');
      });

      test('where the page has changed what everything is made of', async () => {
        const page = await stage.open('/overrides.html');
        const { x, y } = await stage.browser.runBeside(page, () => {
          const text = document.querySelector('#text')?.firstChild as Text;
          const range = document.createRange();
          range.setStart(text, 6);
          range.setEnd(text, 12);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        });
        await until('the tooltip', async () => {
          await page.mouse.move(x + Math.random(), y);
          await new Promise((resolve) => setTimeout(resolve, 400));
          return seeTooltip(stage.browser, page);
        });
      });

      test('in a sandboxed frame', async () => {
        const page = await stage.open('/frames.html');
        const frame = await until('the frame', async () =>
          page.frames().find((frame) => frame.url().endsWith('/plain.html')),
        );
        await until('marks in the frame', async () => (await countHighlights(frame)) > 0);
      });
    });

    describe('marks nothing', () => {
      test.each([
        ['in a page that is written', '/design.html'],
        ['in a picture', '/picture.svg'],
        ['about something else', '/other.html'],
      ])('%s', async (_, path) => {
        const page = await stage.open(path);
        // By the time another page has been marked, this one would have been too.
        await open('/plain.html');
        await page.bringToFront();
        expect(await countHighlights(page)).toBe(0);
      });

      test('in editors and fields, and leaves what is typed there alone', async () => {
        const { page, marks } = await open('/editable.html');
        expect(marks.map(({ text }) => text)).toEqual([COURT]);
        await page.focus('#edit');
        await page.keyboard.type('So: ');
        expect(await page.$eval('#edit', (edit) => edit.textContent)).toContain('So: ');
        expect((await readPaintedMarks(page)).map(({ text }) => text)).toEqual([COURT]);
      });
    });

    test.each(['/data.json', '/feed.xml'])('breaks no view of data: %s', async (path) => {
      const page = await stage.open(path);
      const before = await page.evaluate(() => document.documentElement.textContent);
      await open('/plain.html');
      await page.bringToFront();
      expect(await page.evaluate(() => document.documentElement.textContent)).toBe(before);
    });

    describe('comes back', () => {
      test('when the page clears all highlights', async () => {
        const { page } = await open('/plain.html');
        await page.evaluate(() => CSS.highlights.clear());
        await until('the marks', async () => {
          await page.mouse.move(200 + Math.random() * 100, 200);
          return (await countHighlights(page)) > 0;
        });
      });

      test('when the page writes itself anew', async () => {
        const { page } = await open('/plain.html');
        await page.evaluate((court) => {
          document.open();
          document.write(`<!doctype html><title>New</title><p>Once more: the ${court}.</p>`);
          document.close();
        }, COURT);
        const marks = await until('the marks', async () => {
          const painted = await readPaintedMarks(page);
          return painted.length > 0 && painted;
        });
        expect(marks[0]?.text).toBe(COURT);
      });

      test('when the reader goes back in history', async () => {
        const { page } = await open('/plain.html');
        await page.goto(`${stage.server.origin}/other.html`);
        await page.evaluate(() => history.back());
        await until('the page before, with its marks', async () => {
          const marks = await readPaintedMarks(page).catch(() => []);
          return marks[0]?.text === COURT;
        });
      });

      test('with what an app shows after a navigation of its own', async () => {
        const page = await stage.open('/other.html');
        await page.evaluate((court) => {
          history.pushState(null, '', '/somewhere');
          document.body.innerHTML = `<main><p>The ${court} has spoken.</p></main>`;
        }, COURT);
        expect((await waitForMarks(page))[0]?.text).toBe(COURT);
      });
    });

    test('leaves finding, selecting and copying as they are', async () => {
      const { page } = await open('/plain.html');
      const found = await page.evaluate((court) => {
        const wasFound = (window as unknown as { find(text: string): boolean }).find(court);
        const text = String(getSelection());
        getSelection()?.selectAllChildren(document.body);
        return { wasFound, text, all: String(getSelection()).trim() };
      }, COURT);
      expect(found).toEqual({
        wasFound: true,
        text: COURT,
        all: `The ${COURT} sits in Strasbourg. It reads Article 8 of the European Convention on Human Rights.`,
      });
    });

    testForErrors(stage);
  },
  GUEST_PAGES,
);

/** How many stretches of text are painted, also where a page has no body. */
function countHighlights(page: Page | Frame): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
}

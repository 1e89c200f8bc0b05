import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openTooltip, seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { markedFrames, pointedFrames } from './marked-frames.ts';
import { letTimePass, PATIENCE_MS, seeList, untilClosed, untilListed } from './own-views.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

/** A page of two frames, of which only the frames have anything to mark. */
const FRAMES = `<!doctype html><title>Frames</title><p>Two reports.</p><button>Here</button>
  <iframe src="/one.html" width="600" height="300"></iframe><iframe src="/two.html" width="600" height="300"></iframe>`;
const framed = (name: string) =>
  `<!doctype html><title>Report</title><p>${name} spoke about the European Court of Human Rights.</p>`;

/** A page with marks, and an embed in a shadow root that has none. */
const EMBEDDING = `<!doctype html><title>Embed</title><p>The European Court of Human Rights sits in Strasbourg.</p>
  <div><template shadowrootmode="open"><iframe src="/embed.html" width="600" height="200"></iframe></template></div>`;

/** Counts the Escapes that reach it. */
const EMBED = `<!doctype html><title>0</title><p>Press play.</p>
  <script>addEventListener('keydown', ({ key }) => { if (key === 'Escape') document.title++; })</script>`;

/** The other way round: the focus is in the page, the mark in a frame. */
const AROUND = `<!doctype html><title>Around</title><p>A report.</p><button>Here</button>
  <iframe src="/one.html" width="600" height="300"></iframe>`;

inBothBrowsers(
  'the keyboard',
  (stage) => {
    test('walks through the frames of a page in order, and lists them as one', async () => {
      const page = await stage.open('/frames.html');
      await until('marks in both frames', async () => (await markedFrames(page)) === 2);
      await stage.browser.command('list-marks');
      const { rows } = await untilListed(stage.browser, page);
      expect(rows.map(({ mark }) => mark)).toEqual([
        'Keir Starmer',
        'European Court of Human Rights',
        'Mette Frederiksen',
        'European Court of Human Rights',
      ]);
      await page.keyboard.press('Escape');
      await until('the list to close', async () => (await seeList(stage.browser, page)) === null);
      for (const frame of [0, 0, 1, 1, 0]) {
        await stage.browser.command('next-mark');
        await until(`a mark in frame ${frame}`, async () => (await pointedFrames(page)).join() === String(frame));
      }
    });

    test('closes by Escape in an embed what the pointer opened beside it, until it has left the word (WCAG 1.4.13)', async () => {
      const page = await stage.open('/embedding.html');
      const [mark] = await waitForMarks(page);
      if (!mark) throw new Error('Nothing is marked.');
      const embed = await page.$('>>> iframe');
      await embed?.click();
      await openTooltip(stage.browser, page, mark);
      await page.keyboard.press('Escape');
      await untilClosed(stage.browser, page);
      // The embed's own page has had the key too.
      expect(await (await embed?.contentFrame())?.title()).toBe('1');
      await page.mouse.move(mark.x + 1, mark.y);
      await letTimePass(page, PATIENCE_MS);
      expect(await seeTooltip(stage.browser, page)).toBeNull();
      await openTooltip(stage.browser, page, mark);
    });

    test('closes by Escape in the page what the pointer opened in a frame (WCAG 1.4.13)', async () => {
      const page = await stage.open('/around.html');
      await until('marks in the frame', async () => (await markedFrames(page)) === 1);
      await page.focus('button');
      const { x, y } = await firstMarkInFrame(page);
      await page.mouse.move(x + 40, y + 60);
      await page.mouse.move(x, y, { steps: 4 });
      await until('the tooltip', async () => (await tooltipsInFrame(page)) === 1);
      await page.keyboard.press('Escape');
      await until('the tooltip to close', async () => (await tooltipsInFrame(page)) === 0);
    });

    testForErrors(stage);
  },
  {
    '/frames.html': FRAMES,
    '/one.html': framed('Keir Starmer'),
    '/two.html': framed('Mette Frederiksen'),
    '/embedding.html': EMBEDDING,
    '/embed.html': EMBED,
    '/around.html': AROUND,
  },
);

/** The middle of the words in the first frame that are marked first. */
function firstMarkInFrame(page: Page): Promise<{ x: number; y: number }> {
  return page.$eval('iframe', (frame) => {
    const words = frame.contentDocument?.querySelector('p')?.firstChild as Text;
    const range = words.ownerDocument.createRange();
    range.setStart(words, 0);
    range.setEnd(words, 'Keir Starmer'.length);
    const [outer, inner] = [frame.getBoundingClientRect(), range.getBoundingClientRect()];
    return {
      x: outer.x + frame.clientLeft + inner.x + inner.width / 2,
      y: outer.y + frame.clientTop + inner.y + inner.height / 2,
    };
  });
}

function tooltipsInFrame(page: Page): Promise<number> {
  return page.$eval('iframe', (frame) => frame.contentDocument?.querySelectorAll('echr-context-tooltip').length ?? 0);
}

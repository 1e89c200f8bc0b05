import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { markedFrames, pointedFrames } from './marked-frames.ts';
import { seeList, untilListed } from './own-views.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

/** A page of two frames, of which only the frames have anything to mark. */
const FRAMES = `<!doctype html><title>Frames</title><p>Two reports.</p><button>Here</button>
  <iframe src="/one.html" width="600" height="300"></iframe><iframe src="/two.html" width="600" height="300"></iframe>`;
const framed = (name: string) =>
  `<!doctype html><title>Report</title><p>${name} spoke about the European Court of Human Rights.</p>`;

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

    testForErrors(stage);
  },
  { '/frames.html': FRAMES, '/one.html': framed('Keir Starmer'), '/two.html': framed('Mette Frederiksen') },
);

import { expect, test } from 'vitest';
import { bundleForPage } from '../../scripts/in-page/bundle-for-page.ts';
import type { LayoutOutcome } from '../browser/page-layout-checks.ts';
import { inBothBrowsers } from './stage.ts';

/** The same layouts as in the quick tests, which know only one of the browsers. */
const LAYOUTS = 500;
const SEED = 20261125;

/** An empty page in standards mode, and one that holds it in a frame. */
const PAGES = {
  '/empty.html': '<!doctype html><title>Empty</title>',
  '/framing.html':
    '<!doctype html><title>Framing</title><p>Above</p><iframe src="/empty.html" style="width: 1000px; height: 700px; margin-left: 60px"></iframe>',
};

inBothBrowsers(
  'the mark under the pointer',
  (stage) => {
    test.each([
      ['page', '/empty.html', LAYOUTS],
      ['frame', '/framing.html', LAYOUTS / 5],
    ])('is the one whose letters are there, in every layout of a %s', async (_, path, count) => {
      const page = await stage.open(path);
      const code = await bundleForPage(new URL('../browser/page-layout-checks.ts', import.meta.url), 'echrLayouts');
      const [frame = page.mainFrame()] = page.mainFrame().childFrames();
      await frame.evaluate(code);
      const { on, beside, wrong } = (await frame.evaluate(
        `echrLayouts.checkLayouts(${SEED}, ${count})`,
      )) as LayoutOutcome;
      expect(wrong).toEqual([]);
      expect(on).toBeGreaterThan(count);
      expect(beside).toBeGreaterThan(count);
    });
  },
  PAGES,
);

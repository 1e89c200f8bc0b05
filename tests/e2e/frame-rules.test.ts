import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { writeStored } from './settings-in-browser.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

const page = (body: string) => `<!doctype html><title>A page</title>${body}`;
const REPORT = '<p>Keir Starmer spoke about the European Court of Human Rights.</p>';

/** Puts a frame of another site into a page: the server is known by two names. */
const frameElsewhere = (path: string, attributes = '') =>
  page(`<p>A report:</p><script>
    const { protocol, port, hostname } = location;
    const other = hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    document.write('<iframe ${attributes} src="' + protocol + '//' + other + ':' + port + '${path}"></iframe>');
  </script>`);

inBothBrowsers(
  'a frame',
  (stage) => {
    test.each([
      ['of another site', '/plain.html'],
      ['that is not told where it is', '/hidden.html'],
      ['in a frame, neither of which is told where it is', '/nested.html'],
      ['that went on by itself', '/moving.html'],
    ])('%s is read and marked where its page is on, whatever holds for its own site', async (_name, path) => {
      const sites = { '127.0.0.1': 'off', localhost: 'on' };
      const opposite = { '127.0.0.1': 'on', localhost: 'off' };
      // The page is at 127.0.0.1, and the frame, or the one around it, at localhost.
      await writeStored(stage.browser, { settings: { sites: opposite } });
      const page = await stage.open(path);
      await until('marks in the frame', () => isMarked(page));
      await writeStored(stage.browser, { settings: { sites } });
      await until('no marks in the frame', async () => !(await isMarked(page)));
      await writeStored(stage.browser, { settings: { everywhere: 'off', sites: { '127.0.0.1': 'on' } } });
      await until('marks in the frame again', () => isMarked(page));
    });

    testForErrors(stage);
  },
  {
    '/report.html': page(REPORT),
    '/plain.html': frameElsewhere('/report.html'),
    '/hidden.html': frameElsewhere('/report.html', 'referrerpolicy="no-referrer"'),
    '/nested.html': frameElsewhere('/plain.html', 'referrerpolicy="no-referrer"'),
    '/moving.html': frameElsewhere('/first.html', 'referrerpolicy="no-referrer"'),
    '/first.html': page('<p>One moment.</p><script>location.replace("/report.html")</script>'),
  },
);

/** Whether the innermost frame is marked. */
async function isMarked(page: Page): Promise<boolean> {
  const frame = page.frames().find((frame) => frame.url().endsWith('/report.html'));
  return (await frame?.evaluate(() => CSS.highlights.size > 0).catch(() => false)) ?? false;
}

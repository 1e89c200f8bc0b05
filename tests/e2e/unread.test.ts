import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { untilListed } from './own-views.ts';
import { writeStored } from './settings-in-browser.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

declare const chrome: Browser;

const OTHER_PAGE =
  '<!doctype html><title>Bus times</title><h1>The bus timetable</h1><p>The bus stops at the church.</p>';

/** As much of a PDF as browsers want before they show it. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

inBothBrowsers(
  'the popup',
  (stage) => {
    test('says that nothing was found on a page that was read', async () => {
      const popup = await stage.browser.openPopup(await stage.open('/other.html'));
      await untilSaid(popup, /^Nothing about the talks was found on this page\.$/);
      expect(await popup.$('[role=switch]')).not.toBeNull();
      await popup.close();
    });

    test('says of a PDF that it was not read, and offers no switch for it', async () => {
      const popup = await stage.browser.openPopup(await stage.open('/european-court-of-human-rights.pdf'));
      await untilSaid(popup, /PDF/);
      expect(await popup.$('[role=switch]')).toBeNull();
      await popup.close();
    });

    test('says of a page of the browser that it cannot be read', async () => {
      const popup = await stage.browser.openPopup(await stage.browser.openPage('about:blank'));
      await untilSaid(popup, /^This page cannot be read\./);
      await popup.close();
    });

    testForErrors(stage);
  },
  { '/other.html': OTHER_PAGE, '/european-court-of-human-rights.pdf': { body: PDF, type: 'application/pdf' } },
);

inBothBrowsers(
  'the list of marks',
  (stage) => {
    test.each([
      ['off', 'Off here: nothing is read or marked.'],
      ['on', 'Nothing is marked on this page.'],
    ])('says why it is empty on a site that is %s', async (choice, words) => {
      await writeStored(stage.browser, { settings: { sites: { '127.0.0.1': choice } } });
      const page = await stage.open('/other.html');
      await stage.browser.command('list-marks');
      expect(await untilListed(stage.browser, page)).toMatchObject({ rows: [], nothing: words });
    });
  },
  { '/other.html': OTHER_PAGE },
);

inBothBrowsers('a page that was not heard at once', (stage) => {
  test('is marked all the same, though the second stage was refused at first', async () => {
    await stage.browser.runInExtension(() => {
      const background = (chrome.extension.getBackgroundPage?.() ?? globalThis) as unknown as { chrome: Browser };
      const { scripting } = background.chrome;
      const insert = scripting.insertCSS;
      scripting.insertCSS = async () => {
        scripting.insertCSS = insert;
        throw new Error('refused');
      };
    });
    await waitForMarks(await stage.open());
  });

  test('keeps the one reader that it has, however often another is brought', async () => {
    const page = await stage.open();
    await waitForMarks(page);
    await page.evaluate(() => Object.assign(window, { before: [...CSS.highlights.values()] }));
    await stage.browser.runInExtension(async (address) => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === address);
      for (const stage of ['content', 'reader'])
        await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? 0 },
          files: [`/content-scripts/${stage}.js`],
        });
    }, page.url());
    await page.$eval('p', (words) => words.append(' They spoke of return hubs.'));
    await until('the new mark', async () => (await waitForMarks(page)).some(({ text }) => text === 'return hubs'));
    const isSame = await page.evaluate(() => {
      const { before } = window as unknown as { before: Highlight[] };
      return [...CSS.highlights.values()].every((highlight) => before.includes(highlight));
    });
    expect(isSame).toBe(true);
  });
});

async function untilSaid(popup: Page, words: RegExp): Promise<void> {
  await until(`the words ${words}`, async () =>
    words.test(await popup.$eval('.mentions-state', (element) => (element as HTMLElement).innerText)),
  );
}

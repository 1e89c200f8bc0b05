import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { writeStored } from './settings-in-browser.ts';
import { inBothBrowsers, testForErrors } from './stage.ts';

declare const chrome: Browser;

const page = (text: string) => `<!doctype html><title>A page</title><p>${text}</p>`;
const COURT = 'The European Court of Human Rights has spoken.';

inBothBrowsers(
  'the number on the button',
  (stage) => {
    test('comes back with a page that a reader comes back to, as it was kept', async () => {
      const page = await stage.open('/court.html');
      await untilBadge('1');
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.title = `kept: ${persisted}`;
        });
      });
      await page.goto(`${stage.server.origin}/bus.html`);
      await untilBadge('');
      await page.evaluate(() => history.back());
      await until('the page before', () => page.evaluate(() => document.title === 'kept: true').catch(() => false));
      await untilBadge('1');
    });

    test('does not come back where the site was switched off meanwhile', async () => {
      const page = await stage.open('/court.html');
      await untilBadge('1');
      await page.goto(`${stage.server.origin}/bus.html`);
      await writeStored(stage.browser, { settings: { isPaused: true } });
      await page.evaluate(() => history.back());
      await until('the page before', () =>
        page.evaluate(() => location.pathname === '/court.html' && CSS.highlights.size === 0).catch(() => false),
      );
      expect(await readBadge()).toBe('');
    });

    test('stays while a page goes on to another address by itself', async () => {
      const page = await stage.open('/court.html');
      await untilBadge('1');
      await page.evaluate(() => history.pushState(null, '', '/court.html?more'));
      await until('the new address', () => tabsAt('?more'));
      await untilBadge('1');
    });

    test('counts what is named in all frames of a page, as the popup does', async () => {
      const page = await stage.open('/framed.html');
      await waitForMarks(page);
      await untilBadge('3');
      const popup = await stage.browser.openPopup(page);
      await until('the same in the popup', async () => (await popup.$$('.mention')).length === 3);
      await popup.close();
      await page.bringToFront();
      await writeStored(stage.browser, { settings: { isPaused: true } });
      await untilBadge('');
    });

    testForErrors(stage);

    /** What stands on the button while the tab in front is looked at. */
    async function readBadge(): Promise<string> {
      return await stage.browser.runInExtension(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
      });
    }

    function untilBadge(text: string) {
      return until(`the number “${text}”`, async () => (await readBadge()) === text);
    }

    /** How many tabs are at an address that ends like this. */
    async function tabsAt(end: string): Promise<number> {
      return await stage.browser.runInExtension(async (end) => {
        return (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith(end)).length;
      }, end);
    }
  },
  {
    '/court.html': page(COURT),
    '/bus.html': page('Bus times.'),
    '/framed.html': `${page(COURT)}<iframe src="/one.html"></iframe><iframe src="/two.html"></iframe>`,
    '/one.html': page(`Keir Starmer spoke. ${COURT}`),
    '/two.html': page(`Mette Frederiksen spoke. ${COURT}`),
  },
);

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { readPaintedMarks, waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { inBothBrowsers, type Stage, testForErrors } from './stage.ts';

declare const chrome: Browser & {
  /** What Chromium's own page for extensions calls. */
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  };
};

inBothBrowsers('a site that a reader withholds', (stage) => {
  test('is told to be withheld, with the way to allow it beside; then it is read at once, without a reload', async () => {
    await withhold(stage);
    const page = await stage.open();
    expect(await readPaintedMarks(page)).toEqual([]);
    await allow(stage, page);
    await waitForMarks(page);
  });

  testForErrors(stage);
});

/** Takes all sites from the extension, as a person can in the browser's settings. */
async function withhold(stage: Stage): Promise<void> {
  if (stage.browser.name === 'chromium') return setHostAccess(stage, 'ON_CLICK');
  await stage.browser.runInExtension(async () => {
    await chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
  });
}

/**
 * Gives back what was taken: in Firefox by the popup's own button. In Chromium nobody could answer
 * its question, and there the press that opens the popup only lets us in at first.
 */
async function allow(stage: Stage, page: Page): Promise<void> {
  if (stage.browser.name === 'chromium') {
    await setHostAccess(stage, 'ON_ALL_SITES');
    return page.bringToFront();
  }
  const popup = await stage.browser.openPopup(page);
  await until('the button', async () => (await popup.$('.mentions-withheld button')) !== null);
  expect(await textOf(popup)).toMatch(/This page has not been read\.\s+Your browser withholds this site/);
  await popup.click('.mentions-withheld button');
  await until('the leave', () =>
    stage.browser.runInExtension(() => chrome.permissions.contains({ origins: ['http://*/*', 'https://*/*'] })),
  );
  // It loads anew, which Puppeteer does not notice of pages of extensions in Firefox.
  await popup.close();
  const renewed = await stage.browser.openPopup(page);
  await until('the list', async () => (await renewed.$('.mention')) !== null);
  await renewed.close();
}

async function setHostAccess({ browser }: Stage, hostAccess: string): Promise<void> {
  const extensionId = await browser.runInExtension(() => chrome.runtime.id);
  const settings = await browser.openPage('chrome://extensions');
  await settings.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
    extensionId,
    hostAccess,
  });
  await settings.close();
}

function textOf(popup: Page): Promise<string> {
  return popup.$eval('.mentions', (section) => (section as HTMLElement).innerText);
}

import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { extensionFolder } from '../../scripts/browsers/build-extension.ts';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { readPaintedMarks } from '../../scripts/browsers/painted-marks.ts';
import { type PageServer, type Pages, servePages } from '../../scripts/browsers/serve-pages.ts';
import { until } from '../../scripts/browsers/until.ts';
import { type OutsideWatch, watchOutside } from '../../scripts/browsers/watch-outside.ts';
import { demoPages } from '../../scripts/demo/demo-pages.ts';
import { resetSettings } from './settings-in-browser.ts';

/** A browser with the built extension, pages to open in it, and an eye on what would leave this machine. */
export interface Stage {
  browser: ExtensionBrowser;
  server: PageServer;
  outside: OutsideWatch;
  /** Opens a page of the stage's server; the demo's article unless another is named. */
  open(path?: string): Promise<Page>;
}

/**
 * Runs the same tests in Chromium and in Firefox, each with the extension as it was built, or with
 * what `change` makes of its folder.
 */
export function inBothBrowsers(
  title: string,
  define: (stage: Stage) => void,
  pages: Pages = {},
  change = (folder: string) => folder,
): void {
  describe.each(['chromium', 'firefox'] as const)(`${title} in %s`, (name) => {
    const opened: Page[] = [];
    const stage = {
      open: async (path = '/article.html') => {
        const page = await stage.browser.openPage(stage.server.origin + path);
        opened.push(page);
        return page;
      },
    } as Stage;

    beforeAll(async () => {
      const extension = extensionFolder(name);
      if (!existsSync(extension))
        throw new Error(`There is no built extension in ${extension}: run \`npm run build\`.`);
      stage.server = await servePages({ ...demoPages(), ...pages });
      stage.outside = await watchOutside();
      stage.browser = await launchBrowser(name, {
        extension: change(extension),
        isHeadless: true,
        proxyPort: stage.outside.port,
      });
    });

    afterEach(async () => {
      await Promise.all(opened.splice(0).map((page) => page.close().catch(() => {})));
      await resetSettings(stage.browser);
    });

    afterAll(async () => {
      await stage.browser?.close();
      await stage.server?.close();
      await stage.outside?.close();
    });

    define(stage);
  });
}

/** The last test of a stage: nothing went wrong in the extension or in a page while the others ran. */
export function testForErrors(stage: Stage): void {
  test('all of it goes without an error', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
}

/** Waits until nothing is marked on a page any more. */
export async function waitForNoMarks(page: Page): Promise<void> {
  await until('the marks to go', async () => (await readPaintedMarks(page)).length === 0);
}

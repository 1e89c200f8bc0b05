import type { Browser, HTTPRequest } from 'puppeteer-core';
import { bundleForPage } from '../in-page/bundle-for-page.ts';
import type { Finding, InPageOptions } from './in-page.ts';

/** A page that loads for ever is looked at as far as it came. */
const PATIENCE_MS = 30_000;

/** Opens a page and tells what would be marked there. */
export type Detector = (address: string) => Promise<Finding>;

/** Prepares the product's code to be run in pages of `origin`; everything else is blocked. */
export async function createDetector(browser: Browser, origin: string, options: InPageOptions): Promise<Detector> {
  const code = await bundleForPage(new URL('in-page.ts', import.meta.url), 'echrDetect');

  return async (address) => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void (isAllowed(request, origin) ? request.continue() : request.abort()));
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.goto(address, { timeout: PATIENCE_MS }).catch(() => {});

    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'detect' });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: world.executionContextId,
      expression: `${code}\n;echrDetect.detect(${JSON.stringify(options)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    await page.close();
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** The page itself, and what it carries in its own text. A page that wants to go elsewhere stays. */
function isAllowed(request: HTTPRequest, origin: string): boolean {
  return request.url().startsWith(`${origin}/`) || /^(data|blob|about):/.test(request.url());
}

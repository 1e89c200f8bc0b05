import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import { bundleForPage } from '../in-page/bundle-for-page.ts';
import type { Finding, InPageOptions } from './in-page.ts';

/** A page that loads for ever is looked at as far as it came. */
const PATIENCE_MS = 30_000;

/** Isolated, as that of a content script; the same name finds the world that holds the product's code. */
const WORLD = 'detect';

/** Opens a page and tells what would be marked there. One after another: it has one tab. */
export type Detector = (address: string) => Promise<Finding>;

/** Prepares a tab in which the product's code is run in pages of `origin`; everything else is blocked. */
export async function createDetector(browser: Browser, origin: string, options: InPageOptions): Promise<Detector> {
  const page = await openTab(browser, origin);
  const session = await page.createCDPSession();
  await session.send('Page.enable');
  // The product waits until somebody looks at a page; of several tabs only one is in front.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: await readCode(), worldName: WORLD });
  const expression = `echrDetect.detect(${JSON.stringify(options)})`;

  return async (address) => {
    await page.goto(address, { timeout: PATIENCE_MS }).catch(() => {});
    const contextId = await findWorld(session);
    const asked = { contextId, expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

let code: Promise<string> | null = null;

/** Bundled once, however many tabs there are. */
function readCode(): Promise<string> {
  code ??= bundleForPage(new URL('in-page.ts', import.meta.url), 'echrDetect');
  return code;
}

async function openTab(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void (isAllowed(request, origin) ? request.continue() : request.abort()));
  page.on('dialog', (dialog) => void dialog.dismiss());
  return page;
}

async function findWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: WORLD });
  return world.executionContextId;
}

/** The page itself, and what it carries in its own text. A page that wants to go elsewhere stays. */
function isAllowed(request: HTTPRequest, origin: string): boolean {
  return request.url().startsWith(`${origin}/`) || /^(data|blob|about):/.test(request.url());
}

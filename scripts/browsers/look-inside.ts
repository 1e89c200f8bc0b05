import type { EvaluateFunc, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser.ts';

/** Runs beside our content scripts: the closed shadow roots of what we have put on the page. */
function openRoots(): ShadowRoot[] {
  type Opener = (element: Element) => ShadowRoot | null;
  const { chrome } = globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot: Opener } } };
  const hosts = [...document.querySelectorAll<Element & { openOrClosedShadowRoot?: ShadowRoot | null }>('*')].filter(
    ({ localName }) => localName.startsWith('echr-context-'),
  );
  return hosts.flatMap((host) => chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot ?? []);
}

/** Runs a self-contained function on the closed shadow roots of what we have put on a page. */
export function lookInside<Args extends unknown[], Result>(
  browser: ExtensionBrowser,
  page: Page,
  look: (roots: ShadowRoot[], ...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  const run = new Function('...args', `return (${look})((${openRoots})(), ...args);`) as EvaluateFunc<Args>;
  return browser.runBeside(page, run, ...args) as Promise<Awaited<Result>>;
}

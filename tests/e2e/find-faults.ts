import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser.ts';
import { lookInside } from '../../scripts/browsers/look-inside.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in what we have put on a page: in the closed shadow roots, which only the extension can open. */
export async function findFaults(browser: ExtensionBrowser, page: Page): Promise<string[]> {
  await browser.runBeside(page, new Function(AXE) as () => void);
  return lookInside(
    browser,
    page,
    async (roots, tags) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      for (const root of roots) {
        await Promise.all(root.getAnimations().map((animation) => animation.finished));
        // For axe the root is open; the page sees nothing of that, because it lives in another world.
        Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
      }
      const { violations } = await axe.run(roots.map(({ host }) => host) as never, { runOnly: tags });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
    },
    TAGS,
  );
}

/** What axe finds in a page of the extension. */
export async function findFaultsInPage(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(document, { runOnly: tags });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  }, TAGS);
}

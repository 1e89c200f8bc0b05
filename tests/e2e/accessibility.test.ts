import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { lookInside } from '../../scripts/browsers/look-inside.ts';
import { pressInTooltip, seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { selectText, untilListed, untilOpen } from './own-views.ts';
import { inBothBrowsers, type Stage } from './stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Opens something on a page about the talks. */
type Open = (stage: Stage, page: Page) => Promise<unknown>;

const walk: Open = async (stage, page) => {
  await stage.browser.command('next-mark');
  await untilOpen(stage.browser, page);
};
const open: Open = async (stage, page) => {
  await stage.browser.command('open-mark');
  await untilOpen(stage.browser, page);
};
const lookUp =
  (selector: string): Open =>
  async (stage, page) => {
    await selectText(page, selector);
    await stage.browser.command('look-up');
    await untilOpen(stage.browser, page);
  };

const STATES: [string, Open][] = [
  ['a tooltip on a walk', walk],
  ['a tooltip in use', open],
  [
    'a tooltip that shows everything',
    async (stage, page) => {
      await open(stage, page);
      await pressInTooltip(stage.browser, page, '*sources');
      await until('everything', async () => (await seeTooltip(stage.browser, page))?.text.includes('Sources'));
    },
  ],
  [
    'a sheet',
    async (stage, page) => {
      await page.setViewport({ width: 390, height: 780 });
      await open(stage, page);
    },
  ],
  [
    'the list of marks',
    async (stage, page) => {
      await stage.browser.command('list-marks');
      await untilListed(stage.browser, page);
    },
  ],
  ['a look-up that finds nothing', lookUp('aside h3')],
  ['a look-up that finds something near', lookUp('h1')],
];

inBothBrowsers('axe, run beside the content scripts,', (stage) => {
  for (const colours of ['light', 'dark'] as const) {
    test.each(STATES)(`finds nothing wrong in ${colours} with %s (WCAG 1.4.3, 2.5.8, 4.1.2)`, async (_, openState) => {
      await stage.browser.setColours(colours);
      const page = await stage.open();
      await waitForMarks(page);
      await openState(stage, page);
      expect(await findFaults(page)).toEqual([]);
      await stage.browser.setColours('light');
    });

    test(`finds nothing wrong in ${colours} in the popup and in the options`, async () => {
      await stage.browser.setColours(colours);
      const page = await stage.open();
      await waitForMarks(page);
      const popup = await stage.browser.openPopup(page);
      await popup.waitForSelector('.mention');
      expect(await findFaultsInPage(popup)).toEqual([]);
      await popup.close();
      const options = await stage.browser.openExtensionPage('options.html');
      await options.waitForSelector('input[name=density]');
      expect(await findFaultsInPage(options)).toEqual([]);
      await options.close();
      await stage.browser.setColours('light');
    });
  }

  test('would find a fault: a button without a name, planted in the tooltip', async () => {
    const page = await stage.open();
    await waitForMarks(page);
    await open(stage, page);
    await lookInside(stage.browser, page, (roots) => {
      for (const root of roots) root.querySelector('[role=dialog]')?.append(document.createElement('button'));
    });
    expect((await findFaults(page)).join()).toContain('button-name');
  });

  /** What axe finds in what we have put on a page: in the closed shadow roots, which only the extension can open. */
  async function findFaults(page: Page): Promise<string[]> {
    await stage.browser.runBeside(page, new Function(AXE) as () => void);
    const faults = await lookInside(
      stage.browser,
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
    return faults;
  }

  async function findFaultsInPage(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    return page.evaluate(async (tags) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, { runOnly: tags });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
    }, TAGS);
  }
});

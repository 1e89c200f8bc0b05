import type { Page } from 'puppeteer-core';
import { lookInside } from '../../scripts/browsers/look-inside.ts';
import { pressInTooltip, seeTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { until } from '../../scripts/browsers/until.ts';
import { selectText, untilListed, untilOpen } from './own-views.ts';
import type { Stage } from './stage.ts';

/** Opens something of ours on a page about the talks. */
export type Open = (stage: Stage, page: Page) => Promise<unknown>;

const walk: Open = async (stage, page) => {
  await stage.browser.command('next-mark');
  await untilOpen(stage.browser, page);
};

/** A tooltip with the focus in it. */
export const open: Open = async (stage, page) => {
  await stage.browser.command('open-mark');
  await untilOpen(stage.browser, page);
};

/** Everything that is known of an entry. */
export const openAll: Open = async (stage, page) => {
  await open(stage, page);
  await pressInTooltip(stage.browser, page, '*sources');
  await until('everything', async () => (await seeTooltip(stage.browser, page))?.text.includes('Sources'));
};

const openTool =
  (name: string, shown: string): Open =>
  async (stage, page) => {
    await openAll(stage, page);
    await pressInTooltip(stage.browser, page, name);
    await until(shown, async () => (await seeTooltip(stage.browser, page))?.text.includes(shown));
  };

const openNested: Open = async (stage, page) => {
  await openAll(stage, page);
  await lookInside(stage.browser, page, (roots) => roots[0]?.querySelector<HTMLElement>('.name-link')?.click());
  await until('Back', async () => (await seeTooltip(stage.browser, page))?.text.includes('Back'));
};

const lookUp =
  (selector: string, words?: string): Open =>
  async (stage, page) => {
    if (words) await page.$eval(selector, (element, words) => element.replaceChildren(words), words);
    await selectText(page, selector);
    await stage.browser.command('look-up');
    await untilOpen(stage.browser, page);
  };

/** Whatever of ours can be seen on a page. */
export const STATES: [string, Open][] = [
  ['a tooltip on a walk', walk],
  ['a tooltip in use', open],
  ['a tooltip that shows everything', openAll],
  ['an entry looked up in the tooltip', openNested],
  ['a mark just hidden', openTool('Not here', 'Undo')],
  ['a report', openTool('Something wrong?', 'What is wrong?')],
  ['a text to copy', openTool('Copy or cite', 'Markdown')],
  [
    'a sheet',
    async (stage, page) => {
      await page.setViewport({ width: 390, height: 780 });
      await openAll(stage, page);
    },
  ],
  [
    'the list of marks',
    async (stage, page) => {
      await stage.browser.command('list-marks');
      await untilListed(stage.browser, page);
    },
  ],
  ['a look-up that finds an entry', lookUp('.kicker', 'Kemi Badenoch')],
  ['a look-up that finds two', lookUp('.kicker', 'ECHR')],
  [
    'a look-up that finds nothing, and the report of that',
    async (stage, page) => {
      await lookUp('aside h3')(stage, page);
      await pressInTooltip(stage.browser, page, 'Should it be here?');
      await until('the report', async () => (await seeTooltip(stage.browser, page))?.text.includes('missing'));
    },
  ],
  ['a look-up that finds something near', lookUp('h1')],
];

/** Whatever the popup can show of a page about the talks. */
export const POPUP_STATES: [string, (popup: Page) => Promise<unknown>][] = [
  [
    'with everything open',
    async (popup) => {
      await popup.click('.unfold-button');
    },
  ],
  [
    'with what was found',
    async (popup) => {
      await popup.type('[role=combobox]', 'article 8');
      await popup.waitForSelector('[role=option]');
    },
  ],
  [
    'with nothing found, and the report of that',
    async (popup) => {
      await popup.type('[role=combobox]', 'bus timetable');
      await popup.waitForSelector('.search-note');
      await popup.click('.popup-body > .entry .text-button');
    },
  ],
  [
    'with an entry',
    async (popup) => {
      await popup.click('.mention .icon-button');
      await popup.waitForSelector('.panel h2');
    },
  ],
  [
    'on a site that is off',
    async (popup) => {
      await popup.click('[role=switch]');
      await popup.waitForSelector('[role=switch][aria-checked=false]');
    },
  ],
];

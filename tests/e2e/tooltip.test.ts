import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { lookInside } from '../../scripts/browsers/look-inside.ts';
import {
  bringIntoView,
  leaveTooltip,
  openTooltip,
  seeTooltip,
  type TooltipSight,
} from '../../scripts/browsers/open-tooltip.ts';
import type { PaintedMark } from '../../scripts/browsers/painted-marks.ts';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { inBothBrowsers, type Stage, testForErrors } from './stage.ts';

inBothBrowsers('the tooltip', (stage) => {
  test('opens under a resting pointer and explains the word', async () => {
    const page = await stage.open();
    const { text } = await openTooltip(stage.browser, page, await markOf(page, 'Mette Frederiksen'));
    expect(text).toContain('Mette Frederiksen');
    expect(text).toContain('Denmark');
    await until('what is known', async () => (await seeTooltip(stage.browser, page))?.text.includes('As of'));
  });

  test('stays while the pointer travels into it, and goes when the pointer leaves', async () => {
    const page = await stage.open();
    const { box } = await openTooltip(stage.browser, page, await markOf(page, 'Mette Frederiksen'));
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    expect(await seeTooltip(stage.browser, page)).not.toBeNull();
    await leaveTooltip(stage.browser, page);
    expect(await seeTooltip(stage.browser, page)).toBeNull();
  });

  test('closes on Escape and does not come back while the pointer stays', async () => {
    const page = await stage.open();
    const mark = await markOf(page, 'Mette Frederiksen');
    await openTooltip(stage.browser, page, mark);
    await page.keyboard.press('Escape');
    await until('the tooltip to close', async () => (await seeTooltip(stage.browser, page)) === null);
    await page.mouse.move(mark.x + 1, mark.y);
    expect(await seeTooltip(stage.browser, page)).toBeNull();
  });

  test('shows everything it knows, in place', async () => {
    const page = await stage.open();
    const first = await openTooltip(stage.browser, page, await markOf(page, 'Mette Frederiksen'));
    const more = await until('the link to more', async () =>
      findControl(await seeTooltip(stage.browser, page), /sources/),
    );
    await page.mouse.click(more.x, more.y);
    const all = await until('everything', async () => {
      const sight = await seeTooltip(stage.browser, page);
      return sight?.text.includes('Sources') && sight;
    });
    expect(all.text.length).toBeGreaterThan(first.text.length);
  });

  test('is walked from mark to mark by keyboard, and closed by it', async () => {
    const page = await stage.open();
    await waitForMarks(page);
    await stage.browser.command('next-mark');
    const first = await untilOpen(stage, page);
    await stage.browser.command('next-mark');
    const second = await until('another mark', async () => {
      const sight = await seeTooltip(stage.browser, page);
      return sight && sight.text !== first.text && sight;
    });
    await stage.browser.command('previous-mark');
    await until('the first again', async () => (await seeTooltip(stage.browser, page))?.text === first.text);
    expect(second.text).not.toBe(first.text);
    await page.keyboard.press('Escape');
    await until('the tooltip to close', async () => (await seeTooltip(stage.browser, page)) === null);
  });

  test('lets the keyboard into its buttons', async () => {
    const page = await stage.open();
    await waitForMarks(page);
    await stage.browser.command('open-mark');
    await untilOpen(stage, page);
    await until('a button in focus', async () => {
      await page.keyboard.press('Tab');
      return (await seeTooltip(stage.browser, page))?.controls.some((control) => control.isFocused);
    });
  });

  test('lets the keyboard go on into what it unfolds, and read on there by the arrow (WCAG 1.3.2, 2.4.3, 2.4.11)', async () => {
    const page = await stage.open();
    await waitForMarks(page);
    await stage.browser.command('open-mark');
    await untilOpen(stage, page);
    await until('the button for more in focus', async () => {
      await page.keyboard.press('Tab');
      return findControl(await seeTooltip(stage.browser, page), /sources$/)?.isFocused;
    });
    await page.keyboard.press('Enter');
    await until('everything', async () => findControl(await seeTooltip(stage.browser, page), /^Show less$/)?.isFocused);
    const top = await page.evaluate(() => scrollY);
    await page.keyboard.press('ArrowDown');
    await until('the text to scroll', async () => (await seeFocus(stage, page))?.scrolled);
    expect(await page.evaluate(() => scrollY)).toBe(top);
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('Tab');
      const focus = await until('the focus', () => seeFocus(stage, page));
      expect(focus).toMatchObject({ isUnfolded: true, isBelowFoot: false });
    }
    await until('the way out after all of it', async () => {
      await page.keyboard.press('Tab');
      return (await seeFocus(stage, page)) === null;
    });
  });

  test('lets the keyboard out beside its mark where nothing had the focus before, and stays (WCAG 2.1.2, 2.4.3)', async () => {
    const page = await stage.open();
    await waitForMarks(page);
    for (const [end, goal] of [
      ['Tab', 'European Court of Human Rights'],
      ['Shift+Tab', 'Region'],
    ]) {
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await stage.browser.command('open-mark');
      await untilOpen(stage, page);
      await until('the focus to enter', () => isOnCard(page));
      if (end === 'Shift+Tab') await page.keyboard.down('Shift');
      for (let tab = 0; tab < 12 && (await isOnCard(page)); tab++) await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(goal);
      expect(await seeTooltip(stage.browser, page)).not.toBeNull();
      await page.keyboard.press('Escape');
      await until('the tooltip to close', async () => (await seeTooltip(stage.browser, page)) === null);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(goal);
    }
  });

  testForErrors(stage);
});

async function markOf(page: Page, text: string): Promise<PaintedMark> {
  const mark = (await waitForMarks(page)).find((mark) => mark.text === text);
  if (!mark) throw new Error(`“${text}” is not marked.`);
  return bringIntoView(page, mark);
}

function untilOpen(stage: Stage, page: Page): Promise<TooltipSight> {
  return until('the tooltip', async () => {
    const sight = await seeTooltip(stage.browser, page);
    return sight?.text.includes('As of') && sight;
  });
}

function isOnCard(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.localName === 'echr-context-tooltip');
}

/** What has the focus in the tooltip: whether it stands in what was unfolded, and whether the foot covers it. */
function seeFocus(stage: Stage, page: Page) {
  return lookInside(stage.browser, page, ([root]) => {
    const focused = root?.activeElement;
    const foot = root?.querySelector('.entry-foot');
    if (!focused || !foot) return null;
    return {
      isUnfolded: focused.closest('.entry-depth') !== null,
      isBelowFoot: !foot.contains(focused) && focused.getBoundingClientRect().bottom > foot.getBoundingClientRect().top,
      scrolled: root.querySelector('.entry-body')?.scrollTop ?? 0,
    };
  });
}

function findControl(sight: TooltipSight | null, name: RegExp) {
  return sight?.controls.find((control) => name.test(control.name));
}

import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { openPage } from './page-set-up';
import { ARTICLE, dialog, middleOf, opened, send, useTooltips } from './page-tooltip-set-up';

useTooltips();
const before = { width: innerWidth, height: innerHeight };
afterEach(async () => {
  scrollTo(0, 0);
  await page.viewport(before.width, before.height);
});

const part = (selector: string) => dialog()?.querySelector(selector) as HTMLElement;
const body = () => part('.entry-body');
const more = () => part('.entry-more');
const close = () => part('.entry-bar .icon-button:last-child');

/** Whether the whole of a control can be seen and pressed. */
function isAtHand(control: HTMLElement): boolean {
  const { left, right, top, bottom } = control.getBoundingClientRect();
  const root = control.getRootNode() as ShadowRoot;
  const corners = [left + 6, right - 6].flatMap((x) => [top + 3, bottom - 3].map((y) => ({ x, y })));
  return corners.every(({ x, y }) => control.contains(root.elementFromPoint(x, y)));
}

/** Whether the end of what can be seen looks as if it went on. */
const looksUnended = () => getComputedStyle(part('.entry-foot'), '::after').content !== 'none';

/** Long enough for a scroll to be told of. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

const toEnd = () => body().scrollTo({ top: body().scrollHeight, behavior: 'instant' });
const pushedDown = (by: number) => `<div style="height: ${by}px"></div>${ARTICLE}<div style="height: 3000px"></div>`;

async function openAt(by: number) {
  await openPage(pushedDown(by));
  send('click', middleOf(0));
  await opened();
}

describe.each([
  ['a card at 200 % zoom', 640, 450, 150, 200],
  ['a card in the middle of it', 640, 450, 190, 170],
  ['a card in a low window', 900, 260, 110, 240],
  ['a card in a low frame', 600, 160, 60, 140],
  ['a sheet at 400 % zoom', 320, 256, 100, 230],
  ['a sheet in a low frame', 320, 130, 40, 110],
])('%s', (_, width, height, by, least) => {
  it('keeps its foot and its close button in sight, scrolls between them, and shows that it goes on', async () => {
    await page.viewport(width, height);
    await openAt(by);
    const card = dialog() as HTMLElement;
    const { top, bottom } = card.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(bottom - top).toBeGreaterThanOrEqual(least);
    expect(body().scrollHeight).toBeGreaterThan(body().clientHeight);
    expect(card.scrollHeight).toBe(card.clientHeight);
    expect([isAtHand(more()), isAtHand(close()), looksUnended()]).toEqual([true, true, true]);
    toEnd();
    await expect.poll(looksUnended).toBe(false);
    expect([isAtHand(more()), isAtHand(close())]).toEqual([true, true]);
  });

  it('unfolds from its top, with the button that was pressed where it was', async () => {
    await page.viewport(width, height);
    await openAt(by);
    more().focus();
    more().click();
    await vi.waitUntil(() => part('.entry-depth'));
    expect((more().getRootNode() as ShadowRoot).activeElement).toBe(more());
    expect(isAtHand(more())).toBe(true);
    expect(body().scrollTop).toBe(0);
    await expect.poll(looksUnended).toBe(true);
  });
});

it('a card that can be seen whole does not look as if it went on', async () => {
  await page.viewport(1280, 900);
  await openAt(100);
  expect(body().scrollHeight).toBe(body().clientHeight);
  expect(looksUnended()).toBe(false);
  more().click();
  await expect.poll(looksUnended).toBe(true);
  more().click();
  await expect.poll(looksUnended).toBe(false);
});

it('a card that goes along with its line gets lower where the window ends, so that its foot stays in sight', async () => {
  await page.viewport(1000, 700);
  await openPage(pushedDown(400));
  scrollTo(0, 300);
  await drawn();
  send('click', middleOf(0));
  await opened();
  more().click();
  const card = () => (dialog() as HTMLElement).getBoundingClientRect();
  const windowEnd = () => expect(card().bottom).toBeCloseTo(692, 0);
  await vi.waitFor(windowEnd);
  const { top } = card();
  scrollTo(0, 200);
  await expect.poll(() => card().top).toBeCloseTo(top + 100, 0);
  windowEnd();
  expect([isAtHand(more()), isAtHand(close())]).toEqual([true, true]);
});

it.each([
  ['a card', 1000, 700],
  ['a sheet', 400, 700],
])('%s takes the room that a larger zoom leaves it', async (_, width, height) => {
  await page.viewport(width, height);
  await openAt(100);
  await page.viewport(width, 300);
  const card = () => (dialog() as HTMLElement).getBoundingClientRect();
  await expect.poll(() => card().bottom).toBeLessThanOrEqual(300);
  await expect.poll(() => card().top).toBeGreaterThanOrEqual(0);
  await expect.poll(() => [isAtHand(more()), isAtHand(close())]).toEqual([true, true]);
  await page.viewport(width, height);
  await expect.poll(() => card().height).toBeGreaterThan(300);
});

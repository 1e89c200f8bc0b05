import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { speak } from './speak';
import { unmountAll } from './views-mount';
import { moreButton, openTooltip } from './views-open-tooltip';

const before = { width: innerWidth, height: innerHeight };
afterEach(() => {
  unmountAll();
  speak('en');
});
afterAll(() => page.viewport(before.width, before.height));

test('everything follows the button that unfolds it, for Tab and for who listens, and the button folds it again', async () => {
  const { root } = openTooltip();
  await moreButton().click();
  const depth = await vi.waitUntil(() => root.querySelector('.entry-depth'));
  const more = root.querySelector<HTMLElement>('.entry-more');
  expect(root.activeElement).toBe(more);
  expect(more?.compareDocumentPosition(depth)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await userEvent.keyboard('{Tab}');
  expect(root.activeElement).toBe(controlsOf(depth)[0]);
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(root.activeElement).toBe(more);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => root.querySelector('.entry-depth')).toBeNull();
  expect(root.activeElement).toBe(more);
});

test.each([
  ['as a card', 'en', 400, false],
  ['as a narrow sheet', 'de', 320, true],
] as const)(
  '%s in “%s” has nothing with the focus below its foot, which stays in view',
  async (_, language, width, isSheet) => {
    speak(language);
    await page.viewport(width, 700);
    const { root } = openTooltip({ isSheet });
    root.querySelector<HTMLElement>('.entry-more')?.click();
    const depth = await vi.waitUntil(() => root.querySelector('.entry-depth'));
    const foot = root.querySelector('.entry-foot') as HTMLElement;
    const card = root.querySelector('.tooltip') as HTMLElement;
    const last = controlsOf(depth).at(-1);
    root.querySelector<HTMLElement>('.entry-more')?.focus();
    let steps = 0;
    while (root.activeElement !== last) {
      await userEvent.keyboard('{Tab}');
      steps += 1;
      const box = root.activeElement?.getBoundingClientRect();
      expect(depth.contains(root.activeElement)).toBe(true);
      expect(box?.bottom).toBeLessThanOrEqual(foot.getBoundingClientRect().top);
      expect(foot.getBoundingClientRect().bottom).toBeCloseTo(card.getBoundingClientRect().bottom, -1);
    }
    expect(steps).toBeGreaterThan(10);
  },
);

/** What Tab comes to in a place, in reading order. */
function controlsOf(place: Element): Element[] {
  const controls = [...place.querySelectorAll('button, summary, a[href], [tabindex="0"]')];
  return controls.filter((control) => control.checkVisibility());
}

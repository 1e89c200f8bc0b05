import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPage } from './page-set-up';
import {
  ARTICLE,
  AWAY,
  COURT,
  closed,
  dialog,
  host,
  middleOf,
  opened,
  press,
  send,
  stopClock,
  useTooltips,
} from './page-tooltip-set-up';

useTooltips();
afterEach(() => scrollTo(0, 0));

const LONG = `<button>first</button>${ARTICLE}<div style="height: 3000px"></div>`;
/** Two lines can be seen in it. */
const BOX = `<div id="box" style="height: 60px; overflow: auto">${ARTICLE}<div style="height: 600px"></div></div>`;

const to = (top: number, of: Element = document.documentElement) => of.scrollTo({ top, behavior: 'instant' });
/** Long enough for a scroll to be told of, and followed. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const place = () => (dialog() as HTMLElement).getBoundingClientRect();

describe('a kept tooltip whose line is scrolled out of sight', () => {
  it('closes, and leaves room for the next', async () => {
    const { holder } = await openPage(`${LONG}<p>The ${COURT}.</p>`);
    send('click', middleOf(0));
    await opened();
    to(holder.offsetHeight);
    await closed();
    send('pointermove', AWAY);
    send('pointermove', middleOf(2));
    await opened();
  });

  it('closes where the box that holds the line clips it, and not before', async () => {
    const { holder } = await openPage(BOX);
    const box = holder.querySelector('#box') as Element;
    send('click', middleOf(0));
    await opened();
    const { top } = place();
    to(8, box);
    await vi.waitFor(() => expect(place().top).toBe(top - 8));
    to(100, box);
    await closed();
  });

  it('stays where a box clips what is not placed in it', async () => {
    await openPage(`<div id="box" style="height: 60px; overflow: auto">
      <p style="position: absolute; top: 300px">The ${COURT}.</p><div style="height: 600px"></div></div>`);
    send('click', middleOf(0));
    await opened();
    to(100, document.querySelector('#box') as Element);
    await drawn();
    expect(host()).not.toBe(null);
  });

  it('gives back the focus that was in it', async () => {
    const { holder, reader } = await openPage(LONG);
    const button = holder.querySelector('button') as HTMLButtonElement;
    button.focus();
    reader.openMark(0);
    await opened();
    await vi.waitFor(() => expect(document.activeElement).toBe(host()));
    to(2000);
    await closed();
    expect(document.activeElement).toBe(button);
  });

  it('stays as a sheet, which has its own place', async () => {
    await openPage(LONG);
    send('pointerdown', middleOf(0), { pointerType: 'touch' });
    send('click', middleOf(0), { pointerType: 'touch' });
    await opened();
    const { bottom } = place();
    to(2000);
    await drawn();
    expect(place().bottom).toBe(bottom);
  });
});

describe('a kept tooltip that would leave the window', () => {
  it('goes to the other side of its line', async () => {
    await openPage(`<div style="height: ${innerHeight}px"></div>${LONG}`);
    to(innerHeight - 60);
    await drawn();
    send('click', middleOf(0));
    await opened();
    expect(place().top).toBeGreaterThan(middleOf(0).y);
    to(60);
    await drawn();
    expect(place().bottom).toBeLessThan(middleOf(0).y);
    expect(place().bottom).toBeGreaterThan(middleOf(0).y - 30);
    expect(place().top).toBeGreaterThanOrEqual(0);
    expect(place().height).toBeGreaterThan(140);
  });
});

describe('a scroll under a resting pointer', () => {
  const scroll = (of: EventTarget | null) => of?.dispatchEvent(new Event('scroll'));
  const TICKER = '<div id="ticker">News</div>';

  it('of what stands beside the mark and scrolls by itself neither keeps a tooltip from opening nor closes it (WCAG 1.4.13)', async () => {
    stopClock();
    const { holder } = await openPage(`${TICKER}${ARTICLE}`);
    const ticker = holder.querySelector('#ticker');
    send('pointermove', middleOf(0));
    for (let step = 0; step < 6; step++) {
      scroll(ticker);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(host()).not.toBe(null);
    scroll(ticker);
    await vi.advanceTimersByTimeAsync(2000);
    expect(host()).not.toBe(null);
  });

  it.each([
    ['the page', ARTICLE, () => document],
    ['a box that holds the mark', `<div id="box">${ARTICLE}</div>`, () => document.querySelector('#box')],
    [
      'a box around the shadow root that holds the mark',
      `<div id="box"><div><template shadowrootmode="open">${COURT}</template></div></div>`,
      () => document.querySelector('#box'),
    ],
  ])('of %s closes what was only hovered', async (_, html, box) => {
    await openPage(html);
    send('pointermove', middleOf(0));
    await opened();
    scroll(box());
    expect(host()).toBe(null);
  });

  it('of the box of another mark, on which the pointer rests meanwhile, opens nothing there', async () => {
    const { holder } = await openPage(ARTICLE);
    send('pointermove', middleOf(0));
    await opened();
    stopClock();
    send('pointermove', middleOf(1));
    scroll(holder.querySelector('b'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(host()).toBe(null);
  });

  it('does not bring back what was closed by Escape (WCAG 1.4.13)', async () => {
    const { holder } = await openPage(`${TICKER}${ARTICLE}`);
    send('pointermove', middleOf(0));
    await opened();
    stopClock();
    press('Escape');
    for (const target of [holder.querySelector('#ticker'), document]) {
      scroll(target);
      send('pointermove', middleOf(0));
      await vi.advanceTimersByTimeAsync(2000);
      expect(host()).toBe(null);
    }
  });
});

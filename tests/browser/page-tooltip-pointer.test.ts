import { describe, expect, it, vi } from 'vitest';
import { openPage, painted } from './page-set-up';
import {
  ARTICLE,
  AWAY,
  COURT,
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

describe('by mouse', () => {
  it('opens after the pointer rested on a mark, and leaves the page one element the more', async () => {
    await openPage(ARTICLE);
    send('pointermove', middleOf(0));
    expect(host()).toBe(null);
    await opened();
    expect(document.querySelectorAll('echr-context-tooltip')).toHaveLength(1);
    expect(host()?.parentElement).toBe(document.documentElement);
    expect(host()?.outerHTML).toBe('<echr-context-tooltip></echr-context-tooltip>');
  });

  it('asks for the entry when the rest begins, and only once', async () => {
    const { asked } = await openPage(ARTICLE);
    send('pointermove', middleOf(0));
    expect(asked).toHaveLength(1);
    await opened();
    expect(asked).toHaveLength(1);
  });

  it('has what it needs fetched when the pointer comes into the same paragraph, once, and nothing is seen of that', async () => {
    const { asked, holder } = await openPage(ARTICLE);
    const html = document.documentElement.outerHTML;
    const { right, top } = (holder.querySelector('p') as Element).getBoundingClientRect();
    for (const x of [right - 8, right - 6, right - 4]) send('pointermove', { x, y: top + 4 });
    expect(asked).toHaveLength(1);
    // By then it has been drawn out of sight. A page that has just been resized may never be told that it is idle.
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
    expect(document.documentElement.outerHTML).toBe(html);
    send('pointermove', middleOf(0));
    await opened();
    expect(asked).toHaveLength(1);
  });

  it('does not open for a pointer that only passes', async () => {
    stopClock();
    await openPage(ARTICLE);
    send('pointermove', middleOf(0));
    await vi.advanceTimersByTimeAsync(200);
    send('pointermove', AWAY);
    await vi.advanceTimersByTimeAsync(2000);
    expect(host()).toBe(null);
  });

  it.each([
    ['a button is held', () => send('pointermove', middleOf(0), { buttons: 1 })],
    ['the page scrolls', () => window.dispatchEvent(new Event('scroll'))],
    ['somebody types', () => press('a')],
  ])('does not open while %s', async (_, disturb) => {
    stopClock();
    await openPage(ARTICLE);
    send('pointermove', middleOf(0));
    await vi.advanceTimersByTimeAsync(200);
    disturb();
    await vi.advanceTimersByTimeAsync(2000);
    expect(host()).toBe(null);
  });

  it('does not open for a finger that moves', async () => {
    stopClock();
    await openPage(ARTICLE);
    send('pointermove', middleOf(0), { pointerType: 'touch' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(host()).toBe(null);
  });

  it('stays while the pointer is on the tooltip, and closes when it has left both', async () => {
    await openPage(ARTICLE);
    send('pointermove', middleOf(0));
    await opened();
    stopClock();
    host()?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse' }));
    await vi.advanceTimersByTimeAsync(5000);
    expect(host()).not.toBe(null);
    send('pointermove', AWAY);
    await vi.advanceTimersByTimeAsync(5000);
    expect(host()).toBe(null);
  });

  it('never covers the line it explains', async () => {
    await openPage(ARTICLE);
    send('pointermove', middleOf(0));
    await opened();
    const { top, bottom } = (dialog() as HTMLElement).getBoundingClientRect();
    const { y } = middleOf(0);
    expect(top > y + 5 || bottom < y - 5).toBe(true);
  });

  it('shows the next entry when the pointer rests on another mark', async () => {
    await openPage(ARTICLE);
    send('pointermove', middleOf(0));
    await opened();
    const first = dialog()?.textContent;
    send('pointermove', middleOf(1));
    await vi.waitFor(() => expect(dialog()?.textContent).not.toBe(first));
    expect(document.querySelectorAll('echr-context-tooltip')).toHaveLength(1);
  });
});

describe('by click and by finger', () => {
  it('opens at once and stays when the pointer goes', async () => {
    await openPage(ARTICLE);
    const click = send('click', middleOf(0));
    await opened();
    expect(click.defaultPrevented).toBe(false);
    stopClock();
    send('pointermove', AWAY);
    await vi.advanceTimersByTimeAsync(5000);
    expect(host()).not.toBe(null);
    send('click', AWAY);
    expect(host()).toBe(null);
  });

  it.each([
    ['a link', `<p>On <a href="#there">the ${COURT}</a>.</p>`],
    ['a summary', `<details open><summary>The ${COURT}</summary></details>`],
    ['a label', `<label>The ${COURT} <input type="checkbox"></label>`],
    [
      'a link around a shadow root',
      `<a href="#there"><div><template shadowrootmode="open">${COURT}</template></div></a>`,
    ],
    ['a link in a shadow root', `<div><template shadowrootmode="open"><a href="#there">${COURT}</a></template></div>`],
  ])('leaves the click on %s to the page', async (_, html) => {
    await openPage(html);
    const parent = painted()[0]?.node.parentNode as Element | ShadowRoot;
    const inner = parent instanceof ShadowRoot ? parent.host : parent;
    const init = { bubbles: true, cancelable: true, composed: true, detail: 1 };
    const { x, y } = middleOf(0);
    const click = new PointerEvent('click', { ...init, clientX: x, clientY: y });
    inner.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(false);
    expect(host()).toBe(null);
  });

  it.each([
    ['the body', `<p>The ${COURT}.</p>`, () => document.body],
    [
      'what holds the whole article',
      `<div><h1>News</h1><p>The ${COURT}.</p></div>`,
      (html: Element) => html.children[0],
    ],
    ['the main part', `<div><main><p>The ${COURT}.</p></main></div>`, (html: Element) => html.children[0]],
  ])('opens where %s hears clicks, as pages have it for old phones', async (_, html, hears) => {
    const { holder } = await openPage(html);
    hears(holder)?.setAttribute('onclick', '');
    send('click', middleOf(0));
    await opened();
    document.body.removeAttribute('onclick');
  });

  it('leaves a teaser that hears clicks to the page', async () => {
    await openPage(`<main><div onclick=""><h2>News</h2><p>The ${COURT}.</p></div></main>`);
    send('click', middleOf(0));
    expect(host()).toBe(null);
  });

  it('does not open at the end of a selection', async () => {
    const { holder } = await openPage(ARTICLE);
    getSelection()?.selectAllChildren(holder);
    send('click', middleOf(0));
    expect(host()).toBe(null);
    getSelection()?.removeAllRanges();
  });
});

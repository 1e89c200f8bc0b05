import { describe, expect, it, vi } from 'vitest';
import { oneStep, openPage } from './page-set-up';
import {
  ARTICLE,
  AWAY,
  announcer,
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

describe('Escape', () => {
  it('closes it, is not seen by the page, and keeps it closed until the pointer has left the word', async () => {
    await openPage(ARTICLE);
    send('pointermove', middleOf(0));
    await opened();
    const seen = vi.fn();
    window.addEventListener('keydown', seen, { once: true });
    stopClock();
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(host()).toBe(null);
    expect(seen).not.toHaveBeenCalled();
    send('pointermove', middleOf(0));
    await vi.advanceTimersByTimeAsync(2000);
    expect(host()).toBe(null);
    send('pointermove', AWAY);
    send('pointermove', middleOf(0));
    await vi.advanceTimersByTimeAsync(2000);
    expect(host()).not.toBe(null);
    window.removeEventListener('keydown', seen);
  });

  it('in another frame closes it too, and keeps it closed until the pointer has left the word (WCAG 1.4.13)', async () => {
    const { reader } = await openPage(ARTICLE);
    send('pointermove', middleOf(0));
    await opened();
    stopClock();
    reader.closeTooltip();
    expect(host()).toBe(null);
    for (const isBack of [false, true]) {
      send('pointermove', middleOf(0));
      await vi.advanceTimersByTimeAsync(2000);
      expect(host() !== null).toBe(isBack);
      send('pointermove', AWAY);
    }
  });

  it('is not seen by the page when it is let go either; the next is the page’s', async () => {
    await openPage(ARTICLE);
    send('click', middleOf(0));
    await opened();
    const seen: string[] = [];
    const stop = new AbortController();
    for (const type of ['keydown', 'keyup'])
      window.addEventListener(type, () => seen.push(type), { signal: stop.signal });
    press('Escape');
    expect(press('Escape', { type: 'keyup' }).defaultPrevented).toBe(true);
    expect(seen).toEqual([]);
    press('Escape');
    press('Escape', { type: 'keyup' });
    expect(seen).toEqual(['keydown', 'keyup']);
    stop.abort();
  });

  it('is the page’s own when no tooltip is open', async () => {
    await openPage(ARTICLE);
    const seen = vi.fn();
    window.addEventListener('keydown', seen, { once: true });
    expect(press('Escape').defaultPrevented).toBe(false);
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe('by key', () => {
  it('goes from mark to mark and leaves the focus where it is', async () => {
    const { reader, holder } = await openPage(`<button>first</button>${ARTICLE}`);
    const button = holder.querySelector('button') as HTMLButtonElement;
    button.focus();
    reader.walkMarks(oneStep('next'));
    await opened();
    const first = dialog()?.textContent;
    reader.walkMarks(oneStep('next'));
    await vi.waitFor(() => expect(dialog()?.textContent).not.toBe(first));
    expect(document.activeElement).toBe(button);
    expect(CSS.highlights.get('echr-context-current')?.size).toBeGreaterThan(0);
    press('Escape');
    expect(host()).toBe(null);
    expect(CSS.highlights.get('echr-context-current')?.size).toBe(0);
  });

  it('takes the focus when asked, and gives it back', async () => {
    const { reader, holder } = await openPage(`<button>first</button>${ARTICLE}`);
    const button = holder.querySelector('button') as HTMLButtonElement;
    button.focus();
    reader.walkMarks(oneStep('next'));
    await opened();
    reader.openMark(null);
    await vi.waitFor(() => expect(document.activeElement).toBe(host()));
    const first = dialog()?.textContent;
    reader.walkMarks(oneStep('next'));
    await vi.waitFor(() => expect(dialog()?.textContent).not.toBe(first));
    await vi.waitFor(() => expect(document.activeElement).toBe(host()));
    press('Escape');
    expect(host()).toBe(null);
    expect(document.activeElement).toBe(button);
  });

  it('says which of how many, politely, and only while walking', async () => {
    const { reader } = await openPage(ARTICLE);
    reader.walkMarks(oneStep('next'));
    await opened();
    const said = () => announcer()?.querySelector('[role="status"]')?.textContent;
    await vi.waitFor(() => expect(said()).toBe(`${COURT}, 1 of 2`));
    reader.walkMarks(oneStep('next'));
    await vi.waitFor(() => expect(said()).toMatch(/, 2 of 2$/));
    press('Escape');
    expect(document.querySelector('echr-context-announcer')).toBe(null);
  });

  it.each([
    ['the caret', (paragraph: Element) => document.getSelection()?.collapse(paragraph.firstChild, 1)],
    ['what has the focus', (paragraph: Element) => paragraph.querySelector('button')?.focus()],
  ])('opens the mark nearest to %s', async (_, stand) => {
    const { reader, asked, holder } = await openPage(
      `<p>The ${COURT} sits.</p><div style="height: 300px"></div><p id="low">Here <button>now</button> is Article 8.</p>`,
    );
    stand(holder.querySelector('#low') as Element);
    reader.openMark(null);
    await opened();
    expect(asked.at(-1)).toEqual(['article-8']);
    document.getSelection()?.removeAllRanges();
  });

  it('goes backwards, and round at the ends', async () => {
    const { reader, asked } = await openPage(ARTICLE);
    reader.walkMarks(oneStep('previous'));
    reader.walkMarks(oneStep('next'));
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1));
    expect(asked[0]).not.toEqual(asked[1]);
  });

  it('brings marks far down the page into view', async () => {
    const { reader } = await openPage(`<div style="height: 4000px"></div>${ARTICLE}`);
    scrollTo(0, 0);
    reader.walkMarks(oneStep('next'));
    await opened();
    const { y } = middleOf(0);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(innerHeight);
    scrollTo(0, 0);
  });

  it('keeps what is pressed in the tooltip from the page', async () => {
    const { reader } = await openPage(ARTICLE);
    reader.openMark(0);
    await opened();
    await vi.waitFor(() => expect(document.activeElement).toBe(host()));
    const seen = vi.fn();
    document.addEventListener('keydown', seen);
    dialog()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
    document.removeEventListener('keydown', seen);
    expect(seen).not.toHaveBeenCalled();
    expect(host()).not.toBe(null);
  });
});

describe('a jump from the list', () => {
  it('scrolls to the nth mention, marked or not, and shows it for a while', async () => {
    const { reader, reports } = await openPage(`${ARTICLE}<div style="height: 3000px"></div><p id="far">${COURT}</p>`, {
      density: 'page',
    });
    const court = reports[0]?.mentions.find(({ text }) => text === COURT);
    expect(court?.count).toBe(2);
    reader.jumpToMention({ entries: court?.entries ?? [], nth: 1 });
    await vi.waitFor(() => expect(scrollY).toBeGreaterThan(1000), { timeout: 3000 });
    const [range] = CSS.highlights.get('echr-context-current') ?? [];
    expect(range?.startContainer.parentElement?.id).toBe('far');
    await vi.waitFor(() => expect(CSS.highlights.get('echr-context-current')?.size).toBe(0), { timeout: 5000 });
    scrollTo(0, 0);
  });
});

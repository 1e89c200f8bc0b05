import { describe, expect, it, vi } from 'vitest';
import { oneStep, openPage, painted } from './page-set-up';
import { ARTICLE, COURT, closed, dialog, host, middleOf, opened, send, useTooltips } from './page-tooltip-set-up';

useTooltips();

describe('on a page with a will of its own', () => {
  it('comes back when the page clears away what it does not know', async () => {
    await openPage(ARTICLE);
    send('click', middleOf(0));
    await opened();
    host()?.remove();
    await vi.waitFor(() => expect(host()).not.toBe(null));
    expect((dialog() as HTMLElement).getBoundingClientRect().height).toBeGreaterThan(20);
  });

  it('is seen even where the page hides every element it does not know', async () => {
    await openPage(
      `<style>html > :not(head, body) { display: none !important; opacity: 0 !important; transform: scale(0) }</style>${ARTICLE}`,
    );
    send('click', middleOf(0));
    await opened();
    expect((dialog() as HTMLElement).checkVisibility({ opacityProperty: true })).toBe(true);
    expect((dialog() as HTMLElement).getBoundingClientRect().width).toBeGreaterThan(100);
  });

  it('opens inside the modal dialog that holds the mark, and not at all for a mark behind it', async () => {
    const { holder, reader } = await openPage(`<div>${ARTICLE}</div><dialog><p>The ${COURT}</p></dialog>`);
    const modal = holder.querySelector('dialog') as HTMLDialogElement;
    modal.showModal();
    reader.walkMarks(oneStep('next'));
    expect(host()).toBe(null);
    await vi.waitFor(() => expect(painted()).toHaveLength(3));
    const inModal = painted().findIndex(({ node }) => modal.contains(node));
    send('click', middleOf(inModal));
    await opened();
    expect(host()?.parentElement).toBe(modal);
  });

  it('keeps its place beside its line when the page scrolls under a pinned tooltip', async () => {
    await openPage(`<div style="height: 300px"></div>${ARTICLE}<div style="height: 3000px"></div>`);
    send('click', middleOf(0));
    await opened();
    const gap = () => (dialog() as HTMLElement).getBoundingClientRect().top - middleOf(0).y;
    const before = gap();
    scrollTo(0, 120);
    await vi.waitFor(() => expect(Math.abs(middleOf(0).y)).toBeLessThan(250));
    await vi.waitFor(() => expect(gap()).toBeCloseTo(before, 0));
    scrollTo(0, 0);
  });

  it('stays open when the page changes elsewhere, and goes with its mark', async () => {
    const { holder, reports } = await openPage(`<div id="words">${ARTICLE}</div>`);
    send('pointermove', middleOf(0));
    await opened();
    holder.insertAdjacentHTML('beforeend', `<p>${COURT}</p>`);
    const before = reports.length;
    await vi.waitFor(() => expect(reports.length).toBeGreaterThan(before));
    expect(host()).not.toBe(null);
    holder.querySelector('#words')?.remove();
    await closed();
  });

  it('is ended with everything else', async () => {
    const { close, asked } = await openPage(ARTICLE);
    send('click', middleOf(0));
    await opened();
    const at = middleOf(0);
    close();
    expect(host()).toBe(null);
    const before = asked.length;
    send('pointermove', at);
    send('click', at);
    expect(asked).toHaveLength(before);
    expect(host()).toBe(null);
  });
});

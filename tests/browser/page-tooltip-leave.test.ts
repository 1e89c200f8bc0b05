import { describe, expect, it, vi } from 'vitest';
import { openPage } from './page-set-up';
import { ARTICLE, dialog, host, opened, press, useTooltips } from './page-tooltip-set-up';

useTooltips();

/** Opens the first mark and waits for the focus to be in its card. */
async function enter(reader: Awaited<ReturnType<typeof openPage>>['reader']) {
  reader.openMark(0);
  await opened();
  await vi.waitFor(() => expect(document.activeElement).toBe(host()));
}

/** Presses Tab on the last control of the card, or Shift+Tab on the first. */
function leave(key: string): KeyboardEvent {
  const controls = [...(dialog()?.querySelectorAll<HTMLElement>('button, a[href]') ?? [])];
  const end = controls.at(key === 'Tab' ? -1 : 0) as HTMLElement;
  end.focus();
  const init = { key: 'Tab', shiftKey: key !== 'Tab', bubbles: true, composed: true, cancelable: true };
  const tab = new KeyboardEvent('keydown', init);
  end.dispatchEvent(tab);
  return tab;
}

describe('Tab at an end of the card', () => {
  it.each([
    ['back to where it was', 'Tab', '<button id="was">w</button>', '<a id="next" href="#n">n</a>', 'was'],
    [
      'on to what follows the mark, where nothing had it',
      'Tab',
      '<a href="#b">b</a>',
      '<a id="next" href="#n">n</a>',
      'next',
    ],
    [
      'on past what cannot take it',
      'Tab',
      '',
      '<button disabled>d</button><a hidden href="#h">h</a><i id="next" tabindex="0">i</i>',
      'next',
    ],
    [
      'back to what comes before the mark',
      'Shift+Tab',
      '<a href="#b">b</a><a id="next" href="#n">n</a>',
      '<a href="#c">c</a>',
      'next',
    ],
  ])('leads %s, by %s; the card stays', async (_, key, before, after, goal) => {
    const { reader, holder } = await openPage(`${before}${ARTICLE}${after}`);
    holder.querySelector<HTMLElement>('#was')?.focus();
    await enter(reader);
    expect(leave(key).defaultPrevented).toBe(true);
    expect(document.activeElement?.id).toBe(goal);
    expect(host()).not.toBe(null);
    // From there the way back is to where the reader is now.
    await enter(reader);
    press('Escape');
    expect(document.activeElement?.id).toBe(goal);
  });

  it('goes on from the mark where what had the focus before cannot take it any more', async () => {
    const { reader, holder } = await openPage(`<button>was</button>${ARTICLE}<a id="next" href="#n">n</a>`);
    const button = holder.querySelector('button') as HTMLButtonElement;
    button.focus();
    await enter(reader);
    button.disabled = true;
    leave('Tab');
    expect(document.activeElement?.id).toBe('next');
    expect(host()).not.toBe(null);
  });

  it.each(['Tab', 'Shift+Tab'])('leaves %s to the browser where nothing of the page takes the focus', async (key) => {
    const { reader } = await openPage(ARTICLE);
    await enter(reader);
    expect(leave(key).defaultPrevented).toBe(false);
    expect(host()).not.toBe(null);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { createListHost } from '../../page/list-host';
import { placeHtml } from './page-set-up';
import { dialog, host, press, useTooltips } from './page-tooltip-set-up';

useTooltips();

const ROWS = ['first', 'second'].map((text, nth) => ({
  before: '',
  text,
  after: '',
  frameId: 0,
  nth,
  isCurrent: nth === 1,
}));

let stop = new AbortController();
afterEach(() => stop.abort());

/** Opens the list over a page in which a button has the focus, and tells what the page hears of Escape. */
function openList() {
  const button = placeHtml('<button>Subscribe</button>').querySelector('button') as HTMLButtonElement;
  button.focus();
  stop = new AbortController();
  const heard: string[] = [];
  const hear = ({ type }: Event) => void heard.push(type);
  for (const type of ['keydown', 'keyup']) document.addEventListener(type, hear, { signal: stop.signal });
  createListHost(() => {}).open(ROWS, false);
  return { button, heard };
}

function pressAndLetGo() {
  press('Escape');
  press('Escape', { type: 'keyup' });
}

describe('the list of marks on a page', () => {
  it('closes by Escape, of which the page hears neither how it is pressed nor how it is let go', () => {
    const { button, heard } = openList();
    expect(document.activeElement).toBe(host());
    pressAndLetGo();
    expect(host()).toBe(null);
    expect(document.activeElement).toBe(button);
    expect(heard).toEqual([]);
    pressAndLetGo();
    expect(heard).toEqual(['keydown', 'keyup']);
  });

  it('comes back where a page takes it away, and gives the focus back all the same', async () => {
    const { button, heard } = openList();
    const before = host();
    before?.remove();
    await vi.waitFor(() => expect(host()).toBe(before));
    expect(dialog()?.matches(':modal')).toBe(true);
    expect(dialog()?.textContent).toContain('second');
    expect(document.activeElement).toBe(before);
    pressAndLetGo();
    expect(host()).toBe(null);
    expect(document.activeElement).toBe(button);
    expect(heard).toEqual([]);
  });

  it('leaves Escape and the focus to a page that insists', async () => {
    const { button, heard } = openList();
    const ours = host();
    for (let times = 0; times < 3; times++) {
      ours?.remove();
      await vi.waitFor(() => expect(host()).toBe(ours));
    }
    ours?.remove();
    await Promise.resolve();
    expect(host()).toBe(null);
    pressAndLetGo();
    expect(heard).toEqual(['keydown', 'keyup']);
    expect(document.activeElement).toBe(button);
  });
});

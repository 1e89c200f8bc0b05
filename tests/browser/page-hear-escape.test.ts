import { afterEach, describe, expect, it } from 'vitest';
import { hearEscape } from '../../page/hear-escape';
import { press } from './page-tooltip-set-up';

let stop = new AbortController();
afterEach(() => stop.abort());

/** Something of ours that Escape closes, and what the page hears of keys. */
function openSomething() {
  stop = new AbortController();
  const { signal } = stop;
  const heard: string[] = [];
  const hear = ({ type, key }: KeyboardEvent) => void heard.push(`${key} ${type}`);
  for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, hear, { signal });
  const ours = new AbortController();
  let isOpen = true;
  const close = () => {
    const wasOpen = isOpen;
    isOpen = false;
    ours.abort();
    return wasOpen;
  };
  hearEscape(close, ours.signal);
  return heard;
}

describe('Escape that closed something of ours', () => {
  it('is kept from the page for as long as it is held, whatever else is let go meanwhile', () => {
    const heard = openSomething();
    press('Escape');
    press('Shift', { type: 'keyup' });
    press('Escape', { repeat: true });
    press('Escape', { type: 'keyup' });
    expect(heard).toEqual(['Shift keyup']);
    press('Escape');
    press('Escape', { type: 'keyup' });
    expect(heard).toEqual(['Shift keyup', 'Escape keydown', 'Escape keyup']);
  });

  it('is the page’s when it is pressed anew, also where nobody heard it let go', () => {
    const heard = openSomething();
    press('Escape');
    press('Escape');
    press('Escape', { type: 'keyup' });
    expect(heard).toEqual(['Escape keydown', 'Escape keyup']);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeEntry } from '../../data/describe-entry';
import { openPage } from './page-set-up';
import { ARTICLE, dialog, host, middleOf, send, stopClock, useTooltips } from './page-tooltip-set-up';

useTooltips();

const NAME = 'European Court of Human Rights (ECtHR)';

let stop = new AbortController();
afterEach(() => stop.abort());

const hasFocus = () => document.activeElement === host() && host() !== null;
const focused = () => dialog()?.matches(':focus') ?? false;
const nameOf = (card: Element | null) => {
  const label = card?.getAttribute('aria-labelledby');
  return label ? card?.querySelector(`#${CSS.escape(label)}`)?.textContent : card?.ariaLabel;
};

/** A page on which the first mark's card was asked for by key, and the answer is still to come. */
async function askByKey() {
  const { promise, resolve, reject } = Promise.withResolvers<string[]>();
  const { reader } = await openPage(ARTICLE, {
    describeEntries: async () => {
      const page = { publishedOn: null, mentioned: [], today: '2026-11-25' };
      return (await promise).flatMap((id) => describeEntry(id, page) ?? []);
    },
  });
  stopClock();
  stop = new AbortController();
  /** What the card was called each time when the focus came into it: that is what a screen reader says. */
  const names: (string | null | undefined)[] = [];
  const listen = { capture: true, signal: stop.signal };
  document.documentElement.addEventListener('focusin', () => hasFocus() && names.push(nameOf(dialog())), listen);
  reader.openMark(0);
  await vi.advanceTimersByTimeAsync(100);
  const pass = async (ms: number) => void (await vi.advanceTimersByTimeAsync(ms));
  return { names, pass, answer: () => resolve(['ecthr']), fail: () => reject(new Error('Nobody answered.')) };
}

describe('a card that is opened by key (WCAG 4.1.2)', () => {
  it('is entered when its name has come, and seen before', async () => {
    const { names, pass, answer } = await askByKey();
    expect(dialog()).not.toBe(null);
    expect(hasFocus()).toBe(false);
    answer();
    await pass(0);
    expect(focused()).toBe(true);
    await pass(1000);
    expect(names).toEqual([NAME]);
    expect(focused()).toBe(true);
  });

  it('is entered before its name where that is late, and then tells it by its heading', async () => {
    const { names, pass, answer } = await askByKey();
    await pass(100);
    expect(focused()).toBe(true);
    answer();
    await pass(0);
    expect(names).toEqual(['ECHR Context']);
    expect(dialog()?.querySelector('h2')?.matches(':focus')).toBe(true);
    expect(dialog()?.querySelector('h2')?.textContent).toBe(NAME);
  });

  it('leaves the focus where it is once another took its place by a click', async () => {
    const { pass, answer } = await askByKey();
    const first = host();
    send('click', middleOf(1));
    await pass(0);
    answer();
    await pass(1000);
    expect(host()).not.toBe(null);
    expect(host()).not.toBe(first);
    expect(hasFocus()).toBe(false);
  });

  it('says so where nothing could be fetched (WCAG 4.1.3)', async () => {
    const { pass, fail } = await askByKey();
    const status = dialog()?.querySelector('[role="status"]');
    expect(status).not.toBeNull();
    fail();
    await pass(0);
    expect(dialog()?.querySelector('[role="status"]')).toBe(status);
    expect(status?.textContent).toBe('The entry could not be fetched.');
    expect(focused()).toBe(true);
  });
});

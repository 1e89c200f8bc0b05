import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFlowKeeper } from '../../page/keep-flows';
import { readPage } from '../../page/read-page';
import { createSlices } from '../../page/slices';
import { closePages, index, placeHtml } from './page-set-up';
import { lookAtOnce } from './take-steps';

const COURT = 'European Court of Human Rights';

afterEach(closePages);

describe('how far apart words are', () => {
  const FILLER = `<p>${'Nothing of the kind. '.repeat(200)}</p>`;

  function startReading() {
    const keeper = createFlowKeeper();
    const stop = new AbortController();
    let reads = 0;
    void readPage({
      index,
      keeper,
      slices: createSlices(stop.signal),
      onRead: () => void reads++,
      onShadowRoot: () => {},
      signal: stop.signal,
    });
    const read = (times: number) => vi.waitFor(() => expect(reads).toBe(times), { timeout: 3000 });
    return { keeper, read, stop: () => stop.abort() };
  }

  /** The places of the court's name on a page that is read, changed, and read again. */
  async function placesAfter(html: string, change: (holder: HTMLElement) => void): Promise<number[]> {
    const holder = placeHtml(html);
    const { keeper, read, stop } = startReading();
    await read(1);
    lookAtOnce(keeper);
    change(holder);
    await read(2);
    stop();
    const places = lookAtOnce(keeper)
      .filter(({ text }) => text === COURT)
      .map(({ start }) => start);
    return places.map((place) => place - (places[0] ?? 0));
  }

  it.each<[string, (holder: HTMLElement) => void]>([
    ['the second was written again', (holder) => holder.querySelector('#second')?.replaceChildren(COURT)],
    ['it was taken out and put back', (holder) => holder.append(holder.querySelector('#second') ?? '')],
    ['the first was written again', (holder) => holder.querySelector('#first')?.replaceChildren(COURT)],
  ])('is known when %s', async (_, change) => {
    const [first, second] = await placesAfter(`<p id="first">${COURT}</p>${FILLER}<p id="second">${COURT}</p>`, change);
    expect(first).toBe(0);
    expect(second).toBeGreaterThan(4000);
    expect(second).toBeLessThan(4500);
  });

  it('grows with a text that grows where it stands', async () => {
    const html = `<p id="first">${COURT}. </p><p>${COURT}</p>`;
    const grow = (holder: HTMLElement) => {
      const text = holder.querySelector('#first')?.firstChild as Text;
      text.data += 'Nothing of the kind. '.repeat(200);
    };
    const holder = placeHtml(html);
    const reading = startReading();
    await reading.read(1);
    lookAtOnce(reading.keeper);
    grow(holder);
    await reading.read(2);
    reading.stop();
    const [first, second] = lookAtOnce(reading.keeper);
    expect((second?.start ?? 0) - (first?.start ?? 0)).toBe(first?.text.length);
  });

  it('is known when a text came between', async () => {
    const html = `<p id="first">${COURT}</p><p>${COURT}</p>`;
    const add = (holder: HTMLElement) =>
      holder.querySelector('#first')?.insertAdjacentHTML('afterend', `<p>${COURT}</p>${FILLER}`);
    const [first, second, third] = await placesAfter(html, add);
    expect([first, second]).toEqual([0, COURT.length]);
    expect(third).toBeGreaterThan(4000);
  });
});

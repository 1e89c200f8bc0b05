import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFlowKeeper } from '../../page/keep-flows';
import { readPage } from '../../page/read-page';
import { createSlices } from '../../page/slices';
import { closePages, index, type OpenPage, openPage, painted, paintedTexts, placeHtml } from './page-set-up';
import { lookAtOnce } from './take-steps';

const COURT = 'European Court of Human Rights';
const ON_TOPIC = `<p>The ${COURT} sits in Strasbourg.</p>`;

afterEach(closePages);

describe('what changes', () => {
  let page: OpenPage;
  const body = () => page.holder;
  const becomes = (texts: string[]) => vi.waitFor(() => expect(paintedTexts()).toEqual(texts), { timeout: 5000 });

  beforeEach(async () => {
    page = await openPage(`<div id="first">${ON_TOPIC}</div><div id="list"></div>`);
  });

  it.each<[string, (list: HTMLElement) => void, string[]]>([
    ['an added paragraph', (list) => list.insertAdjacentHTML('beforeend', `<p>${COURT}</p>`), [COURT]],
    ['added text', (list) => list.append(`The ${COURT}`), [COURT]],
    [
      'text in added inline elements',
      (list) => list.insertAdjacentHTML('beforeend', `<a href="#"><b>${COURT}</b></a>`),
      [COURT],
    ],
    [
      'blocks in added inline elements',
      (list) => list.insertAdjacentHTML('beforeend', `<a href="#"><p>${COURT}</p></a>`),
      [COURT],
    ],
    [
      'blocks in added custom elements',
      (list) => list.insertAdjacentHTML('beforeend', `<my-a><my-b><p>${COURT}</p></my-b></my-a>`),
      [COURT],
    ],
    [
      'an added element with a shadow root',
      (list) => {
        const host = document.createElement('my-host');
        host.attachShadow({ mode: 'open' }).innerHTML = `<p>${COURT}</p>`;
        list.append(host);
      },
      [COURT],
    ],
    [
      'text put together from two additions',
      (list) => {
        list.append('The European Court of ');
        list.append('Human Rights');
      },
      ['European Court of ', 'Human Rights'],
    ],
    [
      'a whole subtree at once',
      (list) => {
        list.innerHTML = `<ul><li>${COURT}<li><div>one <p>Article 8</p> two</div></ul>`;
      },
      [COURT, 'Article 8'],
    ],
  ])('is read: %s', async (_, change, added) => {
    change(body().querySelector('#list') as HTMLElement);
    await becomes([COURT, ...added]);
  });

  it('is read: text edited in place', async () => {
    const text = body().querySelector('p')?.firstChild as Text;
    text.data = `Not much, but Article 8 of the European Convention on Human Rights`;
    await becomes(['Article 8 of the European Convention on Human Rights']);
  });

  it('is read: text typed before a mark moves it', async () => {
    const text = body().querySelector('p')?.firstChild as Text;
    text.insertData(0, 'Today: ');
    await vi.waitFor(() => expect(painted()).toMatchObject([{ text: COURT, start: 11 }]));
  });

  it('is forgotten: what is taken away', async () => {
    const list = body().querySelector('#list') as HTMLElement;
    list.innerHTML = `<p>${COURT}</p>`;
    await becomes([COURT, COURT]);
    list.replaceChildren();
    await becomes([COURT]);
  });

  it('is read in the order of the page when it is moved', async () => {
    const list = body().querySelector('#list') as HTMLElement;
    list.innerHTML = '<p>Article 8</p>';
    await becomes([COURT, 'Article 8']);
    body().prepend(list);
    await vi.waitFor(() => expect(page.reports.at(-1)?.mentions[0]?.text).toBe('Article 8'));
  });

  it.each<[string, string, (element: HTMLElement) => void]>([
    ['shown by an attribute', 'hidden', (element) => element.removeAttribute('hidden')],
    ['shown by its class', 'class="off"', (element) => element.classList.remove('off')],
    ['shown by its style', 'style="display: none"', (element) => element.style.removeProperty('display')],
    ['unfolded', 'style="height: 0; overflow: hidden"', (element) => element.style.removeProperty('height')],
  ])('is marked when it is %s', async (_, attribute, show) => {
    const list = body().querySelector('#list') as HTMLElement;
    list.innerHTML = `<style>.off { display: none }</style><div id="folded" ${attribute}><p>Article 8</p></div><p>Article 3</p>`;
    await becomes([COURT, 'Article 3']);
    show(list.querySelector('#folded') as HTMLElement);
    await becomes([COURT, 'Article 8', 'Article 3']);
  });

  it('is marked when a style sheet shows it', async () => {
    const list = body().querySelector('#list') as HTMLElement;
    list.innerHTML = '<style>#folded { display: none }</style><p id="folded">Article 8</p><p>Article 3</p>';
    await becomes([COURT, 'Article 3']);
    list.querySelector('style')?.remove();
    await becomes([COURT, 'Article 8', 'Article 3']);
  });

  it('is let go when somebody begins to edit it', async () => {
    const first = body().querySelector('#first') as HTMLElement;
    body().insertAdjacentHTML('beforeend', `<p>${COURT}</p>`);
    await becomes([COURT, COURT]);
    first.contentEditable = 'true';
    await becomes([COURT]);
    first.removeAttribute('contenteditable');
    await becomes([COURT, COURT]);
  });

  it('is read once in whole when nearly everything changed', async () => {
    const list = body().querySelector('#list') as HTMLElement;
    list.innerHTML = '<p>x</p>'.repeat(1500);
    for (const p of list.children) p.textContent = 'y';
    list.insertAdjacentHTML('beforeend', `<p>${COURT}</p>`);
    await becomes([COURT, COURT]);
  });

  it('never comes from what we do ourselves', async () => {
    const before = page.reports.length;
    const host = document.createElement('echr-context-tooltip');
    document.documentElement.append(host);
    host.remove();
    body().querySelector('#list')?.insertAdjacentHTML('beforeend', '<p>Article 8</p>');
    await becomes([COURT, 'Article 8']);
    expect(page.reports.length).toBe(before + 1);
  });
});

describe('how far apart words are', () => {
  const FILLER = `<p>${'Nothing of the kind. '.repeat(200)}</p>`;

  /** The places of the court's name on a page that is read, changed, and read again. */
  async function placesAfter(html: string, change: (holder: HTMLElement) => void): Promise<number[]> {
    const holder = placeHtml(html);
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
    await vi.waitFor(() => expect(reads).toBe(1));
    lookAtOnce(keeper);
    change(holder);
    await vi.waitFor(() => expect(reads).toBe(2), { timeout: 3000 });
    stop.abort();
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

  it('is known when a text came between', async () => {
    const html = `<p id="first">${COURT}</p><p>${COURT}</p>`;
    const add = (holder: HTMLElement) =>
      holder.querySelector('#first')?.insertAdjacentHTML('afterend', `<p>${COURT}</p>${FILLER}`);
    const [first, second, third] = await placesAfter(html, add);
    expect([first, second]).toEqual([0, COURT.length]);
    expect(third).toBeGreaterThan(4000);
  });
});

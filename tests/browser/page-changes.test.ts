import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closePages, type OpenPage, openPage, painted, paintedTexts } from './page-set-up';

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

  it.each<[string, (list: HTMLElement) => Element]>([
    ['of an element that was always there', (list) => list],
    ['of an element within one', (list) => list.appendChild(document.createElement('late-one'))],
  ])('is read: a shadow root attached late, %s', async (_, hostIn) => {
    const host = hostIn(body().querySelector('#list') as HTMLElement);
    host.append(`The ${COURT}`);
    await becomes([COURT, COURT]);
    // From now on the text in the page is not shown, but that of the root is.
    host.attachShadow({ mode: 'open' }).innerHTML = `<p>Article 8 and ${COURT}</p>`;
    await becomes([COURT, 'Article 8', COURT]);
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

  it('is forgotten: what is moved and emptied at once', async () => {
    const list = body().querySelector('#list') as HTMLElement;
    list.innerHTML = `<p>${COURT}</p>`;
    await becomes([COURT, COURT]);
    const text = list.querySelector('p')?.firstChild as Text;
    list.append(text);
    text.data = '\n';
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

  it('is let go when only its part of the line is hidden', async () => {
    const list = body().querySelector('#list') as HTMLElement;
    list.innerHTML = `<p>Then came <span>the ${COURT}</span> and spoke.</p>`;
    await becomes([COURT, COURT]);
    (list.querySelector('span') as HTMLElement).hidden = true;
    await becomes([COURT]);
  });

  it('is marked when the details around it are unfolded, though it stands directly in them', async () => {
    const list = body().querySelector('#list') as HTMLElement;
    list.innerHTML = `<details><summary>More</summary>The ${COURT}</details><p>Article 8</p>`;
    await becomes([COURT, 'Article 8']);
    (list.querySelector('details') as HTMLDetailsElement).open = true;
    await becomes([COURT, COURT, 'Article 8']);
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

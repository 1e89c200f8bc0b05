import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import fixture from '../pages/marks.html?raw';
import { closePages, openPage, painted, paintedTexts } from './page-set-up';

const COURT = 'European Court of Human Rights';
const ON_TOPIC = `<p>The ${COURT} sits in Strasbourg.</p>`;

beforeEach(() => {
  document.title = 'A page';
});
afterEach(closePages);

/** The marks in an element as the fixtures write them: pieces of one mark parted by `+`. */
function marksIn(element: Element): string[] {
  return painted()
    .filter(({ node }) => element.contains(node))
    .map(({ text }) => text);
}

describe('what is marked', () => {
  it('is what the fixture says, and nothing else', async () => {
    const { holder } = await openPage(fixture);
    const blocks = [...holder.querySelectorAll('[data-expect]')];
    expect(blocks.length).toBeGreaterThan(15);
    const found = blocks.map((block) => [block.textContent?.trim(), marksIn(block).join('; ')]);
    const expected = blocks.map((block) => [
      block.textContent?.trim(),
      (block.getAttribute('data-expect') ?? '').replaceAll('+', '; '),
    ]);
    expect(found).toEqual(expected);
  });

  it('is told with its count, hidden words left out', async () => {
    const { reports } = await openPage(`${ON_TOPIC}<p>${COURT}</p><p hidden>${COURT}</p>`);
    expect(reports.at(-1)?.mentions.find(({ text }) => text === COURT)).toMatchObject({ count: 2 });
  });

  it('follows the density: the first in each section, the first on the page, all', async () => {
    const section = `<section><h2>One</h2><p>${COURT} and again ${COURT}.</p></section>`;
    const { reader } = await openPage(section + section, { density: 'section' });
    expect(paintedTexts()).toEqual([COURT, COURT]);
    reader.setDensity('page');
    await vi.waitFor(() => expect(paintedTexts()).toEqual([COURT]));
    reader.setDensity('all');
    await vi.waitFor(() => expect(paintedTexts()).toEqual([COURT, COURT, COURT, COURT]));
  });

  it('counts each entry of a live blog as a section, also where only its time says so, and follows when that changes', async () => {
    const html = `<p><b>09.10</b> ${COURT}</p><p>${COURT}</p><p><b>10.20</b> ${COURT}</p>`;
    const { holder } = await openPage(html, { density: 'section' });
    const counts = () => [...holder.querySelectorAll('p')].map((p) => marksIn(p).length);
    expect(counts()).toEqual([1, 0, 1]);
    (holder.querySelectorAll('b')[1]?.firstChild as Text).data = 'Later ';
    await vi.waitFor(() => expect(counts()).toEqual([1, 0, 0]));
  });

  it('counts an aside as a section of its own, after which the one around it goes on', async () => {
    const html = `<article><h2>One</h2><p>${COURT}</p><aside><p>${COURT}</p></aside><aside><p>European Convention on Human Rights</p></aside><p>${COURT}</p><h2>Two</h2><p>${COURT}</p></article>`;
    const { holder } = await openPage(html, { density: 'section' });
    const marked = [...holder.querySelectorAll('p')].map((p) => marksIn(p).length);
    expect(marked).toEqual([1, 1, 1, 0, 1]);
  });

  it('reaches into open shadow roots, and adopts the rules there', async () => {
    const { holder, close } = await openPage(
      `${ON_TOPIC}<div id="host"><template shadowrootmode="open"><p>${COURT}</p></template></div>`,
    );
    const root = holder.querySelector('#host')?.shadowRoot as ShadowRoot;
    expect(painted().some(({ node }) => node.getRootNode() === root)).toBe(true);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    close();
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });
});

describe('how marks look', () => {
  const looks = (element: Element | null) =>
    painted()
      .filter(({ node }) => element?.contains(node))
      .map(({ look }) => look);

  it('tells terms from actors, and dark grounds from light ones', async () => {
    const { holder } = await openPage(`
      <p id="light">Article 8 and the ${COURT}.</p>
      <div style="background: #131417; color: #eceae4"><p id="dark">Article 8 and the ${COURT}.</p></div>
      <div style="background: linear-gradient(#111, #222); color: oklch(0.95 0.01 90)"><p id="gradient">The ${COURT}.</p></div>
      <div style="background: #333; color: #888"><p id="faint">The ${COURT}.</p></div>`);
    expect(looks(holder.querySelector('#light'))).toEqual(['term', 'actor']);
    expect(looks(holder.querySelector('#dark'))).toEqual(['term-on-dark', 'actor-on-dark']);
    expect(looks(holder.querySelector('#gradient'))).toEqual(['actor-on-dark']);
    expect(looks(holder.querySelector('#faint'))).toEqual(['actor-on-dark']);
  });

  it.each([
    ['an underline', 'text-decoration: underline', 'link'],
    ['a border', 'text-decoration: none; border-bottom: 1px solid', 'link'],
    ['a shadow', 'text-decoration: none; box-shadow: inset 0 -2px', 'link'],
    ['a gradient', 'text-decoration: none; background: linear-gradient(red, red) 0 100% / 100% 1px no-repeat', 'link'],
    ['nothing', 'text-decoration: none', 'term'],
    ['a frame all around', 'text-decoration: none; border: 1px solid', 'term'],
  ])('does not double the line of a link drawn by %s', async (_, style, look) => {
    const { holder } = await openPage(
      `<p>About <a href="#" style="${style}">what <b>Article 8</b> says</a> at the ${COURT}.</p>`,
    );
    expect(looks(holder.querySelector('a'))).toEqual([look]);
  });

  it('changes when the page turns dark', async () => {
    const { holder } = await openPage(`<div id="theme"><p>The ${COURT}</p></div>`);
    expect(looks(holder)).toEqual(['actor']);
    holder.querySelector('#theme')?.setAttribute('style', 'background: #111; color: #eee');
    await vi.waitFor(() => expect(looks(holder)).toEqual(['actor-on-dark']));
  });
});

describe('the page', () => {
  it('stays byte-equal before, during and after, and nothing is left', async () => {
    document.body.insertAdjacentHTML('beforeend', `<main>${fixture}</main>`);
    const before = document.documentElement.outerHTML;
    const { close, holder } = await openPage('');
    holder.remove();
    expect(paintedTexts().length).toBeGreaterThan(5);
    expect(document.documentElement.outerHTML).toBe(before);
    close();
    expect(document.documentElement.outerHTML).toBe(before);
    expect([...CSS.highlights.keys()].filter((name) => name.startsWith('echr-context-'))).toEqual([]);
  });

  it('is painted again after it emptied the registry of highlights', async () => {
    const { holder } = await openPage(ON_TOPIC);
    CSS.highlights.clear();
    holder.insertAdjacentHTML('beforeend', `<p>${COURT}</p>`);
    await vi.waitFor(() => expect(paintedTexts()).toEqual([COURT, COURT]));
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { oneStep, openPage } from './page-set-up';
import { COURT, middleOf, opened, useTooltips } from './page-tooltip-set-up';

useTooltips();
afterEach(() => {
  scrollTo(0, 0);
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

const WORDS = 'They spoke at length of this and of that. '.repeat(60);
const FAR = '<div style="height: 700px; flex: none; width: 700px"></div>';
/** Still within the window. */
const NEAR = '<div style="height: 250px"></div>';
const box = (style: string, inside: string) => `<div id="box" style="overflow: auto; ${style}">${inside}</div>`;
const boxIn = (holder: HTMLElement) => holder.querySelector('#box') as HTMLElement;

/** Whether the middle of the first mark lies within what an element shows. */
function isShownIn(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const { x, y } = middleOf(0);
  return (
    x > Math.max(0, left) &&
    x < Math.min(innerWidth, right) &&
    y > Math.max(0, top) &&
    y < Math.min(innerHeight, bottom)
  );
}

describe('a step to a mark that is scrolled out of sight', () => {
  it.each([
    ['below, in a box within the window', box('height: 200px', `${FAR}<p>The ${COURT}.</p>${FAR}`)],
    [
      'beside, in a row of cards',
      box('width: 300px; display: flex', `${FAR}<p style="flex: none">The ${COURT}.</p>${FAR}`),
    ],
    ['in a paragraph longer than its box', box('height: 200px', `<p>${WORDS}The ${COURT}. ${WORDS}</p>`)],
    ['in a line wider than its box', box('width: 300px; white-space: nowrap', `<p>${WORDS}The ${COURT}. ${WORDS}</p>`)],
    [
      'in a box in a box',
      box('height: 200px', `${NEAR}<div style="height: 200px; overflow: auto">${NEAR}<p>The ${COURT}.</p></div>`),
    ],
    [
      'in a box that is itself out of the window',
      `${FAR.repeat(3)}${box('height: 200px', `<p>${WORDS}The ${COURT}. ${WORDS}</p>`)}`,
    ],
    [
      'in a box of a component',
      `<div><template shadowrootmode="open">${box('height: 200px', '<slot></slot>')}</template>${FAR}<p>The ${COURT}.</p></div>`,
    ],
  ])('shows it: %s', async (_, html) => {
    const { reader, holder } = await openPage(html);
    const outer = boxIn(holder) ?? holder.querySelector('div')?.shadowRoot?.querySelector('#box');
    expect(isShownIn(outer)).toBe(false);
    reader.walkMarks(oneStep('next'));
    await opened();
    expect(isShownIn(outer)).toBe(true);
  });

  it('shows it in a page that scrolls in its body', async () => {
    document.documentElement.style.cssText = 'overflow: hidden; height: 100%';
    document.body.style.cssText = 'overflow: auto; height: 100%; margin: 0';
    const { reader } = await openPage(`${FAR}${FAR}<p>${WORDS.repeat(20)}The ${COURT}. ${WORDS}</p>`);
    reader.walkMarks(oneStep('next'));
    await opened();
    expect(isShownIn(document.body)).toBe(true);
    expect(document.body.scrollTop).toBeGreaterThan(1000);
  });

  it('leaves boxes and window alone where it can be read', async () => {
    const { reader, holder } = await openPage(box('height: 200px', `${FAR}<p>The ${COURT}.</p>${FAR}`));
    boxIn(holder).scrollTop = 560;
    reader.walkMarks(oneStep('next'));
    await opened();
    expect(boxIn(holder).scrollTop).toBe(560);
    expect(scrollY).toBe(0);
  });
});

describe('the mark that is meant', () => {
  const HIDDEN_FIRST = `${NEAR}${NEAR}${box('height: 100px', `<p>Of Article 8.</p>${FAR}`)}<p>The ${COURT}.</p>`;

  it('is one that can be seen, not one that its box hides', async () => {
    const { reader, asked, holder } = await openPage(HIDDEN_FIRST);
    boxIn(holder).scrollTop = 400;
    reader.openMark(null);
    await opened();
    expect(asked.at(-1)).toEqual(['ecthr']);
  });

  it('is no longer the last one that was walked to, once its box has scrolled it away', async () => {
    const { reader, asked, holder } = await openPage(HIDDEN_FIRST);
    reader.walkMarks(oneStep('next'));
    await opened();
    expect(asked.at(-1)).toEqual(['article-8']);
    reader.closeTooltip();
    boxIn(holder).scrollTop = 400;
    reader.openMark(null);
    await vi.waitFor(() => expect(asked.at(-1)).toEqual(['ecthr']));
  });

  it('is the first that can be seen where a walk begins', async () => {
    const { reader, asked, holder } = await openPage(HIDDEN_FIRST);
    boxIn(holder).scrollTop = 60;
    reader.walkMarks(oneStep('next'));
    await opened();
    expect(asked).toEqual([['ecthr']]);
  });
});

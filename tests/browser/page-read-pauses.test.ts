import { afterEach, describe, expect, it } from 'vitest';
import { readFlows } from '../../page/read-flows';
import { textsIn } from './page-flows';
import { placeHtml as place } from './page-set-up';

const always = () => true;

afterEach(() => {
  document.body.replaceChildren();
});

describe('reading with pauses', () => {
  /** Reads with a pause at every look at the clock, and lets the page do something in the first one. */
  function readWithPauses(root: Element, duringPause: () => void) {
    const texts: string[] = [];
    const torn: unknown[] = [];
    const readOn = readFlows(root, {
      onFlow: ({ text }) => texts.push(text.trim()),
      onTorn: (node) => torn.push(node),
    });
    let pauses = 0;
    while (!readOn(always)) if (pauses++ === 0) duringPause();
    return { texts, torn, pauses };
  }

  const paragraphs = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) => `<p>p${from + n}</p>`).join('');

  it('gives the same flows as reading in one go', () => {
    const page = place(`<div>${paragraphs(0, 400)}</div>`);
    const { texts, torn, pauses } = readWithPauses(page, () => {});
    expect(pauses).toBeGreaterThan(2);
    expect(texts).toEqual(textsIn(page));
    expect(torn).toEqual([]);
  });

  it('goes on after what the page took away, and says that it must be read again', () => {
    const page = place(`<div id="gone">${paragraphs(0, 400)}</div><p>after</p>`);
    const { texts, torn } = readWithPauses(page, () => page.querySelector('#gone')?.remove());
    expect(torn).toEqual([page]);
    expect(texts).not.toContain('p399');
  });

  it('goes on after an element whose content the page replaced', () => {
    const page = place(`<div id="changed">${paragraphs(0, 400)}</div><p>after</p>`);
    const changed = page.querySelector('#changed') as Element;
    const { texts, torn } = readWithPauses(page, () => changed.replaceChildren('new'));
    expect(torn).toEqual([changed]);
    expect(texts.at(-1)).toBe('after');
  });

  it('ends when the root itself was emptied', () => {
    const page = place(paragraphs(0, 400));
    const { torn } = readWithPauses(page, () => page.replaceChildren());
    expect(torn).toEqual([page]);
  });

  it('offers pauses inside one very long text node', () => {
    const page = place('<p></p>');
    page.firstElementChild?.append('The talks go on. '.repeat(20_000));
    const { texts, pauses } = readWithPauses(page, () => {});
    expect(pauses).toBeGreaterThan(5);
    expect(texts.length).toBeGreaterThan(5);
  });
});

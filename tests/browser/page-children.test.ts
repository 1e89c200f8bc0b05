import { afterEach, describe, expect, it } from 'vitest';
import { childrenOf } from '../../page/children-of';

const COUNT = 3500;

function placeChildren(): HTMLElement {
  const root = document.createElement('main');
  for (let nth = 0; nth < COUNT; nth++) root.append(document.createElement('i'));
  document.body.append(root);
  return root;
}

afterEach(() => document.body.replaceChildren());

describe('children of a large element', () => {
  it('come one after another, all of them', () => {
    const root = placeChildren();
    expect([...childrenOf(root)]).toEqual([...root.childNodes]);
    expect([...childrenOf(document.createElement('i'))]).toEqual([]);
  });

  it('go on behind those that the page takes away meanwhile', () => {
    const root = placeChildren();
    const all = [...root.childNodes];
    const given: Node[] = [];
    for (const child of childrenOf(root)) {
      given.push(child);
      if (given.length === 10) for (const gone of all.slice(500, 1200)) (gone as Element).remove();
    }
    expect(given.slice(-1)).toEqual(all.slice(-1));
    expect(new Set(given).size).toBe(given.length);
    for (const child of all.slice(1200)) expect(given).toContain(child);
  });

  it('end where nothing is left', () => {
    const root = placeChildren();
    let count = 0;
    for (const _ of childrenOf(root)) if (++count === 10) root.replaceChildren();
    expect(count).toBeLessThan(COUNT);
  });
});

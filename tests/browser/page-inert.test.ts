import { afterEach, describe, expect, it, vi } from 'vitest';
import { closePages, openPage, painted } from './page-set-up';

const TERM = 'European Court of Human Rights';
const PARTS = `<div id="behind"><p>Then came the ${TERM}.</p></div><div id="front"><p>Then came the ${TERM}.</p></div>`;

afterEach(closePages);

/** In which part of the page each mark stands, through the hosts around it. */
function places(): string[] {
  return painted().map(({ node }) => {
    const root = node.getRootNode();
    const element = root instanceof ShadowRoot ? root.host : node.parentElement;
    return element?.closest('[id]')?.id ?? '';
  });
}

const becomes = (ids: string[]) => vi.waitFor(() => expect(places()).toEqual(ids));

describe('what a page puts aside with inert', () => {
  it('leaves the first mention to what is read', async () => {
    await openPage(PARTS.replace('"behind"', '"behind" inert'), { density: 'page' });
    expect(places()).toEqual(['front']);
  });

  it('is let go when it is put aside, and marked when it is taken up again', async () => {
    const { holder } = await openPage(PARTS, { density: 'page' });
    expect(places()).toEqual(['behind']);
    const behind = holder.querySelector('#behind') as HTMLElement;
    behind.inert = true;
    await becomes(['front']);
    behind.inert = false;
    await becomes(['behind']);
  });

  it('reaches into shadow roots, and what stands in the slot of an inert part is put aside with it', async () => {
    await openPage(
      `<div id="host" inert><div><template shadowrootmode="open"><p>The ${TERM}.</p></template></div></div>
       <div id="slotted"><template shadowrootmode="open"><div inert><slot></slot></div></template><p>The ${TERM}.</p></div>
       <p id="front">The ${TERM}.</p>`,
    );
    expect(places()).toEqual(['front']);
  });

  it('does not reach into a modal dialog, which is in use whatever lies around it', async () => {
    const { holder } = await openPage(
      `<div id="behind" inert><p>The ${TERM}.</p><dialog id="dialog"><p>The ${TERM}.</p></dialog></div>`,
    );
    expect(places()).toEqual([]);
    holder.querySelector('dialog')?.showModal();
    await becomes(['dialog']);
  });
});

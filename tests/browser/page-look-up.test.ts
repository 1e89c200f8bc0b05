import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeEntry } from '../../data/describe-entry';
import type { EntryDetails } from '../../data/entry-details';
import { createLookUp } from '../../page/show-look-up';
import { createTooltipHost } from '../../page/tooltip-host';
import { placeHtml } from './page-set-up';
import { dialog, host, onTopAt, press, useTooltips } from './page-tooltip-set-up';

useTooltips();

const PAGE = { publishedOn: null, mentioned: [] };
const COURT = describeEntry('ecthr', { ...PAGE, today: '2026-11-25' }) as EntryDetails;

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  getSelection()?.removeAllRanges();
});

/** Selects the words of an element and looks them up. */
function lookUp(words: Element) {
  getSelection()?.selectAllChildren(words);
  const tooltip = createTooltipHost(document);
  const { show } = createLookUp({ tooltip, ask: async () => [], cite: async () => '', onOpen: vi.fn() });
  const found = { text: 'the Court', entries: [COURT], isExact: true, edition: COURT.edition };
  show({ ...found, page: PAGE, pageAddress: null });
}

describe('what was looked up', () => {
  it('closes by Escape, of which the page hears neither how it is pressed nor how it is let go', () => {
    const heard: string[] = [];
    stop = new AbortController();
    for (const type of ['keydown', 'keyup'])
      document.addEventListener(type, () => heard.push(type), { signal: stop.signal });
    lookUp(placeHtml('<p>the Court</p>'));
    expect(dialog()?.textContent).toContain(COURT.name);
    press('Escape');
    expect(host()).toBe(null);
    press('Escape', { type: 'keyup' });
    expect(heard).toEqual([]);
    press('Escape');
    press('Escape', { type: 'keyup' });
    expect(heard).toEqual(['keydown', 'keyup']);
  });

  it.each([
    ['in its words', '<dialog><slot></slot></dialog></template><p>the Court</p>'],
    ['in its shadow root', '<dialog><p>the Court</p></dialog></template>'],
  ])('can be used where a component has a modal dialog open: %s', (_, inside) => {
    const component = placeHtml(`<div><template shadowrootmode="open">${inside}</div>`).firstElementChild;
    const modal = component?.shadowRoot?.querySelector('dialog') as HTMLDialogElement;
    modal.showModal();
    lookUp((component?.querySelector('p') ?? modal.querySelector('p')) as Element);
    expect(host()?.parentElement).toBe(modal);
    const { x, y, width, height } = (dialog() as HTMLElement).getBoundingClientRect();
    expect(onTopAt({ x: x + width / 2, y: y + height / 2 })).toBe(host());
  });
});

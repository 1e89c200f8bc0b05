import { describe, expect, it, vi } from 'vitest';
import { focusNow } from '../../page/modal-in-use';
import { type OpenPage, oneStep, openPage, painted } from './page-set-up';
import { announcer, dialog, host, middleOf, onTopAt, opened, press, send, useTooltips } from './page-tooltip-set-up';

const BEHIND = '<p>They spoke of return hubs and the European Court of Human Rights.</p>'.repeat(3);
const INSIDE = '<p>Then Article 8 came up.</p><button>Close</button>';

useTooltips();

const names = ({ reader }: OpenPage) => reader.rows().map(({ text }) => text);

async function openModal(inside: string) {
  const page = await openPage(`<button id="before">Before</button>${BEHIND}<dialog>${inside}</dialog>${BEHIND}`);
  const modal = page.holder.querySelector('dialog') as HTMLDialogElement;
  const all = names(page);
  modal.showModal();
  await vi.waitFor(() => expect(page.reports.at(-1)?.mentions.length).toBe(inside.includes('Article') ? 3 : 2));
  return { page, reader: page.reader, modal, all };
}

describe('while the page has a modal dialog open', () => {
  it('walks, opens and lists only the marks in it', async () => {
    const { page, reader } = await openModal(INSIDE);
    expect(names(page)).toEqual(['Article 8']);
    for (const step of ['next', 'next', 'previous'] as const) {
      reader.walkMarks(oneStep(step));
      await opened();
      expect(dialog()?.textContent).toContain('Article 8');
      expect(reader.state()).toMatchObject({ marks: 1, at: 0 });
    }
    reader.closeTooltip();
    reader.openMark(null);
    await opened();
    expect(dialog()?.textContent).toContain('Article 8');
  });

  it('leads nowhere where nothing in it is marked', async () => {
    const { page, reader } = await openModal('<p>Please subscribe.</p><button>Close</button>');
    expect(names(page)).toEqual([]);
    expect(reader.state().marks).toBe(0);
    const before = scrollY;
    reader.walkMarks(oneStep('next'));
    reader.openMark(null);
    expect(scrollY).toBe(before);
    expect(reader.state().at).toBeNull();
  });

  it('is back among all marks when it is closed', async () => {
    const { page, modal, all } = await openModal(INSIDE);
    modal.close();
    await vi.waitFor(() => expect(names(page)).toEqual(all));
    expect(all.length).toBe(12);
  });

  it('keeps to the one that was opened last', async () => {
    const page = await openPage(
      `${BEHIND}<dialog id="upper"><p>Of Article 3.</p><button>Close</button></dialog>
       <dialog id="lower"><p>Of Article 8.</p><button>Close</button></dialog>`,
    );
    const open = (id: string) => page.holder.querySelector<HTMLDialogElement>(`#${id}`)?.showModal();
    open('lower');
    open('upper');
    await vi.waitFor(() => expect(names(page)).toEqual(['Article 3']));
    // Nothing is heard from outside of it.
    page.reader.walkMarks(oneStep('next'));
    await opened();
    expect(announcer()?.host.parentElement?.id).toBe('upper');
  });
});

describe.each([
  ['a slot of', `<dialog><slot></slot></dialog></template>${INSIDE}`],
  ['a slot for bare text of', `<dialog><slot></slot></dialog></template>Then Article 8 came up.<button>Close</button>`],
  ['the shadow root of', `<dialog>${INSIDE}</dialog></template>`],
])('while a modal dialog is open in %s a component', (_, inside) => {
  async function openComponent() {
    const page = await openPage(`${BEHIND}<div id="host"><template shadowrootmode="open">${inside}</div>`);
    const modal = page.holder.querySelector('#host')?.shadowRoot?.querySelector('dialog') as HTMLDialogElement;
    modal.showModal();
    await vi.waitFor(() => expect(names(page)).toEqual(['Article 8']));
    return { page, modal };
  }
  const nthInside = () => painted().findIndex(({ text }) => text === 'Article 8');
  const middleOfCard = () => {
    const { x, y, width, height } = (dialog() as HTMLElement).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };

  it('walks and lists only the marks in it, wherever the focus is', async () => {
    const { page } = await openComponent();
    const focus = focusNow();
    expect(focus?.localName).toBe('button');
    (focus as HTMLElement).blur();
    expect(document.activeElement).toBe(document.body);
    expect(names(page)).toEqual(['Article 8']);
  });

  it('opens the card by pointer where it can be used: in the dialog', async () => {
    const { modal } = await openComponent();
    await vi.waitFor(() => expect(nthInside()).toBeGreaterThanOrEqual(0));
    send('click', middleOf(nthInside()));
    await opened();
    expect(host()?.parentElement).toBe(modal);
    expect(onTopAt(middleOfCard())).toBe(host());
  });

  it('opens it by key, says there where it is, and gives the focus back to what had it', async () => {
    const { page, modal } = await openComponent();
    const button = focusNow();
    page.reader.walkMarks(oneStep('next'));
    await opened();
    expect(announcer()?.host.parentElement).toBe(modal);
    page.reader.openMark(null);
    await vi.waitFor(() => expect(focusNow()).toBe(host()));
    press('Escape');
    expect(host()).toBe(null);
    expect(focusNow()).toBe(button);
  });
});

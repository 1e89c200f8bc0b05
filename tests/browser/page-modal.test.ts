import { describe, expect, it, vi } from 'vitest';
import { type OpenPage, oneStep, openPage } from './page-set-up';
import { dialog, opened, useTooltips } from './page-tooltip-set-up';

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
  });

  it('knows what is shown in a dialog through a slot', async () => {
    const page = await openPage(
      `${BEHIND}<div id="host"><template shadowrootmode="open"><dialog><slot></slot></dialog></template>${INSIDE}</div>`,
    );
    page.holder.querySelector('#host')?.shadowRoot?.querySelector('dialog')?.showModal();
    await vi.waitFor(() => expect(names(page)).toEqual(['Article 8']));
  });
});

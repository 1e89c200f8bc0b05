import { describe, expect, it, vi } from 'vitest';
import { describeEntry } from '../../data/describe-entry';
import type { PageReaderOptions } from '../../page/page-reader';
import { openPage } from './page-set-up';
import { ARTICLE, dialog, opened, useTooltips } from './page-tooltip-set-up';

useTooltips();

/** A button in the card, by what stands on it. */
const button = (name: string) =>
  [...(dialog()?.querySelectorAll('button') ?? [])].find((each) => each.textContent === name);
const said = (words: string) => vi.waitFor(() => expect(dialog()?.textContent).toContain(words));

describe('where the extension does not answer, the card', () => {
  it('says that the entry could not be fetched, not that there is none, and has it fetched again', async () => {
    let isAnswering = false;
    const describeEntries: PageReaderOptions['describeEntries'] = async (ids, page) => {
      if (!isAnswering) throw new Error('Nobody answered.');
      return ids.flatMap((id) => describeEntry(id, { ...page, today: '2026-11-25' }) ?? []);
    };
    const { reader } = await openPage(ARTICLE, { describeEntries });
    reader.openMark(0);
    await opened();
    await said('The entry could not be fetched.');
    expect(dialog()?.textContent).not.toContain('no entry');
    button('Try again')?.click();
    await said('The entry could not be fetched.');
    isAnswering = true;
    button('Try again')?.click();
    await said('European Court of Human Rights');
    expect(dialog()?.textContent).not.toContain('could not be fetched');
    await vi.waitFor(() => expect(dialog()?.querySelector('h2')?.matches(':focus')).toBe(true));
  });

  it('does not say that a mark is hidden which is not', async () => {
    const hide = vi.fn<PageReaderOptions['hide']>().mockRejectedValue(new Error('Nobody answered.'));
    const { reader } = await openPage(ARTICLE, { hide });
    reader.openMark(0);
    await opened();
    dialog()?.querySelector<HTMLElement>('.entry-more')?.click();
    await vi.waitFor(() => expect(button('Never mark this')).toBeTruthy());
    button('Never mark this')?.click();
    await said('This could not be saved.');
    expect(hide).toHaveBeenCalledExactlyOnceWith({ entries: ['ecthr'], address: null, isHidden: true });
    expect(dialog()?.textContent).not.toContain('Hidden everywhere.');
  });
});

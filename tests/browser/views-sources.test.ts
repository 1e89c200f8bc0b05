import { afterEach, describe, expect, test } from 'vitest';
import { prepareFirstSight } from '../../components/entry/first-sight';
import type { EntryDetails } from '../../data/entry-details';
import { entry, unmountAll } from './views-mount';
import { moreButton, openTooltip } from './views-open-tooltip';

afterEach(unmountAll);

/** The prime minister's newest position rests only on sources that were read elsewhere. */
const UNOPENED = entry('andy-burnham', {}, { publishedOn: '2026-08-01', mentioned: ['human-rights-act'] });

function withSources(wasOpened: boolean[]): EntryDetails {
  const { bearing } = UNOPENED;
  const [source] = bearing?.sources ?? [];
  if (!bearing || !source) throw new Error('needs a position with a source');
  const sources = wasOpened.map((opened, nth) => ({
    ...source,
    id: `source-${nth}`,
    publisher: `Paper ${nth}`,
    wasOpened: opened,
  }));
  return { ...UNOPENED, bearing: { ...bearing, sources } };
}

const sourceLine = (root: ShadowRoot) => root.querySelector('.position-sources')?.textContent;

describe('a source that nobody opened', () => {
  test('is told at first sight', () => {
    const { root } = openTooltip({ entries: [UNOPENED] });
    expect(sourceLine(root)).toMatch(/^20 Jul 2026 · .+ \(not opened by us\)$/);
  });

  test('gives way at first sight to one that was opened', () => {
    const { root } = openTooltip({ entries: [withSources([false, true, true])] });
    expect(sourceLine(root)).toBe('20 Jul 2026 · Paper 1');
  });

  test('is told beside each position, side, event and in the list of all', async () => {
    const { root } = openTooltip({ entries: [entry('immigration-and-asylum-bill')] });
    await moreButton().click();
    const told = (selector: string) =>
      [...root.querySelectorAll(selector)].some((part) => part.textContent?.includes('not opened by us'));
    await expect.poll(() => told('.sources')).toBe(true);
    expect([told('.sides'), told('.event')]).toEqual([true, true]);
  });

  test('counts among the words of the card', () => {
    const summary = `${Array.from({ length: 60 }, (_, nth) => `word${nth}`).join(' ')}.`;
    const shown = (wasOpened: boolean, words: string) => {
      const details = withSources([wasOpened]);
      if (!details.bearing) throw new Error('needs a position');
      return prepareFirstSight({
        ...details,
        roles: [],
        role: null,
        roleNow: null,
        bearing: { ...details.bearing, summary: words },
      }).position?.summary;
    };
    expect(shown(true, summary)).toBe(summary);
    const longest = Array.from(
      { length: 80 },
      (_, nth) => `${summary.slice(0, -1)} ${'more '.repeat(nth)}end.`,
    ).findLast((words) => shown(true, words) === words);
    expect(shown(false, longest ?? '')).not.toBe(longest);
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { closePages, openPage, paintedTexts } from './page-set-up';

const COURT = 'European Court of Human Rights';
const PAGE = `<article><h2>One</h2><p>The ${COURT} on return hubs.</p><p>Return hubs again; the ECHR.</p></article>`;

afterEach(closePages);

/** A page of which a reader hides entries while it is open. */
async function openHiding(density: 'section' | 'all' = 'all') {
  const hidden = new Set<string>();
  const page = await openPage(PAGE, { density, isHidden: (entries) => entries.every((id) => hidden.has(id)) });
  const hide = (...ids: string[]) => {
    hidden.clear();
    for (const id of ids) hidden.add(id);
    page.reader.judge();
  };
  const counted = () => page.reports.at(-1)?.mentions.flatMap(({ entries }) => entries);
  return { hide, counted };
}

describe('what a reader hides', () => {
  test('is neither marked nor counted, at once, and comes back', async () => {
    const { hide, counted } = await openHiding();
    expect(paintedTexts()).toContain('return hubs');
    hide('return-hub');
    await vi.waitFor(() => expect(paintedTexts().filter((text) => /return hubs/i.test(text))).toEqual([]));
    expect(paintedTexts()).toContain(COURT);
    expect(counted()).not.toContain('return-hub');
    hide();
    await vi.waitFor(() => expect(paintedTexts()).toContain('return hubs'));
    expect(counted()).toContain('return-hub');
  });

  test('leaves everything else as it was', async () => {
    const { hide } = await openHiding('section');
    const others = paintedTexts().filter((text) => !/return hubs/i.test(text));
    expect(paintedTexts().length).toBeGreaterThan(others.length);
    hide('return-hub');
    await vi.waitFor(() => expect(paintedTexts()).toEqual(others));
  });

  test('may be all there is: then nothing is marked', async () => {
    const { hide, counted } = await openHiding();
    hide('ecthr', 'return-hub', 'echr');
    await vi.waitFor(() => expect(paintedTexts()).toEqual([]));
    expect(counted()).toEqual([]);
  });
});

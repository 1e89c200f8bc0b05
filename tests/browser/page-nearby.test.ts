import { describe, expect, it, vi } from 'vitest';
import { describeEntry } from '../../data/describe-entry';
import type { PageReaderOptions } from '../../page/page-reader';
import { openPage, painted } from './page-set-up';
import { middleOf, opened, send, useTooltips } from './page-tooltip-set-up';

useTooltips();

type Describe = PageReaderOptions['describeEntries'];

/** What the rest of the page is about, again and again. */
const ELSEWHERE = `<p>The Chișinău Declaration and the Political Declaration speak of Article 8 and return hubs.</p>
  <p>The Human Rights Act stays, and return hubs and Article 8 come up again. The Human Rights Act stays.</p>
  <p>Of the Chișinău Declaration, Article 8, return hubs and the Human Rights Act more was said.</p>`;

/** Opens the mark with this text and gives the entries shown as they were described for its place. */
async function readAt(html: string, text: string) {
  const describeEntries = vi.fn<Describe>(async (ids, page) =>
    ids.flatMap((id) => describeEntry(id, { ...page, publishedOn: null, today: '2026-11-25' }) ?? []),
  );
  await openPage(html, { describeEntries });
  const nth = painted().findIndex((mark) => mark.text === text);
  send('pointermove', middleOf(nth));
  send('click', middleOf(nth));
  await opened();
  const [ids, page] = describeEntries.mock.lastCall ?? [[], { publishedOn: null, mentioned: [] }];
  return { page, shown: await describeEntries(ids, page) };
}

describe('the position that a card shows', () => {
  it.each([
    [
      'Kemi Badenoch',
      'Kemi Badenoch promised to leave the European Convention on Human Rights.',
      'leaving the Convention',
    ],
    [
      'Nigel Farage',
      'Nigel Farage brought in a bill on withdrawal from the European Convention on Human Rights.',
      'leaving the Convention',
    ],
    ['Reform UK', 'Reform UK would leave the ECHR within a year.', 'leaving the Convention'],
    ['Liberal Democrats', 'The Liberal Democrats spoke against leaving the ECHR.', 'staying in the Convention'],
  ])('bears on the sentence in which it stands, whatever the page is about: %s', async (name, sentence, on) => {
    const { shown } = await readAt(
      `${ELSEWHERE}<p>Return hubs were debated first. ${sentence} The Human Rights Act was not discussed.</p>`,
      name,
    );
    expect(shown.map(({ bearing }) => bearing?.on)).toEqual([on]);
  });

  /** A page about hubs, first of all, that has named the Convention; each of these sentences names no more than who speaks. */
  it.each([
    ['Kemi Badenoch', 'Kemi Badenoch said that leaving would be needed.', 'leaving the Convention'],
    ['Conservatives', 'The Conservatives have promised that they will leave.', 'leaving the Convention'],
    ['Reform UK', 'Reform UK would quit, its speaker said.', 'leaving the Convention'],
    ['Liberal Democrats', 'The Liberal Democrats said that leaving would be wrong.', 'staying in the Convention'],
    ['Liberal Democrats', 'The Liberal Democrats have promised that they will stay.', 'staying in the Convention'],
    [
      'Liberal Democrats',
      'The Liberal Democrats said that the Convention protects freedom.',
      'staying in the Convention',
    ],
    ['Conservatives', 'The Conservatives said that the Convention protects nobody.', 'leaving the Convention'],
    ['SNP', 'The SNP wants to stay in it.', 'staying in the Convention'],
    ['Conservatives', 'The Conservatives spoke next.', 'removal to safe third countries'],
    ['Kemi Badenoch', 'Kemi Badenoch spoke next.', 'leaving the Convention'],
    ['David Lammy', 'David Lammy said that the UK should stay.', 'staying in the Convention'],
    ['Ed Davey', 'Ed Davey spoke next.', 'leaving the Convention'],
  ])('is on leaving or staying where the words or the page are on it: %s, %s', async (name, sentence, on) => {
    const { shown } = await readAt(
      `<p>The European Convention on Human Rights was named once.</p><p>Return hubs came first. Return hubs came last.</p>${ELSEWHERE}<p>${sentence}</p>`,
      name,
    );
    expect(shown.map(({ bearing }) => bearing?.on)).toEqual([on]);
  });

  it('is chosen by what stands in the sentence, then in the paragraph, then on the page', async () => {
    const { page } = await readAt(
      '<p>Article 8 was read. In Soering v. United Kingdom Kemi Badenoch saw no obstacle. The Human Rights Act stays.</p><p>Return hubs.</p>',
      'Kemi Badenoch',
    );
    expect(page.nearby).toEqual([
      ['soering', 'kemi-badenoch'],
      ['article-8', 'soering', 'kemi-badenoch', 'human-rights-act'],
    ]);
    expect(page.sentence).toBe('In Soering v. United Kingdom Kemi Badenoch saw no obstacle');
    expect(page.mentioned).toContain('return-hub');
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { describeOffice } from '../../components/entry/describe-office';
import { prepareFirstSight } from '../../components/entry/first-sight';
import { entry, unmountAll } from './views-mount';
import { moreButton, openTooltip } from './views-open-tooltip';

afterEach(unmountAll);

async function openAll(id: string, publishedOn: string | null = '2025-12-10') {
  const opened = openTooltip({ entries: [entry(id, {}, { publishedOn })], publishedOn, onOpenEntry: vi.fn() });
  await moreButton().click();
  return opened;
}

/** The first office that an entry is or is led by. */
const officeOf = (id: string, publishedOn: string | null) => {
  const [office] = entry(id, {}, { publishedOn }).offices;
  if (!office) throw new Error(`${id} has no office`);
  return describeOffice(office).text;
};

describe('an office', () => {
  test.each([
    [
      'ecthr',
      '2025-05-22',
      'President when this was published: Marko Bošnjak · now: Mattias Guyomar (last confirmed 3 Mar 2026)',
    ],
    [
      'ecthr',
      '2026-01-29',
      'President: Mattias Guyomar, when this was published and since (last confirmed 3 Mar 2026)',
    ],
    ['ecthr', null, 'President: Mattias Guyomar (last confirmed 3 Mar 2026)'],
    [
      'ecthr',
      '2019-01-01',
      'President when this was published: not known from our sources · now: Mattias Guyomar (last confirmed 3 Mar 2026)',
    ],
    [
      'committee-of-ministers',
      '2025-12-10',
      'Chair when this was published: Mihai Popșoi · now: not known from our sources',
    ],
    [
      'uk-government',
      '2026-07-20',
      'Prime Minister when this was published: Sir Keir Starmer and Andy Burnham · now: Andy Burnham (last confirmed 5 Oct 2026)',
    ],
  ])('of %s on %s: %s', (id, publishedOn, line) => expect(officeOf(id, publishedOn)).toBe(line));

  test('that is an entry says at first sight who holds it', () => {
    expect(prepareFirstSight(entry('secretary-general-coe')).roles[0]?.text).toMatch(
      /^Secretary General: Alain Berset, when/,
    );
    expect(JSON.stringify(prepareFirstSight(entry('ecthr')).roles)).not.toContain('Guyomar');
  });

  test('under another leader then says so before any summary, for its one line tells of today', () => {
    const details = entry('uk-government', {}, { mentioned: ['joint-statement-27'] });
    const summary = 'word '.repeat(80);
    const sight = prepareFirstSight({ ...details, bearing: details.bearing && { ...details.bearing, summary } });
    expect(sight.oneLine).toContain('Andy Burnham');
    expect(sight.position?.summary).toBeNull();
    expect(JSON.stringify(sight.roles)).toContain('Keir Starmer');
  });

  test('leads to its holders, and says how we know', async () => {
    const { root, props } = await openAll('ecthr', '2025-05-22');
    await expect.poll(() => root.querySelector('.offices > li')?.lastElementChild?.textContent).not.toBe('');
    const [office] = entry('ecthr', {}, { publishedOn: '2025-05-22' }).offices;
    const [source] = office?.sources ?? [];
    expect(root.querySelector('.offices > li')?.lastElementChild?.textContent).toContain(source?.publisher);
    await page.getByRole('button', { name: 'Marko Bošnjak' }).click();
    expect(props.onOpenEntry).toHaveBeenCalledWith('marko-bosnjak');
  });
});

describe('look-alikes', () => {
  test('are told apart in a sentence, with a way to each, and how we know', async () => {
    const { root, props } = await openAll('council-of-the-eu');
    await expect.poll(() => root.querySelector('.look-alikes')?.textContent).toContain('is not an EU body');
    expect(root.textContent).not.toContain('Nor is it the European Council');
    const [set] = entry('council-of-the-eu').lookAlikes;
    expect(root.querySelector('.look-alikes .aside')?.textContent).toContain(set?.sources[0]?.publisher);
    await page.getByRole('listitem').getByRole('button', { name: 'European Council' }).first().click();
    expect(props.onOpenEntry).toHaveBeenCalledWith('european-council');
  });

  test('without a set are told by the entry itself', async () => {
    const { root } = await openAll('article-9');
    expect(root.querySelector('.look-alikes')).toBeNull();
    expect(root.textContent).toContain('In news from Japan');
  });
});

describe('what is disputed', () => {
  test('shows every side in the same form: what it says, who holds it, how we know', async () => {
    const { root } = await openAll('leaving-the-echr');
    await expect.element(page.getByRole('heading', { name: 'What is disputed' })).toBeInTheDocument();
    const sides = [...root.querySelectorAll('.sides > li')];
    expect(sides).toHaveLength(2);
    for (const side of sides) expect([...side.children].map((part) => part.tagName)).toEqual(['P', 'DETAILS', 'P']);
  });

  test('says where no other side was found', async () => {
    const { dispute } = entry('leaving-the-echr');
    if (!dispute) throw new Error('needs a dispute');
    const alone = { ...dispute, sides: dispute.sides.slice(0, 1), noOtherSide: 'No other side was found.' };
    openTooltip({ entries: [entry('leaving-the-echr', { dispute: alone })] });
    await moreButton().click();
    await expect.element(page.getByText('No other side was found.')).toBeInTheDocument();
  });
});

test('a sentence that is the one line is not told again', async () => {
  const { root } = await openAll('ehrc');
  const line = entry('ehrc').oneLine ?? '';
  expect(root.textContent?.split(line)).toHaveLength(2);
  expect(root.textContent).toContain('Its abbreviation is easily confused');
});

test('a choice on a page without a date says that the date might show which', async () => {
  const choice: [ReturnType<typeof entry>, ReturnType<typeof entry>] = [entry('keir-starmer'), entry('andy-burnham')];
  const { root, change } = openTooltip({ entries: choice, publishedOn: null });
  expect(root.textContent).toContain('The date of this page could not be told');
  change({ entries: choice, publishedOn: '2026-07-20' });
  await expect.poll(() => root.textContent).not.toContain('The date of this page could not be told');
});

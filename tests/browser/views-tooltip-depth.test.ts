import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { entry, unmountAll } from './views-mount';
import { moreButton, openTooltip } from './views-open-tooltip';

afterEach(unmountAll);

describe('everything', () => {
  test('opens in place and shuts again', async () => {
    const { root } = openTooltip();
    await expect.element(moreButton()).toHaveAttribute('aria-expanded', 'false');
    expect(root.querySelector('.entry-depth')).toBeNull();
    await moreButton().click();
    await expect.element(page.getByRole('heading', { name: 'Positions', exact: true })).toBeInTheDocument();
    await page.getByRole('button', { name: 'Show less' }).click();
    await expect.poll(() => root.querySelector('.entry-depth')).toBeNull();
  });

  test('says no position twice: the one at first sight stands among the others then', async () => {
    const { root } = openTooltip();
    const stance = root.querySelector('.position .stance-line')?.textContent;
    await moreButton().click();
    await expect.poll(() => root.querySelectorAll('.position').length).toBe(5);
    const all = [...root.querySelectorAll('.position .stance-line')].map(({ textContent }) => textContent);
    expect(all.filter((text) => text === stance)).toHaveLength(1);
    await page.getByRole('button', { name: 'Show less' }).click();
    await expect.poll(() => root.querySelectorAll('.position').length).toBe(1);
  });

  test('says of a date what is known of it', async () => {
    const { root } = openTooltip({ entries: [entry('alain-berset')] });
    await moreButton().click();
    const dated = () => [...root.querySelectorAll('.position-sources')].map(({ textContent }) => textContent);
    await expect.poll(() => dated().join()).toContain('Feb 2026 (early 2026, before May) · ');
  });

  test('tells two sources of one publisher apart', async () => {
    const [source] = entry('keir-starmer').sources;
    if (!source) throw new Error('needs a source');
    const url = 'https://news.example/';
    const sources = [1, 2].map((nth) => ({ ...source, id: `${nth}`, publisher: 'The Courier', url: `${url}${nth}` }));
    const positions = entry('keir-starmer').positions.slice(0, 1);
    openTooltip({
      entries: [entry('keir-starmer', { positions: positions.map((position) => ({ ...position, sources })) })],
    });
    await moreButton().click();
    const link = (name: string) => page.getByRole('link', { name, exact: true });
    await expect.element(link('The Courier')).toHaveAttribute('href', `${url}1`);
    await expect.element(link('The Courier (2)')).toHaveAttribute('href', `${url}2`);
  });

  test('gives every position the same fields in the same order', async () => {
    const { root } = openTooltip();
    await moreButton().click();
    await expect.poll(() => root.querySelectorAll('li.position').length).toBe(5);
    const forms = [...root.querySelectorAll('li.position')].map((position) =>
      [...position.children].map((part) => part.className || (part.querySelector('q') ? 'quote' : 'summary')),
    );
    for (const form of forms) {
      expect(form.filter((part) => part !== 'quote')).toEqual(['stance-line', 'summary', 'position-sources']);
    }
  });

  test('links sources in a new tab, and only where there is an address', async () => {
    const [first, second] = entry('keir-starmer').sources;
    if (!first || !second) throw new Error('needs two sources');
    const sources = [
      { ...first, title: 'With address', url: 'https://news.example/', tier: 1 as const, wasOpened: true },
      { ...second, title: 'Without address', url: null, tier: 3 as const, wasOpened: false },
    ];
    const { root } = openTooltip({ entries: [entry('keir-starmer', { sources })] });
    await moreButton().click();
    const link = page.getByRole('link', { name: 'With address' });
    await expect.element(link).toHaveAttribute('target', '_blank');
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect.element(page.getByRole('link', { name: 'Without address' })).not.toBeInTheDocument();
    const items = [...root.querySelectorAll('.sources li')].map((item) => item.textContent);
    expect(items[0]).not.toContain('read in a copy');
    expect(items[1]).toContain('read in a copy or public record');
    expect(items.map((item) => item?.includes('not opened by us'))).toEqual([false, true]);
  });

  test('shows the events that name the entry, newest first, each with its words and sources on request', async () => {
    const { events } = entry('keir-starmer');
    const { root } = openTooltip();
    await moreButton().click();
    await expect.element(page.getByRole('heading', { name: 'In the talks' })).toBeInTheDocument();
    const shown = [...root.querySelectorAll('.event')];
    expect(shown.map((event) => event.querySelector('time')?.dateTime)).toEqual(events.map(({ date }) => date));
    expect(shown[0]?.textContent).toContain('Andy Burnham became UK prime minister');
    await page.getByText('Andy Burnham became UK prime minister').click();
    expect(shown[0]?.querySelector('p')?.checkVisibility()).toBe(true);
    expect(shown[0]?.querySelector('a, .aside')?.textContent).toContain('Reuters');
    expect(shown[0]?.textContent).toContain('As of');
  });

  test('gives every event the same form, whoever it names', async () => {
    const { root, change } = openTooltip();
    await moreButton().click();
    const forms = new Set<string>();
    for (const id of ['keir-starmer', 'nigel-farage', 'denmark', 'spain', 'ecthr', 'amnesty-international']) {
      change({ entries: [entry(id)] });
      if (!root.querySelector('.entry-depth')) await moreButton().click();
      await expect.poll(() => root.querySelector('.event')).not.toBeNull();
      for (const event of root.querySelectorAll('.event')) {
        forms.add([...event.children].map(({ localName, className }) => `${localName}.${className}`).join(' '));
      }
    }
    expect([...forms]).toEqual(['summary. p. p.aside p.aside']);
  });

  test('leaves out what names nothing of the talks', async () => {
    const { root } = openTooltip({ entries: [entry('keir-starmer', { events: [] })] });
    await moreButton().click();
    await expect.poll(() => root.querySelector('.entry-depth')).not.toBeNull();
    expect(root.textContent).not.toContain('In the talks');
  });

  test('says why the words were marked, and says so only then', async () => {
    const { root, change } = openTooltip();
    await moreButton().click();
    await expect.element(page.getByRole('heading', { name: 'Why marked?' })).toBeInTheDocument();
    change({ why: null });
    expect(root.textContent).not.toContain('Why marked?');
  });

  test('has why, and what can be done, above the sources, whichever entry it is', async () => {
    const { root, change } = openTooltip();
    await moreButton().click();
    for (const id of ['keir-starmer', 'denmark', 'ecthr', 'soering', 'return-hub', 'article-8']) {
      change({ entries: [entry(id)] });
      await expect.poll(() => root.querySelector('.entry-name')?.textContent).toBe(entry(id).name);
      if (!root.querySelector('.entry-depth')) await moreButton().click();
      await expect.poll(() => root.querySelector('.entry-depth .tools')).not.toBeNull();
      const parts = [...(root.querySelector('.entry-depth')?.children ?? [])];
      const names = parts.map((part) => part.querySelector('h3')?.textContent ?? part.className);
      expect(names.slice(-3)).toEqual(['Why marked?', 'tools', 'Sources']);
    }
  });

  test('says what was looked for and not found among the positions that were', async () => {
    const { root } = openTooltip({ entries: [entry('andy-burnham')] });
    expect(root.textContent).not.toContain('No source was found');
    await moreButton().click();
    await expect.poll(() => root.querySelector('.entry-depth')?.textContent).toContain('No source was found');
    expect(root.querySelectorAll('li.position').length).toBeGreaterThan(0);
  });

  test.each([
    ['dillon', true],
    ['soering', false],
  ])('says of a judgment whether it was compared with our facts: %s', async (id, isSaid) => {
    const { root } = openTooltip({ entries: [entry(id)] });
    await moreButton().click();
    await expect.poll(() => root.querySelector('.case-facts')).not.toBeNull();
    expect(root.textContent?.includes('Not compared with the judgment itself.')).toBe(isSaid);
  });

  test('says that roles could not be matched to a page without a date', async () => {
    const { root, change } = openTooltip();
    await moreButton().click();
    await expect.poll(() => root.querySelector('.roles')).not.toBeNull();
    expect(root.textContent).not.toContain('could not be told');
    change({ publishedOn: null });
    expect(root.textContent).toContain('The date of this page could not be told.');
  });
});

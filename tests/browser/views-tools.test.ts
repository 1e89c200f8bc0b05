import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { button, copied, field, watchCopying } from './views-copying';
import { entry } from './views-mount';
import { cite, moreButton, openTooltip } from './views-open-tooltip';

watchCopying();

describe('copy or cite', () => {
  async function openCopy(id = 'keir-starmer') {
    const tooltip = openTooltip({ entries: [entry(id)] });
    await moreButton().click();
    await button('Copy or cite').click();
    return tooltip;
  }

  test('shows the entry as text first, and copies what it shows', async () => {
    await openCopy();
    await expect
      .element(field('Text to copy'))
      .toHaveValue(expect.stringMatching(/^Sir Keir Starmer\nPerson · United/));
    await button('Copy').click();
    expect(copied[0]).toContain('As of 20 July 2026. ECHR Context, edition 1.0.0 of 8 October 2026, CC BY 4.0.');
  });

  test.each([
    [
      'the sides of what is disputed',
      'leaving-the-echr',
      /What is disputed\nShould .*\n- Supporters .* 4 positions on record:/,
    ],
    ['that no position was found', 'alliance-party', /Positions\n- No statement by the party/],
    ['what tells it from its look-alikes', 'cjeu', /Not to be confused with\n- The European Court .* Sources: /],
    ['the facts of a judgment, and what they were not compared with', 'dillon', /Vote: unanimous\n- Not compared with/],
    ['who holds its offices', 'home-office', /Who holds the office\n- Home Secretary: Shabana Mahmood \(last/],
  ])('gives in the whole entry %s', async (_, id, expected) => {
    await openCopy(id);
    await expect.element(field('Text to copy')).toHaveValue(expect.stringMatching(expected));
  });

  test('gives Markdown and a citation', async () => {
    await openCopy();
    await page.getByRole('radio', { name: 'Markdown' }).click();
    await expect.element(field('Text to copy')).toHaveValue(expect.stringMatching(/^## Sir Keir Starmer/));
    await page.getByRole('radio', { name: 'Citation' }).click();
    await expect
      .element(field('Text to copy'))
      .toHaveValue(expect.stringMatching(/^“Sir Keir Starmer” \(keir-starmer\)/));
  });

  test('gives a single position', async () => {
    await openCopy();
    await page.getByRole('combobox', { name: 'What' }).selectOptions('1');
    await expect.element(field('Text to copy')).toHaveValue(expect.stringContaining('supports a new reading'));
    await expect.element(field('Text to copy')).toHaveValue(expect.not.stringContaining('hubs abroad'));
    expect(cite).toHaveBeenLastCalledWith({ entry: 'keir-starmer', position: 1, form: 'text' });
  });

  test('asks for no position of what takes none', async () => {
    await openCopy('article-8');
    await expect.element(field('Text to copy')).toHaveValue(expect.stringMatching(/^Article 8/));
    await expect.element(page.getByRole('combobox', { name: 'What' })).not.toBeInTheDocument();
  });

  test('ignores an answer that comes after another was asked for', async () => {
    const late = Promise.withResolvers<string>();
    cite.mockReturnValueOnce(late.promise);
    await openCopy();
    await expect.element(button('Copy')).toBeDisabled();
    await page.getByRole('radio', { name: 'Citation' }).click();
    await expect.element(field('Text to copy')).toHaveValue(expect.stringMatching(/^“/));
    late.resolve('too late');
    await late.promise;
    await expect.element(field('Text to copy')).toHaveValue(expect.stringMatching(/^“/));
  });

  test('and the report are never open together', async () => {
    await openCopy();
    await expect.element(button('Copy or cite')).toHaveAttribute('aria-expanded', 'true');
    await button('Something wrong?').click();
    await expect.element(button('Copy or cite')).toHaveAttribute('aria-expanded', 'false');
    await expect.element(field('Text to copy')).not.toBeInTheDocument();
    await button('Something wrong?').click();
    await expect.element(field('Text of the report')).not.toBeInTheDocument();
  });
});

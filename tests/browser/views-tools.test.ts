import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { bugs } from '../../package.json';
import { entry, unmountAll } from './views-mount';
import { openPopup } from './views-open-popup';
import { cite, moreButton, openTooltip } from './views-open-tooltip';

const copied: string[] = [];

beforeEach(() => {
  copied.length = 0;
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  cite.mockClear();
  unmountAll();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name });

const REPORT = [
  'What is wrong: A fact',
  'Entry: Sir Keir Starmer (keir-starmer)',
  'Edition: 1.0.0 of 8 October 2026',
  '',
  'What should it be, and where can that be read?',
].join('\n');

describe('something wrong?', () => {
  async function openReport() {
    const tooltip = openTooltip();
    await moreButton().click();
    await button('Something wrong?').click();
    return tooltip;
  }

  test('shows exactly the text that is handed over: what, entry, edition', async () => {
    await openReport();
    await expect.element(field('Text of the report')).toHaveValue(REPORT);
    await button('Copy the text').click();
    expect(copied).toEqual([REPORT]);
    await expect.element(page.getByText('Copied.')).toBeVisible();
  });

  test('tells the page only if asked to', async () => {
    await openReport();
    const tick = page.getByRole('checkbox', { name: 'Add the address of this page' });
    await expect.element(tick).not.toBeChecked();
    await tick.click();
    const told = REPORT.replace('2026\n', '2026\nPage: https://news.example/article\n');
    await expect.element(field('Text of the report')).toHaveValue(told);
    await tick.click();
    await expect.element(field('Text of the report')).toHaveValue(REPORT);
  });

  test('opens an issue page with the same text, in a new tab', async () => {
    await openReport();
    await page.getByRole('radio', { name: 'A mark' }).click();
    const link = page.getByRole('link', { name: 'Open an issue page' });
    await expect.element(link).toHaveAttribute('target', '_blank');
    const address = new URL(link.element().getAttribute('href') ?? '');
    expect(`${address.origin}${address.pathname}`).toBe(`${bugs.url}/new`);
    expect(address.searchParams.get('title')).toBe('Sir Keir Starmer: A mark');
    expect(address.searchParams.get('body')).toBe(REPORT.replace('A fact', 'A mark'));
  });

  test('selects the text where the page lets nothing be copied, and says so', async () => {
    vi.mocked(navigator.clipboard.writeText).mockRejectedValue(new Error('not allowed'));
    const { root } = await openReport();
    await button('Copy the text').click();
    await expect.element(page.getByText('Selected: copy it with your keys.')).toBeVisible();
    const text = root.activeElement;
    if (!(text instanceof HTMLTextAreaElement)) throw new Error('the text has no focus');
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(REPORT);
  });

  test('says what was copied only of the text that was', async () => {
    await openReport();
    await button('Copy the text').click();
    await expect.element(page.getByText('Copied.')).toBeVisible();
    await page.getByRole('radio', { name: 'Something else' }).click();
    await expect.element(page.getByText('Copied.')).not.toBeInTheDocument();
  });

  test('sends nothing itself, and says so', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    await openReport();
    await expect.element(page.getByText('We send nothing: you hand this over yourself.')).toBeVisible();
    expect(fetched).not.toHaveBeenCalled();
  });

  test('is asked of words that can mean either, and names both', async () => {
    openTooltip({ entries: [entry('echr'), entry('ecthr')] });
    await button('Something wrong?').click();
    await expect.element(field('Text of the report')).toHaveValue(expect.stringMatching(/\(echr\).*\(ecthr\)/));
    await expect.element(button('Copy or cite')).not.toBeInTheDocument();
  });

  test('stands in the popup as well', async () => {
    openPopup();
    await page.getByRole('button', { name: 'Read about Sir Keir Starmer' }).click();
    await button('Something wrong?').click();
    await expect.element(field('Text of the report')).toHaveValue(REPORT);
  });
});

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

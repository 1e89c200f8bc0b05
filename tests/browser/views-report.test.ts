import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { bugs } from '../../package.json';
import { button, copied, field, watchCopying } from './views-copying';
import { entry } from './views-mount';
import { openPopup } from './views-open-popup';
import { moreButton, openTooltip } from './views-open-tooltip';

watchCopying();

const REPORT = [
  'What is wrong: A fact',
  'Entry: Sir Keir Starmer (keir-starmer)',
  'Edition: 1.0.0 of 8 October 2026',
  '',
  'What should it be, and where can that be read?',
].join('\n');

/** What the command to copy puts into the clipboard. */
function watchCommand(): string[] {
  const clipboard: string[] = [];
  const onCopy = ({ clipboardData }: ClipboardEvent) => void clipboard.push(clipboardData?.getData('text/plain') ?? '');
  // Registered last on the way, it hears what the others made of it.
  const execCommand = document.execCommand.bind(document);
  vi.spyOn(document, 'execCommand').mockImplementation((command) => {
    const field = document.activeElement?.shadowRoot?.activeElement;
    field?.addEventListener('copy', onCopy as EventListener, { once: true });
    return execCommand(command);
  });
  return clipboard;
}

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
    const link = page.getByRole('link', { name: 'Copy, and try the issue page' });
    await expect.element(link).toHaveAttribute('target', '_blank');
    const address = new URL(link.element().getAttribute('href') ?? '');
    expect(`${address.origin}${address.pathname}`).toBe(`${bugs.url}/new`);
    expect(address.searchParams.get('title')).toBe('Sir Keir Starmer: A mark');
    expect(address.searchParams.get('body')).toBe(REPORT.replace('A fact', 'A mark'));
  });

  test('is copied on the way to the issue page, which may not be there', async () => {
    await openReport();
    const link = page.getByRole('link', { name: 'Copy, and try the issue page' });
    link.element().addEventListener('click', (event) => event.preventDefault());
    const clipboard = watchCommand();
    await link.click();
    expect(clipboard).toEqual([REPORT]);
    await expect.element(page.getByText('Copied.')).toBeVisible();
    await expect.element(page.getByText(/copied even if that page does not open/)).toBeVisible();
  });

  test.each([
    [
      'has no clipboard, as without encryption',
      () => vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never),
    ],
    [
      'forbids the clipboard',
      () => vi.mocked(navigator.clipboard.writeText).mockRejectedValue(new Error('not allowed')),
    ],
  ])('is copied as well where the page %s, and adds something of its own to what is copied', async (_, forbid) => {
    forbid();
    const { root } = await openReport();
    const clipboard = watchCommand();
    const addTo = (event: ClipboardEvent) => event.clipboardData?.setData('text/plain', 'Read more at news.example');
    document.addEventListener('copy', addTo, { capture: true });
    await button('Copy the text').click();
    await expect.element(page.getByText('Copied.')).toBeVisible();
    document.removeEventListener('copy', addTo, { capture: true });
    expect(clipboard).toEqual([REPORT]);
    expect(root.activeElement?.textContent).toBe('Copy the text');
  });

  test('selects the text where the page lets nothing be copied, and says so', async () => {
    vi.mocked(navigator.clipboard.writeText).mockRejectedValue(new Error('not allowed'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
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
    await expect.element(page.getByText(/^We send nothing: you hand this over yourself\./)).toBeVisible();
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

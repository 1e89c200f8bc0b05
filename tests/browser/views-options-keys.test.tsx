import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { KeysSection } from '../../components/options/KeysSection';
import css from '../../components/options/options.css?inline';
import { mountAsPage, unmountAll } from './views-mount';

afterEach(unmountAll);

describe('the keys in the options', () => {
  test('stand beside what they do, and lead to where they are set', async () => {
    const onChangeKeys = vi.fn();
    const keys = { 'next-mark': 'Alt+Shift+.', 'look-up': '', _execute_action: 'Alt+E' };
    mountAsPage(<KeysSection keys={keys} onChangeKeys={onChangeKeys} />, css);
    const lines = [...document.querySelectorAll('li')].map((row) => row.textContent);
    expect(lines).toHaveLength(6);
    expect(lines).toContain('Go to the next markAlt+Shift+.');
    expect(lines).toContain('Look up the selectionno key');
    expect(lines.join()).not.toContain('Alt+E');
    await page.getByRole('button', { name: 'Change keys' }).click();
    expect(onChangeKeys).toHaveBeenCalledOnce();
  });

  test('are not spoken of where the browser has none', () => {
    mountAsPage(<KeysSection keys={null} onChangeKeys={vi.fn()} />, css);
    expect(document.body.innerText.trim()).toBe('');
  });
});

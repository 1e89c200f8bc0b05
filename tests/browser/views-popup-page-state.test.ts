import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { unmountAll } from './views-mount';
import { openPopup, textOf } from './views-open-popup';

afterEach(unmountAll);

const FOUND = [
  { entries: [{ id: 'echr', name: 'Convention', line: null, isPosition: false }], text: 'the Convention', count: 1 },
];

describe('of the page in the tab, the popup', () => {
  test.each([
    ['reading', 'Reading the page…'],
    ['nothing', 'Nothing about the talks was found on this page.'],
    ['waiting', 'Not read yet: a page is read once it is in view.'],
    ['unread', 'This page has not been read.'],
    ['noText', 'This page has not been read: it is a PDF, a picture or a recording.'],
    [
      'closed',
      'This page cannot be read. Browsers keep extensions out of their own pages, their stores and some PDFs.',
    ],
    ['off', 'Off here: nothing is read or marked.'],
  ] as const)('says so: %s', (mentions, words) => {
    openPopup({ mentions });
    expect(textOf('.mentions-state')).toBe(words);
  });

  test('says what helps where a page was not read', () => {
    const { change } = openPopup({ mentions: 'unread' });
    expect(textOf('.mentions')).toContain('Reload it to have it read.');
    change({ mentions: 'nothing' });
    expect(textOf('.mentions')).not.toContain('Reload');
  });

  test('asks for leave with one press where the browser withholds the site, and says so beside what was found', async () => {
    const onAllow = vi.fn();
    const { change } = openPopup({ mentions: 'unread', onAllow });
    expect(textOf('.mentions-withheld')).toContain('Your browser withholds this site from ECHR Context.');
    // To reload would change nothing.
    expect(textOf('.mentions')).not.toContain('Reload');
    await page.getByRole('button', { name: 'Allow here' }).click();
    expect(onAllow).toHaveBeenCalledOnce();
    change({ mentions: FOUND });
    await expect.element(page.getByRole('button', { name: 'Allow here' })).toBeVisible();
    change({ onAllow: null });
    await expect.element(page.getByRole('button', { name: 'Allow here' })).not.toBeInTheDocument();
  });
});

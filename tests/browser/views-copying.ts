import { afterEach, beforeEach, vi } from 'vitest';
import { page } from 'vitest/browser';
import { unmountAll } from './views-mount';
import { cite } from './views-open-tooltip';

/** What was copied since the test began, in place of the clipboard. */
export const copied: string[] = [];

/** To be called once by tests of what is handed over as text. */
export function watchCopying() {
  beforeEach(() => {
    copied.length = 0;
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    cite.mockClear();
    unmountAll();
  });
}

export const button = (name: string) => page.getByRole('button', { name, exact: true });
export const field = (name: string) => page.getByRole('textbox', { name });

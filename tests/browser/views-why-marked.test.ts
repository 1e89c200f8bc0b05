import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TooltipProps } from '../../components/tooltip/Tooltip';
import { entry, unmountAll } from './views-mount';
import { moreButton, openTooltip } from './views-open-tooltip';

afterEach(unmountAll);

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('why marked?', () => {
  test('offers “not here”, and the way back in the same place, with the focus on it', async () => {
    const { props, root } = openTooltip();
    await moreButton().click();
    await button('Not here').click();
    expect(props.onHide).toHaveBeenLastCalledWith('page', true);
    await expect.element(page.getByRole('status').filter({ hasText: 'Hidden here.' })).toBeInTheDocument();
    await expect.poll(() => root.activeElement?.textContent).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    expect(props.onHide).toHaveBeenLastCalledWith('page', false);
    await expect.poll(() => root.activeElement?.textContent).toBe('Not here');
    expect(root.textContent).not.toContain('Hidden here.');
  });

  test('offers “never mark this”, and the way back', async () => {
    const { props } = openTooltip();
    await moreButton().click();
    await button('Never mark this').click();
    expect(props.onHide).toHaveBeenLastCalledWith('everywhere', true);
    await expect.element(page.getByText('Hidden everywhere.')).toBeInTheDocument();
    await button('Undo').click();
    expect(props.onHide).toHaveBeenLastCalledWith('everywhere', false);
    await expect.element(button('Never mark this')).toBeInTheDocument();
  });

  test('says that nothing is hidden, and offers it again, where that could not be kept; of the way back too', async () => {
    const onHide = vi.fn<TooltipProps['onHide']>().mockRejectedValueOnce(new Error('not kept'));
    const { root } = openTooltip({ onHide });
    await moreButton().click();
    await button('Not here').click();
    await expect.element(page.getByRole('status').filter({ hasText: 'This could not be saved.' })).toBeVisible();
    expect(root.textContent).not.toContain('Hidden here.');
    await button('Not here').click();
    await expect.element(page.getByText('Hidden here.')).toBeVisible();
    expect(root.textContent).not.toContain('could not be saved');
    onHide.mockRejectedValueOnce(new Error('not kept'));
    await button('Undo').click();
    await expect.element(page.getByText('This could not be saved.')).toBeVisible();
    await expect.element(button('Undo')).toBeVisible();
  });

  test('says nothing before it is known', async () => {
    const { root } = openTooltip({ onHide: () => new Promise(() => {}) });
    await moreButton().click();
    await button('Never mark this').click();
    await expect.element(button('Never mark this')).toBeVisible();
    expect(root.textContent).not.toContain('Hidden');
  });

  test('remembers what was hidden on the way to another entry and back', async () => {
    const { root, change } = openTooltip();
    await moreButton().click();
    await button('Not here').click();
    change({ entries: [entry('soering')], why: null, canGoBack: true });
    await expect.poll(() => root.textContent).not.toContain('Hidden here.');
    change({});
    await expect.element(button('Undo')).toBeInTheDocument();
  });

  test('does not offer “not here” where the page has no address', async () => {
    openTooltip({ tools: { pageAddress: null, cite: async () => '' } });
    await moreButton().click();
    await expect.element(button('Never mark this')).toBeInTheDocument();
    await expect.element(button('Not here')).not.toBeInTheDocument();
  });

  test('is asked of words that can mean either as well, and hides both', async () => {
    const { props, root } = openTooltip({ entries: [entry('echr'), entry('ecthr')] });
    await expect.element(page.getByText('The page also writes “Sir Keir Starmer”.')).not.toBeInTheDocument();
    await button('Why marked?').click();
    await expect.element(page.getByText('The page also writes “Sir Keir Starmer”.')).toBeVisible();
    await button('Never mark this').click();
    expect(props.onHide).toHaveBeenLastCalledWith('everywhere', true);
    await expect.poll(() => root.activeElement?.textContent).toBe('Undo');
  });
});

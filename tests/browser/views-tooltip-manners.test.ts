import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { entry, unmountAll } from './views-mount';
import { moreButton, openTooltip } from './views-open-tooltip';

afterEach(unmountAll);

describe('going from entry to entry', () => {
  test('asks for another, shows it from its top and gives its name the focus', async () => {
    const { props, root, change } = openTooltip({ entries: [entry('soering')] });
    await moreButton().click();
    await page.getByRole('button', { name: 'Extradition' }).click();
    expect(props.onOpenEntry).toHaveBeenCalledExactlyOnceWith('extradition');
    change({ entries: [entry('extradition')], canGoBack: true });
    await expect.poll(() => root.activeElement?.textContent).toBe(entry('extradition').name);
    expect(root.querySelector('.entry-depth')).toBeNull();
  });

  test('goes back to what was open', async () => {
    const { props, root, change } = openTooltip({ entries: [entry('soering')] });
    await moreButton().click();
    change({ entries: [entry('extradition')], canGoBack: true });
    await page.getByRole('button', { name: 'Back' }).click();
    expect(props.onBack).toHaveBeenCalledOnce();
    change({ entries: [entry('soering')] });
    await expect.poll(() => root.activeElement?.textContent).toBe(entry('soering').name);
    expect(root.querySelector('.entry-depth')).not.toBeNull();
  });

  test('opens a name in a text, by pointer and by key', async () => {
    const explanation = [
      'It follows the ',
      { text: 'Chișinău Declaration', entry: 'chisinau-declaration' },
      ' of May.',
    ];
    const { props, root } = openTooltip({ entries: [entry('soering', { explanation })] });
    await moreButton().click();
    const name = page.getByRole('link', { name: 'Chișinău Declaration' });
    await name.click();
    expect(props.onOpenEntry).toHaveBeenCalledExactlyOnceWith('chisinau-declaration');
    root.querySelector<HTMLElement>('.name-link')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(props.onOpenEntry).toHaveBeenCalledTimes(2);
  });

  test('goes back by Alt and the left arrow, and only where there is a way back', async () => {
    const { props, root, change } = openTooltip({ canGoBack: true });
    root.querySelector<HTMLElement>('h2')?.focus();
    const pressed: boolean[] = [];
    const note = (event: KeyboardEvent) => pressed.push(event.defaultPrevented);
    window.addEventListener('keydown', note);
    await userEvent.keyboard('{ArrowLeft}');
    expect(props.onBack).not.toHaveBeenCalled();
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(props.onBack).toHaveBeenCalledOnce();
    change({ canGoBack: false });
    window.removeEventListener('keydown', note);
    // The page hears the arrow and the Alt, and nothing of what was ours.
    expect(pressed).toEqual([false, false]);
  });

  test('leaves the focus alone when the host shows another entry by itself', async () => {
    const { root, change } = openTooltip();
    change({ entries: [entry('article-8')] });
    await expect.element(page.getByRole('dialog', { name: entry('article-8').name })).toBeVisible();
    expect(root.activeElement).toBeNull();
  });

  test('opens either of two entries that the words can mean', async () => {
    const { props, root } = openTooltip({ entries: [entry('echr'), entry('ecthr')] });
    await expect.element(page.getByRole('dialog', { name: 'Which one is meant?' })).toBeVisible();
    expect(root.textContent).toContain(entry('ecthr').oneLine);
    await page.getByRole('button', { name: /European Court of Human Rights/ }).click();
    expect(props.onOpenEntry).toHaveBeenCalledExactlyOnceWith('ecthr');
  });
});

describe('manners', () => {
  test('pins and closes by its only buttons', async () => {
    const { props, change } = openTooltip();
    const pin = page.getByRole('button', { name: 'Pin' });
    await expect.element(pin).toHaveAttribute('aria-pressed', 'false');
    await pin.click();
    expect(props.onPin).toHaveBeenCalledOnce();
    change({ isPinned: true });
    await expect.element(pin).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Close' }).click();
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  test('is used by keyboard alone', async () => {
    const { props, root } = openTooltip();
    root.querySelector<HTMLElement>('[role=dialog]')?.focus();
    const reached: (string | null | undefined)[] = [];
    for (let step = 0; step < 4; step += 1) {
      await userEvent.keyboard('{Tab}');
      reached.push(root.activeElement?.ariaLabel ?? root.activeElement?.textContent);
    }
    expect(reached.slice(0, 2)).toEqual(['Pin', 'Close']);
    expect(reached[3]).toBe('4 more positions, sources');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => root.querySelector('.entry-depth')).not.toBeNull();
    expect(props.onClose).not.toHaveBeenCalled();
  });

  test('waits calmly for an entry that has not come, with the way out at hand', async () => {
    const { root, change } = openTooltip({ entries: null });
    expect(root.querySelector('[role=dialog]')?.getAttribute('aria-busy')).toBe('true');
    await expect.element(page.getByRole('button', { name: 'Close' })).toBeVisible();
    change({ entries: [entry('article-8')] });
    expect(root.querySelector('[role=dialog]')?.getAttribute('aria-busy')).toBe('false');
  });

  test('what could not be fetched is not said to be missing, and can be asked for again, with the focus on what comes', async () => {
    const { props, root, change } = openTooltip({ entries: 'failed', canGoBack: true });
    await expect.element(page.getByText('The entry could not be fetched.')).toBeVisible();
    expect(root.textContent).not.toContain('no entry');
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(props.onRetry).toHaveBeenCalledOnce();
    change({ entries: [entry('keir-starmer')] });
    await expect.poll(() => root.activeElement?.textContent).toBe('Sir Keir Starmer');
  });

  test('says so when the edition has no such entry', async () => {
    openTooltip({ entries: [] });
    await expect.element(page.getByText('This edition has no entry for these words.')).toBeVisible();
  });

  test('as a sheet has no pin, and everything to press is at least 44 px high', async () => {
    const { root } = openTooltip({ isSheet: true, canGoBack: true });
    await moreButton().click();
    await expect.poll(() => root.querySelector('.entry-depth')).not.toBeNull();
    const controls = [...root.querySelectorAll<HTMLElement>('button, summary')];
    expect(controls.map((control) => control.ariaLabel)).not.toContain('Pin');
    expect(controls.filter((control) => control.offsetHeight < 44).map((control) => control.textContent)).toEqual([]);
  });

  test.each(['keir-starmer', 'soering', 'reform-uk', 'leaving-the-echr'])(
    'as a sheet gives every link and fold in %s the room of a finger',
    async (id) => {
      const { root } = openTooltip({ isSheet: true, entries: [entry(id)] });
      await moreButton().click();
      await expect.poll(() => root.querySelector('.entry-depth')).not.toBeNull();
      const lines = [...root.querySelectorAll<HTMLElement>('button, summary, a')].flatMap((control) =>
        [...control.getClientRects()].map(({ height }) => ({ height, text: control.textContent })),
      );
      expect(lines.length).toBeGreaterThan(4);
      expect(lines.filter(({ height }) => height > 0 && height < 44)).toEqual([]);
    },
  );

  test('has its date on one line beside the longest button', () => {
    const { root } = openTooltip({ entries: [entry('keir-starmer', { asOf: '2026-08-13' })] });
    const date = root.querySelector('.entry-foot p') as HTMLElement;
    expect(date.textContent).toBe('As of 13 Aug 2026');
    expect(date.offsetHeight).toBeLessThan(20);
  });

  test('as a card has nothing to press below 24 px', async () => {
    const { root } = openTooltip({ entries: [entry('soering')], canGoBack: true });
    await moreButton().click();
    await expect.poll(() => root.querySelector('.entry-depth')).not.toBeNull();
    const controls = [...root.querySelectorAll<HTMLElement>('button, summary, a')];
    const small = controls.filter((control) => {
      const { height } = control.getBoundingClientRect();
      return height < 24;
    });
    expect(controls.length).toBeGreaterThan(5);
    expect(small.map((control) => control.textContent)).toEqual([]);
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { entry, unmountAll } from './views-mount';
import { openPopup, textOf } from './views-open-popup';

afterEach(unmountAll);

describe('on here?', () => {
  test.each([
    ['On here, as on every site without a rule', { isOn: true, decidedBy: 'everywhere' }],
    ['Off here: only sites that you switch on are marked', { isOn: false, decidedBy: 'everywhere' }],
    ['On here by your rule for news.example', { isOn: true, decidedBy: { host: 'news.example' } }],
    ['Off here by your rule for example', { isOn: false, decidedBy: { host: 'example' } }],
    ['Off here: paused everywhere', { isOn: false, decidedBy: 'pause' }],
  ] as const)('says "%s"', async (words, rule) => {
    openPopup({ site: { host: 'news.example', rule } });
    expect(textOf('.site h2')).toBe('news.example');
    expect(textOf('.site p')).toBe(words);
    const toggle = page.getByRole('switch', { name: 'Marks on news.example' });
    await expect.element(toggle).toHaveAttribute('aria-checked', String(rule.isOn));
  });

  test('switches with one press', async () => {
    const { props, change } = openPopup();
    await page.getByRole('switch').click();
    expect(props.onSwitchSite).toHaveBeenLastCalledWith(false);
    change({ site: { host: 'news.example', rule: { isOn: false, decidedBy: { host: 'news.example' } } } });
    await page.getByRole('switch').click();
    expect(props.onSwitchSite).toHaveBeenLastCalledWith(true);
  });

  test('says what could not be kept or read, and nothing of that else', async () => {
    const { change } = openPopup();
    expect(textOf('[role=alert]')).toBe('');
    change({ trouble: 'notKept' });
    await expect.poll(() => textOf('[role=alert]')).toBe('This could not be saved.');
    change({ trouble: 'notRead' });
    await expect.poll(() => textOf('[role=alert]')).toMatch(/^Your choices could not be read\./);
    change({ trouble: null });
    expect(textOf('[role=alert]')).toBe('');
  });

  test('offers no switch where we never run', async () => {
    openPopup({ site: null });
    await expect.element(page.getByRole('switch')).not.toBeInTheDocument();
    expect(textOf('.site h2')).toBe('This page cannot be marked');
  });

  test('says nothing of the site where the browser withholds even its name', () => {
    openPopup({ site: null, mentions: 'unread', onAllow: () => {} });
    expect(textOf('.site')).toBeUndefined();
  });

  test.each(['closed', 'noText'] as const)(
    'offers none on a page of a site that can be marked, where it cannot: %s',
    async (mentions) => {
      openPopup({ mentions });
      await expect.element(page.getByRole('switch')).not.toBeInTheDocument();
      expect(textOf('.site h2')).toBe('news.example');
      expect(textOf('.site p')).toBe('This page cannot be marked');
    },
  );

  test('pauses everywhere, and resumes', async () => {
    const { props, change } = openPopup();
    await page.getByRole('button', { name: 'Pause everywhere' }).click();
    expect(props.onPause).toHaveBeenLastCalledWith(true);
    change({ isPaused: true });
    await page.getByRole('button', { name: 'Resume' }).click();
    expect(props.onPause).toHaveBeenLastCalledWith(false);
  });
});

describe('the page', () => {
  test('says who we are not, what we miss, and how old this is', () => {
    openPopup();
    expect(textOf('.popup-foot p')).toBe('Independent; not connected with the Council of Europe; not legal advice.');
    expect(textOf('.popup-limits')).toBe(
      'A mention can be missed or mistaken. PDFs, pictures and video are not read. Edition of 8 October 2026.',
    );
  });

  test('leads to the options', async () => {
    const { props } = openPopup();
    await page.getByRole('button', { name: 'Options' }).click();
    expect(props.onOpenOptions).toHaveBeenCalledOnce();
  });

  test('is 380 px wide and at most 600 px high, with its own scrolling between search and foot', async () => {
    openPopup();
    await page.getByText('Decided, open, next').click();
    const popup = document.querySelector('.popup');
    expect(popup?.getBoundingClientRect()).toMatchObject({ width: 380, height: 600 });
    expect(popup?.scrollHeight).toBe(600);
    const body = document.querySelector('.popup-body');
    expect(body && body.scrollHeight > body.clientHeight).toBe(true);
  });

  test('shows an entry from its top, however far the reader had scrolled', async () => {
    openPopup();
    await page.getByText('Decided, open, next').click();
    await page.getByRole('button', { name: 'Read about ECHR' }).click();
    await page.getByRole('button', { name: /European Court of Human Rights/ }).click();
    await expect.poll(() => document.activeElement?.textContent).toBe(entry('ecthr').name);
    expect(document.querySelector('.popup')?.scrollTop).toBe(0);
  });

  test.each([320, 360])('holds without loss %i px wide', async (width) => {
    await page.viewport(width, 640);
    openPopup();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const popup = document.querySelector('.popup');
    expect(popup && popup.scrollWidth <= popup.clientWidth).toBe(true);
    await page.viewport(1200, 800);
  });
});

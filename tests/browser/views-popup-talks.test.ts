import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { formatDate } from '../../components/format-date';
import { unmountAll } from './views-mount';
import { allOf, openPopup, textOf } from './views-open-popup';

afterEach(unmountAll);

describe('the talks now', () => {
  test('are brief above who and what is in the article: headline, next step, age, and the rest on request', async () => {
    openPopup();
    const height = () => allOf('.talks')[0]?.getBoundingClientRect().height ?? 0;
    expect(textOf('.talks-headline')).toMatch(/^Declaration adopted/);
    expect(textOf('.talks-age')).toMatch(/^Next step: Spain votes, 29 Nov 2026 · Newest fact 8 Oct 2026 · checked/);
    expect(height()).toBeLessThan(150);
    const rest = page.getByRole('button', { name: 'Decided, open, next' });
    await expect.element(rest).toHaveAttribute('aria-expanded', 'false');
    expect(allOf('.stage')).toEqual([]);
    await rest.click();
    await expect.element(rest).toHaveAttribute('aria-expanded', 'true');
    expect(allOf('.stage')).toHaveLength(5);
    await expect.element(page.getByRole('heading', { name: 'Still open' })).toBeVisible();
    await rest.click();
    await expect.element(page.getByRole('heading', { name: 'Still open' })).not.toBeInTheDocument();
    expect(height()).toBeLessThan(150);
  });

  test.each(['nothing', 'off'] as const)('show their milestones where the page has nothing to say: %s', (mentions) => {
    openPopup({ mentions });
    expect(allOf('.stage')).toHaveLength(5);
    expect(textOf('.talks-age')).toMatch(/^Newest fact/);
  });

  test('shows the milestones of the data in order, the last one reached as now, and the next step', () => {
    openPopup({ mentions: 'nothing' });
    const stages = allOf('.stage').map((stage) => [stage.textContent, stage.getAttribute('aria-current')]);
    expect(stages).toEqual([
      ['Letter May 2025', null],
      ['Strasbourg Dec 2025', null],
      ['Drafting Jan 2026', null],
      ['Declaration May 2026', 'step'],
      ['Next step Spain votes Nov 2026', null],
    ]);
  });

  test('leaves the next step out when the edition knows of none to come, and the line where there are no milestones', () => {
    const { props, change } = openPopup({ mentions: 'nothing' });
    const nextSteps = props.talks.nextSteps.map((step) => ({ ...step, isAhead: false }));
    change({ talks: { ...props.talks, nextSteps } });
    expect(allOf('.stage')).toHaveLength(4);
    change({ talks: { ...props.talks, events: [] } });
    expect(allOf('.stage')).toHaveLength(0);
  });

  test.each([
    ['fresh', 0, 'checked 23 Nov 2026, today', null],
    ['fresh', 1, 'checked 23 Nov 2026, 1 day ago', null],
    ['fresh', 14, 'checked 23 Nov 2026, 14 days ago', null],
    ['ageing', 15, 'checked 23 Nov 2026, 15 days ago', 'Later steps may be missing.'],
    ['old', 46, 'checked 23 Nov 2026, 46 days ago', 'This may be out of date.'],
  ] as const)('says its age in words when %s: %i days', (age, days, words, note) => {
    const { props, change } = openPopup({ mentions: 'nothing' });
    change({ talks: { ...props.talks, age: { age, days } } });
    expect(textOf('.talks-age')).toBe(`Newest fact 8 Oct 2026 · ${words}${note ?? ''}`);
    expect(textOf('.talks-age strong') ?? null).toBe(note);
  });

  test('unfolds what is decided, open and next; a step that has passed says that its outcome is not here', async () => {
    const { props, change } = openPopup();
    const [first, second] = props.talks.nextSteps;
    if (!first || !second) throw new Error('needs two steps');
    change({
      talks: {
        ...props.talks,
        nextSteps: [
          { ...first, date: '2026-11', isPast: true, isAhead: false },
          { ...second, date: '2026-11-29', isPast: false, isAhead: true },
        ],
      },
    });
    await page.getByText('Decided, open, next').click();
    const steps = [...(allOf('.points').at(-1)?.children ?? [])];
    const dates = steps.map((step) => step.firstElementChild?.textContent);
    expect(dates).toEqual([
      'was due November 2026; its outcome is not in this edition · As of 1 October 2026',
      '29 November 2026 · As of 8 October 2026',
    ]);
    await expect.element(page.getByRole('heading', { name: 'Still open' })).toBeVisible();
  });

  test('gives every point its day and its sources', () => {
    const { props } = openPopup();
    const open = [...(allOf('.points')[1]?.children ?? [])].map((point) => point.firstElementChild?.textContent);
    expect(open).toEqual(props.talks.status.stillOpen.map(({ asOf }) => `As of ${formatDate(asOf)}`));
    const points = allOf('.points > li');
    expect(points.length).toBeGreaterThan(10);
    for (const point of points) expect(point.lastElementChild?.textContent).not.toBe('');
    const dates = [...(allOf('.points')[0]?.querySelectorAll('time') ?? [])].map((time) => time.dateTime);
    expect(dates).toEqual(dates.toSorted());
  });
});

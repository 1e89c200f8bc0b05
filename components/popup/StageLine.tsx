import { i18n } from '#i18n';
import type { TalksEvent } from '../../data/schema';
import type { NextStep } from '../../data/talks-age';
import { formatMonth } from '../format-date';
import { oldestFirst } from './oldest-first';

interface StageLineProps {
  events: readonly TalksEvent[];
  nextSteps: readonly NextStep[];
}

/** The milestones of the talks from left to right: the last one reached is now, then the next step, where one lies ahead. */
export function StageLine({ events, nextSteps }: StageLineProps) {
  const milestones = events.filter(({ label }) => label).toSorted(oldestFirst);
  const now = milestones.at(-1);
  const next = nextSteps.find(({ isAhead }) => isAhead);
  if (!now) return null;
  return (
    <ol class="stages">
      {milestones.map((milestone) => (
        <li key={milestone.id} class="stage" aria-current={milestone === now ? 'step' : undefined}>
          <span class="stage-name" lang="en">
            {milestone.label}
          </span>{' '}
          <span>{formatMonth(milestone.date, 'short')}</span>
        </li>
      ))}
      {next && (
        <li class="stage stage-next">
          <span class="only-heard">{i18n.t('talks.next')} </span>
          <span class="stage-name" lang="en">
            {next.label}
          </span>{' '}
          <span>{formatMonth(next.date, 'short')}</span>
        </li>
      )}
    </ol>
  );
}

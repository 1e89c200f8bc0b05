import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { NextStep } from '../../data/talks-age';
import { DateText } from '../entry/DateText';
import { SourceList } from '../entry/SourceList';
import { formatDate } from '../format-date';
import type { TalksNowProps } from './TalksNow';

/** The status in full, on request: summary, what is decided, what is open, what comes next, and how we know. */
export function TalksDetails({ status, nextSteps, sources }: Pick<TalksNowProps, 'status' | 'nextSteps' | 'sources'>) {
  return (
    <details class="talks-details">
      <summary>{i18n.t('talks.details')}</summary>
      <p>{status.summary}</p>
      <p>{status.details}</p>
      <Points title={i18n.t('talks.decided')}>
        {status.decided.map((point) => (
          <li key={point.what}>
            <p class="point-date">
              <DateText date={point.date} />
            </p>
            {point.what}
          </li>
        ))}
      </Points>
      <Points title={i18n.t('talks.stillOpen')}>
        {status.stillOpen.map((point) => (
          <li key={point.what}>{point.what}</li>
        ))}
      </Points>
      <Points title={i18n.t('talks.nextSteps')}>
        {nextSteps.map((step) => (
          <li key={step.what}>
            <p class="point-date">{describeStepDate(step)}</p>
            {step.what}
          </li>
        ))}
      </Points>
      <h3>{i18n.t('entry.sources')}</h3>
      <SourceList sources={sources} />
    </details>
  );
}

function Points({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="points">{children}</ul>
    </>
  );
}

function describeStepDate({ date, isPast }: NextStep): string {
  return isPast ? i18n.t('talks.wasDue', { date: formatDate(date) }) : formatDate(date);
}

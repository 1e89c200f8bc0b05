import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { NextStep } from '../../data/talks-age';
import { DateText } from '../entry/DateText';
import { PublisherLine } from '../entry/PublisherLine';
import { formatDate } from '../format-date';
import { oldestFirst } from './oldest-first';
import type { TalksNowProps } from './TalksNow';

type TalksDetailsProps = Pick<TalksNowProps, 'status' | 'nextSteps' | 'linkSources'>;

/** The status in full: summary, what is decided, what is open, what comes next, each with its day and how we know. */
export function TalksDetails({ status, nextSteps, linkSources }: TalksDetailsProps) {
  const decided = status.decided.toSorted(oldestFirst);
  return (
    <div class="talks-details">
      <p lang="en">{status.summary}</p>
      <p lang="en">{status.details}</p>
      <PublisherLine sources={linkSources(status.sources)} />
      <Points title={i18n.t('talks.decided')}>
        {decided.map(({ what, date, sources }) => (
          <li key={what}>
            <p class="aside">
              <DateText date={date} />
            </p>
            <p lang="en">{what}</p>
            <PublisherLine sources={linkSources(sources)} />
          </li>
        ))}
      </Points>
      <Points title={i18n.t('talks.stillOpen')}>
        {status.stillOpen.map(({ what, sources, asOf }) => (
          <li key={what}>
            <p class="aside">{describeAsOf(asOf)}</p>
            <p lang="en">{what}</p>
            <PublisherLine sources={linkSources(sources)} />
          </li>
        ))}
      </Points>
      <Points title={i18n.t('talks.nextSteps')}>
        {nextSteps.map((step) => (
          <li key={step.what}>
            <p class="aside">
              {describeStepDate(step)} · {describeAsOf(step.asOf)}
            </p>
            <p lang="en">{step.what}</p>
            <PublisherLine sources={linkSources(step.sources)} />
          </li>
        ))}
      </Points>
    </div>
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

function describeAsOf(date: string): string {
  return i18n.t('entry.asOf', { date: formatDate(date) });
}

function describeStepDate({ date, isPast }: NextStep): string {
  return isPast ? i18n.t('talks.wasDue', { date: formatDate(date) }) : formatDate(date);
}

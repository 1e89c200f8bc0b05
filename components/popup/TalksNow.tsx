import { i18n } from '#i18n';
import type { SourceLink } from '../../data/entry-details';
import type { TalksEvent, TalksStatus } from '../../data/schema';
import type { Age, NextStep } from '../../data/talks-age';
import { formatDate } from '../format-date';
import { StageLine } from './StageLine';
import { TalksDetails } from './TalksDetails';

export interface TalksNowProps {
  status: TalksStatus;
  events: readonly TalksEvent[];
  /** How long ago the record was checked, and what that means. */
  age: { days: number; age: Age };
  nextSteps: readonly NextStep[];
  /** The sources of these ids, ready to be shown. */
  linkSources(ids: readonly string[]): SourceLink[];
}

/** Where the talks stand, and how old that is. */
export function TalksNow({ status, events, age, nextSteps, linkSources }: TalksNowProps) {
  const dates = {
    newest: formatDate(status.asOf, 'short'),
    checked: i18n.t('talks.checked', age.days, { date: formatDate(status.checkedOn, 'short') }),
  };
  return (
    <section class="talks">
      <h2>{i18n.t('popup.talksNow')}</h2>
      <StageLine events={events} nextSteps={nextSteps} />
      <p class="talks-headline" lang="en">
        {status.headline}
      </p>
      <p class="talks-age">
        {i18n.t('talks.newestAndChecked', dates)}
        {age.age !== 'fresh' && <strong>{i18n.t(age.age === 'old' ? 'talks.mayBeOld' : 'talks.mayMissSteps')}</strong>}
      </p>
      <TalksDetails status={status} nextSteps={nextSteps} linkSources={linkSources} />
    </section>
  );
}

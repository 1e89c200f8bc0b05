import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SourceDetails } from '../../data/entry-details';
import type { TalksEvent, TalksStatus } from '../../data/schema';
import type { Age, NextStep } from '../../data/talks-age';
import { formatDate } from '../format-date';
import { MoreIcon } from '../icons';
import { StageLine } from './StageLine';
import { TalksDetails } from './TalksDetails';

export interface TalksNowProps {
  status: TalksStatus;
  events: readonly TalksEvent[];
  /** How long ago the record was checked, and what that means. */
  age: { days: number; age: Age };
  nextSteps: readonly NextStep[];
  /** The sources of these ids, ready to be shown. */
  linkSources(ids: readonly string[]): SourceDetails[];
}

/**
 * Where the talks stand, what comes next, and how old that is; the rest on request.
 * In brief the milestones belong to the rest: the page has more to say for itself.
 */
export function TalksNow({ isBrief, ...talks }: TalksNowProps & { isBrief: boolean }) {
  const { status, events, age, nextSteps, linkSources } = talks;
  const restId = useId();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const next = nextSteps.find(({ isAhead }) => isAhead);
  const dates = {
    newest: formatDate(status.asOf, 'short'),
    checked: i18n.t('talks.checked', age.days, { date: formatDate(status.checkedOn, 'short') }),
  };
  return (
    <section class="talks">
      <div class="section-head">
        <h2>{i18n.t('popup.talksNow')}</h2>
        <button
          type="button"
          class="quiet-button unfold-button"
          aria-expanded={isUnfolded}
          aria-controls={restId}
          onClick={() => setIsUnfolded(!isUnfolded)}
        >
          {i18n.t('talks.details')}
          <MoreIcon />
        </button>
      </div>
      {(!isBrief || isUnfolded) && <StageLine events={events} nextSteps={nextSteps} />}
      <p class="talks-headline" lang="en">
        {status.headline}
      </p>
      <p class="talks-age">
        {/* The milestones end with it. */}
        {isBrief && !isUnfolded && next && <NextStepName {...next} />}
        {i18n.t('talks.newestAndChecked', dates)}
        {age.age !== 'fresh' && <strong>{i18n.t(age.age === 'old' ? 'talks.mayBeOld' : 'talks.mayMissSteps')}</strong>}
      </p>
      <div id={restId} hidden={!isUnfolded}>
        <TalksDetails status={status} nextSteps={nextSteps} linkSources={linkSources} />
      </div>
    </section>
  );
}

/** "Next step: Spain votes, 29 Nov 2026 · ". */
function NextStepName({ label, date }: NextStep) {
  return (
    <>
      {i18n.t('talks.nextIs')} <span lang="en">{label}</span>, {formatDate(date, 'short')} ·{' '}
    </>
  );
}

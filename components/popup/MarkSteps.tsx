import { i18n } from '#i18n';
import { BackIcon, MoreIcon } from '../icons';

/** What can be done with the marks in the article, as with keys. */
export type MarkStep = 'previous-mark' | 'next-mark' | 'open-mark' | 'list-marks';

interface MarkStepsProps {
  onWalk(step: MarkStep): void;
}

/** Each key for marks has its button here: from mark to mark, open, and the list of all in the page. */
export function MarkSteps({ onWalk }: MarkStepsProps) {
  return (
    <div class="mark-steps">
      <button
        type="button"
        class="icon-button"
        aria-label={i18n.t('walk.previous')}
        onClick={() => onWalk('previous-mark')}
      >
        <BackIcon />
      </button>
      <button type="button" class="icon-button" aria-label={i18n.t('walk.next')} onClick={() => onWalk('next-mark')}>
        <MoreIcon />
      </button>
      <button type="button" class="quiet-button" onClick={() => onWalk('open-mark')}>
        {i18n.t('walk.open')}
      </button>
      <button type="button" class="quiet-button" onClick={() => onWalk('list-marks')}>
        {i18n.t('walk.list')}
      </button>
    </div>
  );
}

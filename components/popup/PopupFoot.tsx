import { i18n } from '#i18n';
import type { EntryDetails } from '../../data/entry-details';
import { formatDate } from '../format-date';

interface PopupFootProps {
  isPaused: boolean;
  edition: EntryDetails['edition'];
  onPause(isPaused: boolean): void;
  onOpenOptions(): void;
}

/** Who we are not, how old this is, and the two ways out: pause and options. */
export function PopupFoot({ isPaused, edition, onPause, onOpenOptions }: PopupFootProps) {
  return (
    <footer class="popup-foot">
      <p>
        {i18n.t('popup.independent')} {i18n.t('popup.limits')}{' '}
        {i18n.t('popup.edition', { date: formatDate(edition.asOf) })}
      </p>
      <div class="popup-foot-row">
        <button type="button" class="quiet-button" onClick={() => onPause(!isPaused)}>
          {i18n.t(isPaused ? 'popup.resume' : 'popup.pauseEverywhere')}
        </button>
        <button type="button" class="quiet-button" onClick={onOpenOptions}>
          {i18n.t('popup.options')}
        </button>
      </div>
    </footer>
  );
}

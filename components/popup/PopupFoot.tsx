import { i18n } from '#i18n';

interface PopupFootProps {
  isPaused: boolean;
  onPause(isPaused: boolean): void;
  onOpenOptions(): void;
}

/** Who we are not, and the two ways out: pause and options. */
export function PopupFoot({ isPaused, onPause, onOpenOptions }: PopupFootProps) {
  return (
    <footer class="popup-foot">
      <p>{i18n.t('popup.independent')}</p>
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

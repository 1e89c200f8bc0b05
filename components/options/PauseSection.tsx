import { i18n } from '#i18n';
import type { OptionsProps } from './OptionsPage';

/** Everything off, and the rules untouched. */
export function PauseSection({ settings, onChange }: Pick<OptionsProps, 'settings' | 'onChange'>) {
  const { isPaused } = settings;
  return (
    <section class="options-section">
      <h2>{i18n.t('options.pause')}</h2>
      <div class="switch-row">
        <div>
          <p id="pause-name">{i18n.t('options.pauseEverywhere')}</p>
          <p class="options-help" id="pause-why">
            {i18n.t('options.pauseWhy')}
          </p>
        </div>
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={isPaused}
          aria-labelledby="pause-name"
          aria-describedby="pause-why"
          onClick={() => void onChange((now) => ({ ...now, isPaused: !isPaused }))}
        />
      </div>
    </section>
  );
}

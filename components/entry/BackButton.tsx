import { i18n } from '#i18n';
import { BackIcon } from '../icons';

/** Back to where this entry was opened from. */
export function BackButton({ onBack }: { onBack(): void }) {
  return (
    <button type="button" class="back-button" onClick={onBack}>
      <BackIcon />
      {i18n.t('entry.back')}
    </button>
  );
}

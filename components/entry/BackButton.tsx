import { i18n } from '#i18n';
import { BackIcon } from '../icons';

/** Back to where this entry was opened from; `goBackByKey` gives it its key. */
export function BackButton({ onBack }: { onBack(): void }) {
  return (
    <button type="button" class="back-button" aria-keyshortcuts="Alt+ArrowLeft" onClick={onBack}>
      <BackIcon />
      {i18n.t('entry.back')}
    </button>
  );
}

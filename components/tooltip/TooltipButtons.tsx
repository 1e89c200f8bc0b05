import { i18n } from '#i18n';
import { CloseIcon, PinIcon } from '../icons';
import type { TooltipProps } from './Tooltip';

type TooltipButtonsProps = Pick<TooltipProps, 'isPinned' | 'isSheet' | 'lookUp' | 'onPin' | 'onClose'>;

/** Pin and close; a sheet, and what was looked up, stays open by itself and needs no pin. */
export function TooltipButtons({ isPinned, isSheet, lookUp, onPin, onClose }: TooltipButtonsProps) {
  return (
    <>
      {!isSheet && !lookUp && (
        <button
          type="button"
          class="icon-button"
          aria-label={i18n.t('tooltip.pin')}
          aria-pressed={isPinned}
          onClick={onPin}
        >
          <PinIcon isFilled={isPinned} />
        </button>
      )}
      <button type="button" class="icon-button" aria-label={i18n.t('tooltip.close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </>
  );
}

import { onMessage, tell } from './messages';

/**
 * Hears Escape for a tooltip in another frame: keys go where the focus is, and
 * that may be in an embed while the pointer rests on a mark beside it. The
 * frame's own page gets the key too, whether or not the tooltip is still open.
 */
export function relayEscape(signal: AbortSignal): void {
  onMessage('tooltipOpened', () =>
    window.addEventListener('keydown', onKeyDown, { signal, passive: true, capture: true }),
  );
  onMessage('closeTooltips', () => window.removeEventListener('keydown', onKeyDown, { capture: true }));
}

function onKeyDown({ key, isComposing }: KeyboardEvent) {
  if (key === 'Escape' && !isComposing) tell('closeTooltips');
}

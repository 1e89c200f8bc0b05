/** A swipe over this many px closes, and so does a shorter one that is quick. */
const FAR = 72;
/** In px per ms. */
const QUICK = 0.5;
/** Less than this is a finger that trembles. */
const SLIP = 8;

/**
 * Lets a finger push a sheet out over the edge it hangs from: it goes along
 * with the finger, and back when it was not pushed far. What scrolls in it
 * scrolls: the browser takes such touches for itself.
 */
export function hearSwipe(sheet: HTMLElement, edge: 'top' | 'bottom', onSwipe: () => void) {
  let start: { y: number; timeMs: number; id: number } | null = null;
  const pushed = ({ clientY }: PointerEvent) => {
    const down = clientY - (start?.y ?? clientY);
    return edge === 'bottom' ? Math.max(0, down) : Math.min(0, down);
  };
  const end = () => {
    start = null;
    sheet.style.removeProperty('translate');
  };
  sheet.addEventListener('pointerdown', ({ clientY, timeStamp, pointerId, pointerType, isPrimary }) => {
    if (pointerType !== 'mouse' && isPrimary) start = { y: clientY, timeMs: timeStamp, id: pointerId };
  });
  sheet.addEventListener('pointermove', (event) => {
    if (event.pointerId !== start?.id || Math.abs(pushed(event)) < SLIP) return;
    // From here on the finger is ours, wherever on the screen it goes.
    if (!sheet.hasPointerCapture(event.pointerId)) sheet.setPointerCapture(event.pointerId);
    sheet.style.translate = `0 ${pushed(event)}px`;
  });
  sheet.addEventListener('pointerup', (event) => {
    if (event.pointerId !== start?.id) return;
    const way = Math.abs(pushed(event));
    const speed = way / Math.max(1, event.timeStamp - start.timeMs);
    end();
    if (way > FAR || (way > SLIP && speed > QUICK)) onSwipe();
  });
  sheet.addEventListener('pointercancel', end);
}

import type { PointerLike } from './find-mark';

/** A little sooner than browsers open their own menu, in ms, so that only one of the two comes. */
const PRESS_MS = 450;
/** How far a finger that keeps still may slip, in px. */
const SLIP = 10;

/**
 * Hears a finger that stays where it is. When `onPress` says that it was meant
 * for us, the page's and the browser's answer to the same finger stay away.
 */
export function hearLongPress(onPress: (event: PointerLike) => boolean, signal: AbortSignal) {
  let timer = 0;
  let start = { x: 0, y: 0 };
  let isTaken = false;

  const end = () => clearTimeout(timer);
  const onDown = (event: PointerEvent) => {
    end();
    isTaken = false;
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    start = { x: event.clientX, y: event.clientY };
    // A dispatched event forgets its path.
    const path = event.composedPath();
    const held = { clientX: start.x, clientY: start.y, composedPath: () => path };
    timer = window.setTimeout(() => {
      isTaken = onPress(held);
    }, PRESS_MS);
  };
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    if (Math.hypot(clientX - start.x, clientY - start.y) > SLIP) end();
  };
  const keepAway = (event: Event) => {
    if (!isTaken) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') isTaken = false;
  };

  const listen = { signal, passive: true, capture: true };
  window.addEventListener('pointerdown', onDown, listen);
  window.addEventListener('pointermove', onMove, listen);
  for (const type of ['pointerup', 'pointercancel', 'scroll']) window.addEventListener(type, end, listen);
  for (const type of ['contextmenu', 'click']) window.addEventListener(type, keepAway, { signal, capture: true });
  signal.addEventListener('abort', end, { once: true });
}

/**
 * Hears Escape before the page does. Where `close` says that it closed something
 * of ours, the page, which may have something of its own to close, hears neither
 * how the key is pressed nor how it is let go.
 */
export function hearEscape(close: () => boolean, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.key !== 'Escape' || !close()) return;
    keepFromPage(event);
    // What was closed may have ended the signal; the key is still down.
    window.addEventListener('keyup', keepFromPage, { capture: true, once: true });
  };
  window.addEventListener('keydown', onKeyDown, { signal, capture: true });
}

function keepFromPage(event: KeyboardEvent) {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

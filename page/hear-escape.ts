/**
 * Hears Escape before the page does. Where `close` says that it closed something
 * of ours, the page, which may have something of its own to close, hears nothing
 * of the key until it is let go.
 */
export function hearEscape(close: () => boolean, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isEscape(event) || event.repeat || !close()) return;
    keepFromPage(event);
    keepUntilLetGo();
  };
  window.addEventListener('keydown', onKeyDown, { signal, capture: true });
}

/** What was closed may have ended all else that listens; the key is still down. */
function keepUntilLetGo() {
  const over = new AbortController();
  const listen = { signal: over.signal, capture: true };
  const onKey = (event: KeyboardEvent) => {
    if (!isEscape(event)) return;
    // Pressed anew, it was let go where nobody heard it: in a frame that has the focus now.
    const isHeld = event.type === 'keyup' || event.repeat;
    if (isHeld) keepFromPage(event);
    if (!event.repeat) over.abort();
  };
  window.addEventListener('keydown', onKey, listen);
  window.addEventListener('keyup', onKey, listen);
}

function keepFromPage(event: KeyboardEvent) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isEscape({ key, isComposing }: KeyboardEvent): boolean {
  return key === 'Escape' && !isComposing;
}

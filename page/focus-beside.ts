/** What Tab may come to, unless it cannot take the focus just now. */
const STOPS =
  'a[href], input, select, textarea, summary, button, area, audio, video, iframe, [contenteditable], [tabindex]';

/**
 * Gives the focus to what Tab would come to from a place in the page, or
 * Shift+Tab where it is to be before it. False where nothing there takes it.
 */
export function focusBeside(place: Node, isBefore: boolean): boolean {
  const root = place.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  const side = isBefore ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const stops = [...root.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => !stop.matches('[tabindex^="-"]') && place.compareDocumentPosition(stop) & side,
  );
  if (isBefore) stops.reverse();
  const takesIt = (stop: HTMLElement) => {
    stop.focus();
    return root.activeElement === stop;
  };
  // Out of a shadow root the way goes on at its host.
  return stops.some(takesIt) || (root instanceof ShadowRoot && focusBeside(root.host, isBefore));
}

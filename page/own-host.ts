/** Not the name of anything: no style sheet and no script of a page can mean it. */
const HOST_NAME = 'echr-context-tooltip';

/** A page that takes the host away this often, and not by the way, means it. */
const MOST_RETURNS = 3;

/** What happens in what we draw is not the page's: its shortcuts, its "click outside", its focus traps. */
const OWN_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'auxclick', 'contextmenu', 'focusin', 'focusout'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel'],
];

/** The element that we add to a page for what we draw, in a closed shadow root of its own; not in the page yet. */
export function createOwnHost(drawn: HTMLElement, sheet: CSSStyleSheet): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets.push(sheet);
  root.append(drawn);
  for (const type of OWN_EVENTS) drawn.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  return { host, root };
}

/** A style sheet of its own for what we draw. */
export function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Puts the host into its holder, and back again where a page clears away what it does not know. */
export function keepIn(holder: Element, host: HTMLElement, show: () => void): () => void {
  let returns = 0;
  const put = () => {
    holder.append(host);
    show();
  };
  const guard = new MutationObserver(() => {
    if (!host.isConnected && holder.isConnected && ++returns <= MOST_RETURNS) put();
  });
  put();
  guard.observe(holder, { childList: true });
  return () => guard.disconnect();
}

import announcerCss from './announcer.css?inline';
import { modalInUse } from './modal-in-use';
import { createSheet } from './own-host';

/** Not the name of anything: no style sheet and no script of a page can mean it. */
const HOST_NAME = 'echr-context-announcer';

/** Long enough for a screen reader to learn of the place in which things will be said, in ms. */
const SETTLE_MS = 120;

/**
 * Says things to those who listen, politely: in an element of our own that is
 * on the page only while there is something to follow, and never to be seen.
 */
export function createAnnouncer() {
  let host: HTMLElement | null = null;
  let place: HTMLElement | null = null;
  let timer = 0;

  function mount() {
    host = document.createElement(HOST_NAME);
    const root = host.attachShadow({ mode: 'closed' });
    place = document.createElement('div');
    place.role = 'status';
    place.ariaLive = 'polite';
    root.append(place);
    root.adoptedStyleSheets.push(createSheet(announcerCss));
    // Outside of a modal dialog of the page nothing is heard.
    (modalInUse() ?? document.documentElement).append(host);
  }

  return {
    say(text: string) {
      if (!host?.isConnected) mount();
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (place) place.textContent = text;
      }, SETTLE_MS);
    },
    leave() {
      clearTimeout(timer);
      host?.remove();
      host = place = null;
    },
  };
}

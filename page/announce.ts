import { HOST_NAME } from './mount-layer';

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
    for (const [name, value] of HIDING) host.style.setProperty(name, value, 'important');
    document.documentElement.append(host);
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

/** There for ears only, whatever the page makes of elements it does not know. */
const HIDING: [name: string, value: string][] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['inline-size', '1px'],
  ['block-size', '1px'],
  ['overflow', 'hidden'],
  ['clip-path', 'inset(50%)'],
];

/** How often, in ms, signs of a reader make us ask; a wheel or a pointer gives many in a second. */
const ASK_MS = 1000;

/** Signs that somebody is at the page. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focus', 'visibilitychange'] as const;

/**
 * Asks now and then, while somebody is at the page, whether the extension that
 * brought us is still there: after an update or a disable nobody tells a page
 * that it is gone. Asking is all: who asks ends everything where it is.
 */
export function noticeEnd(ask: () => unknown, signal: AbortSignal) {
  let askedMs = 0;
  const onSign = ({ timeStamp }: Event) => {
    if (timeStamp - askedMs < ASK_MS) return;
    askedMs = timeStamp;
    ask();
  };
  for (const sign of SIGNS) window.addEventListener(sign, onSign, { signal, capture: true, passive: true });
}

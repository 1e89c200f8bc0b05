/**
 * Calls back after the page has written itself anew (`document.open`): with its
 * old content the browser forgets every listener on the document and the window,
 * those of guests too, and tells nobody. Observers live on, and see the root go.
 */
export function noticeRewrite(onRewrite: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    const isRootGone = records.some(({ removedNodes }) => [...removedNodes].some((node) => node instanceof Element));
    if (isRootGone) onRewrite();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

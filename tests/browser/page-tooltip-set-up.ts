import { afterEach, beforeEach, expect, vi } from 'vitest';
import { closePages, painted } from './page-set-up';

export const COURT = 'European Court of Human Rights';
export const ARTICLE = `<p>The ${COURT} sits in Strasbourg. It reads <b>Article 8</b> too.</p>`;

/** Nowhere near a mark. */
export const AWAY = { x: 5, y: 500 };

/** Closed shadow roots are closed to tests too, unless one was there when they were made. */
let roots: ShadowRoot[] = [];

/** Prepares each test of a file that opens tooltips, and clears up after it. */
export function useTooltips() {
  beforeEach(() => {
    roots = [];
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      if (init.mode === 'closed') roots.push(root);
      return root;
    });
  });
  afterEach(() => {
    closePages();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** What is drawn while a tooltip or the list of marks is open, in whatever shadow root of the page it stands. */
const ownRoot = () => roots.findLast(({ host }) => host.localName === 'echr-context-tooltip' && host.isConnected);
/** The element in the page meanwhile. */
export const host = () => ownRoot()?.host ?? null;
export const dialog = () => ownRoot()?.querySelector<HTMLElement>('dialog, [role="dialog"]') ?? null;
/** Where things are said while a reader walks from mark to mark. */
export const announcer = () =>
  roots.findLast(({ host: { localName, isConnected } }) => localName === 'echr-context-announcer' && isConnected);
/** Resolves when the tooltip is open and the entry has come. */
export const opened = () =>
  vi.waitFor(
    () => {
      expect(dialog()?.textContent?.trim()).toBeTruthy();
      expect(dialog()?.getAttribute('aria-busy')).toBe('false');
    },
    { timeout: 3000 },
  );
export const closed = () => vi.waitFor(() => expect(host()).toBe(null), { timeout: 3000 });

/** The middle of the nth painted stretch of text. */
export function middleOf(nth: number): { x: number; y: number } {
  const stretch = painted()[nth];
  if (!stretch) throw new Error(`no mark ${nth}`);
  const range = document.createRange();
  range.setStart(stretch.node, stretch.start);
  range.setEnd(stretch.node, stretch.start + stretch.text.length);
  const { left, right, top, bottom } = range.getClientRects()[0] as DOMRect;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** What is on top at a point, through open shadow roots. */
export function onTopAt({ x, y }: { x: number; y: number }): Element {
  let top = document.elementFromPoint(x, y) ?? document.documentElement;
  for (;;) {
    const inner = top.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === top) return top;
    top = inner;
  }
}

/** Sends a pointer's event to what is on top at a point. */
export function send(type: string, at: { x: number; y: number }, init: PointerEventInit = {}) {
  const { x, y } = at;
  const event = new PointerEvent(type, {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: x,
    clientY: y,
    pointerType: 'mouse',
    detail: type === 'click' ? 1 : 0,
    ...init,
  });
  onTopAt(at).dispatchEvent(event);
  return event;
}

export function press(key: string, { type = 'keydown', ...init }: KeyboardEventInit & { type?: string } = {}) {
  const event = new KeyboardEvent(type, { key, bubbles: true, cancelable: true, composed: true, ...init });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

/** From here on the test moves the clock. */
export function stopClock() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
}

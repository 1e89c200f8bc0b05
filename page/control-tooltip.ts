import type { AskEntries } from './ask-entries';
import { findMarkAt } from './find-mark';
import { type Hover, type HoverEvent, hoverDueMs, isShown, nextHover } from './hover-intent';
import type { Mark, Painter } from './paint-marks';
import { isHeadingFor } from './safe-wedge';
import { createEntryShow } from './show-entries';

interface ControlOptions {
  painter: Painter;
  shadowRoots: ReadonlySet<ShadowRoot>;
  ask: AskEntries;
  publishedOn(): string | null;
  signal: AbortSignal;
}

/** Opens and closes the tooltip as pointer and keys ask. Listens only; the page gets every event, but the Escape that closes a tooltip. */
export function controlTooltip({ painter, shadowRoots, ask, publishedOn, signal }: ControlOptions) {
  let hover: Hover<Mark> = { step: 'idle' };
  let timer = 0;
  let frame = 0;
  let pointer = { x: 0, y: 0 };
  let line: DOMRect | null = null;
  const show = createEntryShow({
    ask,
    publishedOn,
    onPin: () => handle({ type: hover.step === 'pinned' ? 'unpin' : 'pin' }),
    onClose: () => handle({ type: 'dismiss' }),
  });

  function handle(event: HoverEvent<Mark>, takesFocus = false) {
    hover = nextHover(hover, event, performance.now());
    clearTimeout(timer);
    const dueMs = hoverDueMs(hover);
    if (dueMs !== null) timer = window.setTimeout(() => handle({ type: 'tick' }), dueMs - performance.now() + 1);
    // The entry is asked for when the rest begins, so that it is there when it ends.
    if (hover.step === 'resting') void ask(hover.mark.entries);
    if (hover.step === 'open' && hover.next) void ask(hover.next.mark.entries);
    if (!isShown(hover)) return show.close();
    const isPinned = hover.step === 'pinned';
    if (show.mark() !== hover.mark) show.open(hover.mark, { line: takesFocus ? null : line, takesFocus, isPinned });
    else if (takesFocus) show.takeFocus();
    show.pin(isPinned);
  }

  function onMove(event: PointerEvent) {
    if (event.pointerType === 'touch' || frame !== 0) return;
    // One look per frame: between two frames nobody could have seen a change.
    frame = requestAnimationFrame(() => {
      frame = 0;
      look(event);
    });
  }

  function look(event: PointerEvent) {
    const to = { x: event.clientX, y: event.clientY };
    const rect = show.rect();
    const isOnTooltip = rect !== null && isInside(to, rect);
    if (event.buttons !== 0 && !isOnTooltip) return handle({ type: 'disturb' });
    const found = isOnTooltip ? null : findMarkAt(to.x, to.y, painter, shadowRoots);
    const isOnItsWay = rect !== null && isHeadingFor(pointer, to, rect);
    pointer = to;
    if (found) line = found.line;
    handle({ type: 'move', over: found?.mark ?? null, isOnTooltip, isOnItsWay });
  }

  function onClick(event: MouseEvent) {
    if (show.holds(event)) return;
    const found = isFollowed(event) ? null : findMarkAt(event.clientX, event.clientY, painter, shadowRoots);
    const isSelecting = document.getSelection()?.isCollapsed === false;
    if (found && !isSelecting) {
      line = found.line;
      handle({ type: 'show', mark: found.mark });
    } else if (show.mark()) handle({ type: 'dismiss' });
  }

  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && show.mark()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      handle({ type: 'dismiss' });
    } else if (!show.holds(event) && event.key.length === 1) handle({ type: 'disturb' });
  }

  function onScroll(event: Event) {
    if (!show.holds(event)) handle({ type: 'disturb' });
  }

  const listen = { signal, passive: true, capture: true };
  document.addEventListener('pointermove', onMove, listen);
  document.addEventListener('scroll', onScroll, listen);
  document.addEventListener('click', onClick, listen);
  window.addEventListener('keydown', onKey, { signal, capture: true });
  document.documentElement.addEventListener('pointerleave', () => handle(AWAY), listen);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    show.close();
  });

  return {
    /** Opens a mark's tooltip for somebody at the keyboard, and takes the focus there. */
    show: (mark: Mark) => handle({ type: 'show', mark }, true),
    /** The marks were painted anew: a tooltip whose mark is gone goes too. */
    check() {
      const mark = show.mark();
      if (mark && !painter.marks().includes(mark)) handle({ type: 'forget' });
    },
  };
}

/** The pointer left the page. */
const AWAY: HoverEvent<Mark> = { type: 'move', over: null, isOnTooltip: false, isOnItsWay: false };

/** Whether a click does something of the page's own: links stay links, buttons stay buttons. */
function isFollowed({ target, defaultPrevented }: MouseEvent): boolean {
  return defaultPrevented || (target instanceof Element && target.closest('a[href], button, label, summary, input') !== null);
}

function isInside({ x, y }: { x: number; y: number }, { left, right, top, bottom }: DOMRect): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

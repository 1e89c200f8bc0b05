import type { AskEntries } from './ask-entries';
import { findMarkUnder } from './find-mark';
import { type Hover, type HoverEvent, hoverDueMs, isShown, nextHover } from './hover-intent';
import type { Mark, Painter } from './paint-marks';
import { isHeadingFor } from './safe-wedge';
import { createEntryShow } from './show-entries';

interface ControlOptions {
  painter: Painter;
  ask: AskEntries;
  publishedOn(): string | null;
  signal: AbortSignal;
}

/** What a press or a key in it is for the page, and no business of a mark. */
const CONTROLS = 'a[href], button, label, summary, input, select, textarea, [role="button"], [role="link"], [onclick]';

/** The pointer left the page. */
const AWAY: HoverEvent<Mark> = { type: 'move', over: null, isOnTooltip: false, isOnItsWay: false };

/** Opens and closes the tooltip as pointer and keys ask. Listens only; the page gets every event, but the Escape that closes a tooltip. */
export function controlTooltip({ painter, ask, publishedOn, signal }: ControlOptions) {
  let hover: Hover<Mark> = { step: 'idle' };
  let timer = 0;
  let frame = 0;
  let pointer = { x: 0, y: 0 };
  let line: DOMRect | null = null;
  let isPressedInTooltip = false;
  const show = createEntryShow({
    ask,
    publishedOn,
    onPin: () => handle({ type: hover.step === 'pinned' ? 'unpin' : 'pin' }),
    onClose: () => handle({ type: 'dismiss' }),
  });

  function handle(event: HoverEvent<Mark>, takesFocus = false) {
    if (signal.aborted) return;
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
    if (event.pointerType === 'touch') return;
    // What is on top is told only while the event is on its way.
    const found = findMarkUnder({ ...placeOf(event), composedPath: () => event.composedPath().slice(0, 1) }, painter);
    const isOnTooltip = show.holds(event);
    look(event, found, isOnTooltip);
  }
  return { look: onMove, frame, isPressedInTooltip, pointer, CONTROLS, AWAY, isHeadingFor };
}

import type { Opening } from '../settings/settings';
import { findMarkUnder, type MarkAtPoint, marksNear } from './find-mark';
import { hearEscape } from './hear-escape';
import { hearLongPress } from './hear-long-press';
import { type Hover, type HoverEvent, hoverDueMs, isShown, marksAbout, nextHover } from './hover-intent';
import type { LateTooltip } from './late-tooltip';
import { isInside } from './page-order';
import type { Mark, Painter } from './paint-marks';
import { isHeadingFor } from './safe-wedge';
import { type AskFor, createEntryShow, type HowOpened, type ShowMeans } from './show-entries';

interface ControlOptions extends ShowMeans {
  host: LateTooltip;
  painter: Painter;
  /** What opens a tooltip besides keys. */
  opensBy(): Opening;
  /** Told which mark is explained now, or that none is. */
  onShow(mark: Mark | null): void;
  ask: AskFor;
  publishedOn(): string | null;
  signal: AbortSignal;
}

/** What a press or a key in it is for the page, and no business of a mark. */
const CONTROLS = `a[href], button, label, summary, input, select, textarea, [role="button"], [role="link"],
  [onclick]:not(html, body, :has(main, h1))`;

/** The pointer left the page. */
const AWAY: HoverEvent<Mark> = { type: 'move', over: null, isOnTooltip: false, isOnItsWay: false };

/** How often, in ms, a moving pointer makes us see to it that the marks are still painted. */
const RENEW_MS = 1000;

/** Opens and closes the tooltip as pointer and keys ask. Listens only; the page gets every event, but the Escape that closes a tooltip. */
export function controlTooltip(options: ControlOptions) {
  const { painter, opensBy, onShow, signal } = options;
  let hover: Hover<Mark> = { step: 'idle' };
  let timer = 0;
  let frame = 0;
  let pointer = { x: 0, y: 0 };
  let line: DOMRect | null = null;
  let near: Mark | null = null;
  let isTouch = false;
  let isPressedInTooltip = false;
  let renewedMs = 0;
  const show = createEntryShow({
    ...options,
    onPin: () => handle({ type: hover.step === 'pinned' ? 'unpin' : 'pin' }),
    onClose: () => handle({ type: 'dismiss' }),
  });

  function handle(event: HoverEvent<Mark>, takesFocus = false) {
    if (signal.aborted) return;
    const before = show.mark();
    hover = nextHover(hover, event, performance.now());
    clearTimeout(timer);
    const dueMs = hoverDueMs(hover);
    if (dueMs !== null) timer = window.setTimeout(() => handle({ type: 'tick' }), dueMs - performance.now() + 1);
    // What is needed is asked for when the rest begins, so that it is there when it ends.
    if (hover.step === 'resting') show.prepare(hover.mark);
    if (hover.step === 'open' && hover.next) show.prepare(hover.next.mark);
    if (!isShown(hover)) show.close();
    else explain(hover.mark, { line, takesFocus, isTouch, isPinned: hover.step === 'pinned' });
    if (show.mark() !== before) onShow(show.mark());
  }

  function explain(mark: Mark, how: HowOpened) {
    if (show.mark() !== mark) show.open(mark, how);
    else if (how.takesFocus) show.takeFocus();
    show.pin(how.isPinned);
  }

  function showAt({ mark, line: at }: MarkAtPoint) {
    line = at;
    handle({ type: 'show', mark });
  }

  function onMove(event: PointerEvent) {
    if (event.pointerType === 'touch' || opensBy() !== 'hover') return;
    isTouch = false;
    const isOnTooltip = show.holds(event);
    if (event.buttons !== 0) return isPressedInTooltip ? undefined : handle({ type: 'disturb' });
    const found = isOnTooltip ? null : findMarkUnder(event, painter);
    const to = { x: event.clientX, y: event.clientY };
    const rect = show.rect();
    const isOnItsWay = rect !== null && isHeadingFor(pointer, to, rect);
    pointer = to;
    if (found) line = found.line;
    else comeNear(marksNear(event, painter)[0] ?? null);
    if (found || hover.step !== 'idle') handle({ type: 'move', over: found?.mark ?? null, isOnTooltip, isOnItsWay });
    if (event.timeStamp - renewedMs < RENEW_MS) return;
    renewedMs = event.timeStamp;
    painter.renew();
  }

  /** The first who comes near a mark has the rest of the way to wait for what a tooltip needs. */
  function comeNear(mark: Mark | null) {
    if (mark && mark !== near) show.prepare(mark);
    near = mark;
  }

  function onPress(event: PointerEvent) {
    isPressedInTooltip = show.holds(event);
    isTouch = event.pointerType === 'touch';
    if (isTouch) comeNear(marksNear(event, painter)[0] ?? null);
  }

  function onClick(event: MouseEvent) {
    // A press by key has no place, and is about what has the focus.
    if (show.holds(event) || event.detail === 0) return;
    const found = isForControl(event) || opensBy() === 'key' ? null : findMarkUnder(event, painter);
    const isSelecting = document.getSelection()?.isCollapsed === false;
    if (found && !isSelecting) showAt(found);
    else if (show.mark()) handle({ type: 'dismiss' });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!event.isComposing && !show.holds(event) && isTyping(event)) handle({ type: 'disturb' });
  }

  function onScroll({ target }: Event) {
    // What scrolls beside the mark, as a ticker does by itself, is neither the reader's doing nor moves the mark.
    if (target instanceof Element && !marksAbout(hover).some((mark) => isMarkInside(mark, target))) return;
    handle({ type: 'disturb' });
    if (!show.mark() || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      show.follow();
    });
  }

  // First of all, so that the click after a long press is heard by nobody.
  hearLongPress((event) => {
    const found = isForControl(event) && opensBy() !== 'key' ? findMarkUnder(event, painter) : null;
    if (found) showAt(found);
    return found !== null;
  }, signal);
  const listen = { signal, passive: true, capture: true };
  window.addEventListener('pointermove', onMove, listen);
  window.addEventListener('pointerdown', onPress, listen);
  window.addEventListener('click', onClick, listen);
  window.addEventListener('scroll', onScroll, listen);
  window.addEventListener('resize', onScroll, listen);
  window.addEventListener('keydown', onKeyDown, listen);
  const dismissed = () => {
    const isOpen = show.mark() !== null;
    if (isOpen) handle({ type: 'dismiss' });
    return isOpen;
  };
  hearEscape(dismissed, signal);
  document.documentElement.addEventListener('pointerleave', () => handle(AWAY), { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    show.close();
  });

  return {
    /** Opens a mark's tooltip for somebody at the keyboard; takes the focus there only when that is asked for. False where there is no place for it. */
    show(mark: Mark, takesFocus: boolean): boolean {
      line = null;
      isTouch = false;
      handle({ type: 'show', mark }, takesFocus);
      return show.mark() === mark;
    },
    /** Another opens elsewhere, and there is only one at a time; or Escape was pressed elsewhere. */
    close: () => handle({ type: 'dismiss' }),
    /** The marks were painted anew: a tooltip whose mark is gone goes too, unless the reader pinned it. */
    check() {
      const mark = show.mark();
      if (mark && hover.step !== 'pinned' && !painter.marks().includes(mark)) handle({ type: 'forget' });
    },
  };
}

/**
 * Whether a click does something of the page's own: links stay links, buttons
 * stay buttons. What hears clicks around a whole article, as many pages have it
 * for old phones, is no button.
 */
function isForControl(event: Pick<Event, 'composedPath'>): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(CONTROLS));
}

function isMarkInside({ pieces }: Mark, box: Element): boolean {
  return pieces.some(({ node }) => isInside(node, box));
}

function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

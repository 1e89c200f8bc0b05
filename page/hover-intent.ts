/** How long the pointer must rest on a mark: long enough not to flash at a passing pointer, short enough to feel direct. @internal for its tests */
export const REST_MS = 250;
/** With a tooltip already open the reader is looking things up: the next one may come at once. @internal for its tests */
export const NEXT_REST_MS = 80;
/** Time to bring the pointer back, or over to the tooltip. @internal for its tests */
export const LEAVE_MS = 300;

/**
 * What the pointer is about, as the tooltip sees it.
 *
 * - `idle`: nothing is open and the pointer is on no mark.
 * - `resting`: the pointer is on a mark and may only be passing.
 * - `open`: the tooltip is open; `next` is another mark the pointer rests on meanwhile.
 * - `leaving`: the tooltip is open, and the pointer has left it and its mark.
 * - `pinned`: the tooltip is open until it is closed.
 * - `dismissed`: it was closed while the pointer stood on the mark, and does not come back until the pointer has left it.
 */
export type Hover<Mark> =
  | { step: 'idle' }
  | { step: 'resting'; mark: Mark; sinceMs: number }
  | { step: 'open'; mark: Mark; next: { mark: Mark; sinceMs: number } | null }
  | { step: 'leaving'; mark: Mark; sinceMs: number }
  | { step: 'pinned'; mark: Mark }
  | { step: 'dismissed'; mark: Mark };

/** What can happen to it. */
export type HoverEvent<Mark> =
  /** The pointer moved: onto which mark, whether it is on the tooltip, whether it is on its way there. */
  | { type: 'move'; over: Mark | null; isOnTooltip: boolean; isOnItsWay: boolean }
  /** Time has passed. */
  | { type: 'tick' }
  /** The reader is doing something else: scrolling, dragging, selecting, typing. What was dismissed stays so. */
  | { type: 'disturb' }
  /** The tooltip was closed by Escape or by its button, or because another opened elsewhere. */
  | { type: 'dismiss' }
  /** The tooltip was pinned, or let go again. */
  | { type: 'pin' }
  | { type: 'unpin' }
  /** The mark is no longer on the page. */
  | { type: 'forget' }
  /** Opened by key or from a list. */
  | { type: 'show'; mark: Mark };

/** The next state. Pure: the clock is handed in, and a late tick for a state that is gone changes nothing. */
export function nextHover<Mark>(hover: Hover<Mark>, event: HoverEvent<Mark>, nowMs: number): Hover<Mark> {
  switch (event.type) {
    case 'move':
      return afterMove(hover, event, nowMs);
    case 'tick':
      return afterTick(hover, nowMs);
    case 'disturb':
      return hover.step === 'pinned' || hover.step === 'dismissed' ? hover : { step: 'idle' };
    case 'forget':
      return { step: 'idle' };
    case 'dismiss':
      return 'mark' in hover ? { step: 'dismissed', mark: hover.mark } : hover;
    case 'pin':
      return isShown(hover) ? { step: 'pinned', mark: hover.mark } : hover;
    case 'unpin':
      return hover.step === 'pinned' ? { step: 'open', mark: hover.mark, next: null } : hover;
    case 'show':
      return { step: 'pinned', mark: event.mark };
  }
}

/** When the state will change by itself, in ms of the same clock; null when it will not. */
export function hoverDueMs(hover: Hover<unknown>): number | null {
  if (hover.step === 'resting') return hover.sinceMs + REST_MS;
  if (hover.step === 'leaving') return hover.sinceMs + LEAVE_MS;
  return hover.step === 'open' && hover.next ? hover.next.sinceMs + NEXT_REST_MS : null;
}

/** The marks that it is about: the one that is explained or would be, and another that the pointer rests on meanwhile. */
export function marksAbout<Mark>(hover: Hover<Mark>): Mark[] {
  if (hover.step === 'idle') return [];
  return hover.step === 'open' && hover.next ? [hover.mark, hover.next.mark] : [hover.mark];
}

/** Whether a tooltip is to be seen in this state. */
export function isShown<Mark>(
  hover: Hover<Mark>,
): hover is Extract<Hover<Mark>, { step: 'open' | 'leaving' | 'pinned' }> {
  return hover.step === 'open' || hover.step === 'leaving' || hover.step === 'pinned';
}

function afterMove<Mark>(
  hover: Hover<Mark>,
  { over, isOnTooltip, isOnItsWay }: Extract<HoverEvent<Mark>, { type: 'move' }>,
  nowMs: number,
): Hover<Mark> {
  const resting: Hover<Mark> = over === null ? { step: 'idle' } : { step: 'resting', mark: over, sinceMs: nowMs };
  switch (hover.step) {
    case 'idle':
      return resting;
    case 'resting':
    case 'dismissed':
      return over === hover.mark ? hover : resting;
    case 'pinned':
      return hover;
    case 'open':
    case 'leaving':
      if (isOnTooltip || over === hover.mark) return { step: 'open', mark: hover.mark, next: null };
      // On its way to the tooltip the pointer may cross other marks, and may take its time.
      if (isOnItsWay) return { step: 'leaving', mark: hover.mark, sinceMs: nowMs };
      if (over !== null) return { step: 'open', mark: hover.mark, next: restOn(over, hover, nowMs) };
      return hover.step === 'leaving' ? hover : { step: 'leaving', mark: hover.mark, sinceMs: nowMs };
  }
}

function restOn<Mark>(mark: Mark, hover: Hover<Mark>, nowMs: number) {
  const isSame = hover.step === 'open' && hover.next?.mark === mark;
  return isSame ? hover.next : { mark, sinceMs: nowMs };
}

function afterTick<Mark>(hover: Hover<Mark>, nowMs: number): Hover<Mark> {
  const dueMs = hoverDueMs(hover);
  if (dueMs === null || nowMs < dueMs) return hover;
  if (hover.step === 'resting') return { step: 'open', mark: hover.mark, next: null };
  if (hover.step === 'open' && hover.next) return { step: 'open', mark: hover.next.mark, next: null };
  return { step: 'idle' };
}

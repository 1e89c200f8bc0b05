/** What placing needs to know, in CSS px of the visible page. */
export interface Measures {
  /** The line box of the mark that is explained. */
  line: { x: number; y: number; width: number; height: number };
  /** The visible page. */
  view: { width: number; height: number };
  /** The tooltip at its natural size. */
  tooltip: { width: number; height: number };
}

/**
 * Where the tooltip goes. It hangs from its edge next to the line, so that it
 * can grow and shrink without moving:
 *
 *     above: ┌───────┐ ▲ maxHeight          below: ▂▂ line ▂▂
 *            │       │ │                           ┌───────┐ ─ edge, from the top
 *            └───────┘ ─ edge, from the bottom     │       │ │
 *            ▂▂ line ▂▂                            └───────┘ ▼ maxHeight
 *
 * Where neither has room, as in a low frame, it stands beside the line as high
 * as the window lets it.
 */
export interface Place {
  side: 'above' | 'below' | 'beside';
  left: number;
  edge: number;
  maxHeight: number;
}

/** Room between the line and the tooltip: enough to read the line's descenders. */
const GAP = 6;
/** The tooltip never touches the edge of the window. */
const MARGIN = 8;

/** A card lower than this, in px, shows a name and no more. */
const LEAST_CARD = 140;

/** Of a height below this, in px, bar and foot leave too little for what they hold: all of it scrolls together. */
export const LOW_ROOM = 280;

/** How much of the window's height a sheet may take. */
const SHEET_SHARE = 0.7;

/** On windows narrower than this a card leaves no text to read beside it: a sheet at the bottom takes its place. */
export const SHEET_WIDTH = 480;

/**
 * Where the tooltip goes: below the line it explains, above where only there is
 * room, beside it where the window is too low for either; over it only where
 * there is no room at all, and never out of the window. Pure: numbers in, numbers out.
 */
export function placeTooltip({ line, view, tooltip }: Measures): Place {
  const below = view.height - MARGIN - (line.y + line.height + GAP);
  const above = line.y - GAP - MARGIN;
  const isBelow = tooltip.height <= below || (tooltip.height > above && below >= above);
  const left = Math.max(MARGIN, Math.min(line.x, view.width - MARGIN - tooltip.width));
  if (Math.max(below, above) < Math.min(LEAST_CARD, tooltip.height)) return placeBeside({ line, view, tooltip }, left);
  // The line may be out of the window, as when the page scrolled since the pointer came.
  const maxHeight = Math.max(0, Math.min(isBelow ? below : above, view.height - 2 * MARGIN));
  return isBelow
    ? { side: 'below', left, edge: line.y + line.height + GAP, maxHeight }
    : { side: 'above', left, edge: view.height - line.y + GAP, maxHeight };
}

function placeBeside({ line, view, tooltip }: Measures, over: number): Place {
  const after = line.x + line.width + GAP;
  const before = line.x - GAP - tooltip.width;
  const left = after + tooltip.width <= view.width - MARGIN ? after : before >= MARGIN ? before : over;
  return { side: 'beside', left, edge: MARGIN, maxHeight: Math.max(0, view.height - 2 * MARGIN) };
}

/** Whether a tooltip that has gone along with its line is about to go out of the window. */
export function isLeavingWindow({ side, edge, maxHeight }: Place, viewHeight: number): boolean {
  return side !== 'beside' && viewHeight - MARGIN - edge < Math.min(LEAST_CARD, maxHeight);
}

/** A sheet lower than this is no use to anyone. */
const LEAST_SHEET = 260;

/** Where a sheet goes: at the bottom, where thumbs are; at the top when it would cover the line it explains. Where both are too low to read in, it covers the line. */
export function placeSheet({ line, view }: Omit<Measures, 'tooltip'>): { edge: 'top' | 'bottom'; maxHeight: number } {
  const below = view.height - (line.y + line.height) - GAP;
  const above = line.y - GAP;
  const isBelow = below >= LEAST_SHEET || below >= above;
  const room = isBelow ? below : above;
  const most = Math.min(view.height, Math.max(LEAST_CARD, SHEET_SHARE * view.height));
  return { edge: isBelow ? 'bottom' : 'top', maxHeight: room < LEAST_CARD ? most : Math.min(room, most) };
}

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

/** How far the line has moved, in px. */
interface Shift {
  x: number;
  y: number;
}

/** Room between the line and the tooltip: enough to read the line's descenders. */
const GAP = 6;
/** The tooltip never touches the edge of the window. */
const MARGIN = 8;

/** Of a height below this, in px, bar and foot leave no more than a name and a line: then it is better as high as the window, whatever it covers. */
const LEAST_ROOM = 200;

/** Below this height, in px, bar and foot keep no room of their own around what they hold. */
export const LOW_ROOM = 280;

/** A sheet lower than this, in px, goes to the other edge where there is more room. */
const LEAST_SHEET = 260;

/** How much of the window's height a sheet may take, where that is enough. */
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
  if (Math.max(below, above) < Math.min(LEAST_ROOM, tooltip.height)) return placeBeside({ line, view, tooltip }, left);
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

/**
 * Where a tooltip is when its line has moved: it has gone along, and is as high
 * as the window lets it be there. Null where that is too little, and it has to be placed anew.
 */
export function moveAlong({ side, left, edge, maxHeight }: Place, by: Shift, viewHeight: number): Place | null {
  if (side === 'beside') return { side, left, edge, maxHeight };
  const moved = edge + (side === 'below' ? by.y : -by.y);
  const room = Math.min(viewHeight - MARGIN - moved, viewHeight - 2 * MARGIN);
  // What had little room from the first keeps it.
  return room < Math.min(LEAST_ROOM, maxHeight) ? null : { side, left: left + by.x, edge: moved, maxHeight: room };
}

/** Where a sheet goes: at the bottom, where thumbs are; at the top when it would cover the line it explains. Where both are too low to read in, it covers the line. */
export function placeSheet({ line, view }: Omit<Measures, 'tooltip'>): { edge: 'top' | 'bottom'; maxHeight: number } {
  const below = view.height - (line.y + line.height) - GAP;
  const above = line.y - GAP;
  const isBelow = below >= LEAST_SHEET || below >= above;
  const room = isBelow ? below : above;
  // Of a low window it leaves a strip, to show that the page is still there.
  const most = Math.min(view.height - 2 * MARGIN, Math.max(LEAST_SHEET, SHEET_SHARE * view.height));
  return { edge: isBelow ? 'bottom' : 'top', maxHeight: room < LEAST_ROOM ? most : Math.min(room, most) };
}

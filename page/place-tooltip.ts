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
 */
export interface Place {
  side: 'above' | 'below';
  left: number;
  edge: number;
  maxHeight: number;
}

/** Room between the line and the tooltip: enough to read the line's descenders. */
const GAP = 6;
/** The tooltip never touches the edge of the window. */
const MARGIN = 8;

/** On windows narrower than this a card leaves no text to read beside it: a sheet at the bottom takes its place. */
export const SHEET_WIDTH = 480;

/**
 * Where the tooltip goes: below the line it explains, above where only there is
 * room, never over it and never out of the window. Pure: numbers in, numbers out.
 */
export function placeTooltip({ line, view, tooltip }: Measures): Place {
  const below = view.height - MARGIN - (line.y + line.height + GAP);
  const above = line.y - GAP - MARGIN;
  const isBelow = tooltip.height <= below || (tooltip.height > above && below >= above);
  const left = Math.max(MARGIN, Math.min(line.x, view.width - MARGIN - tooltip.width));
  // The line may be out of the window, as when the page scrolled since the pointer came.
  const maxHeight = Math.max(0, Math.min(isBelow ? below : above, view.height - 2 * MARGIN));
  return isBelow
    ? { side: 'below', left, edge: line.y + line.height + GAP, maxHeight }
    : { side: 'above', left, edge: view.height - line.y + GAP, maxHeight };
}

/** A sheet lower than this is no use to anyone. */
const LEAST_SHEET = 260;

/** Where a sheet goes: at the bottom, where thumbs are; at the top when it would cover the line it explains. */
export function placeSheet({ line, view }: Omit<Measures, 'tooltip'>): { edge: 'top' | 'bottom'; maxHeight: number } {
  const below = view.height - (line.y + line.height) - GAP;
  const above = line.y - GAP;
  const isBelow = below >= LEAST_SHEET || below >= above;
  return { edge: isBelow ? 'bottom' : 'top', maxHeight: Math.max(0, isBelow ? below : above) };
}

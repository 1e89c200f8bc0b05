import { computePosition, flip, offset, type Rect, shift, size } from '@floating-ui/core';

/** What placing needs to know, in CSS px of the visible page. */
export interface Measures {
  /** The line box of the mark that is explained. */
  line: Rect;
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
export async function placeTooltip({ line, view, tooltip }: Measures): Promise<Place> {
  let maxHeight = 0;
  const measureRoom = size({
    padding: MARGIN,
    apply: ({ availableHeight }) => {
      maxHeight = Math.max(0, availableHeight);
    },
  });
  const { x, placement } = await computePosition(line, tooltip, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, fallbackStrategy: 'bestFit', crossAxis: false }),
      measureRoom,
      shift({ padding: MARGIN }),
    ],
    platform: platformOf(view),
  });
  return placement.startsWith('top')
    ? { side: 'above', left: x, edge: view.height - line.y + GAP, maxHeight }
    : { side: 'below', left: x, edge: line.y + line.height + GAP, maxHeight };
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

/** Floating UI asks for measures through this; all of them are known already. */
function platformOf(view: Measures['view']) {
  return {
    getElementRects: ({ reference, floating }: { reference: Rect; floating: Measures['tooltip'] }) => ({
      reference,
      floating: { x: 0, y: 0, ...floating },
    }),
    getClippingRect: () => ({ x: 0, y: 0, ...view }),
    getDimensions: (element: Measures['tooltip']) => ({ width: element.width, height: element.height }),
  };
}

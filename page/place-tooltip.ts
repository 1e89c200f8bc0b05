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

/** Where the tooltip goes. */
export interface Place {
  left: number;
  top: number;
  /** Taller content scrolls inside. */
  maxHeight: number;
  side: 'above' | 'below';
}

/** Room between the line and the tooltip: enough to read the line's descenders. */
const GAP = 6;
/** The tooltip never touches the edge of the window. */
const MARGIN = 8;
/** Lower than this a tooltip is of no use; it then takes the side with more room as it is. */
const LEAST_HEIGHT = 96;

/** On windows narrower than this a card leaves no text to read beside it: a sheet at the bottom takes its place. */
export const SHEET_WIDTH = 480;

/**
 * Where the tooltip goes: below the line it explains, above where there is more
 * room, never over it and never out of the window. Pure: numbers in, numbers out.
 */
export async function placeTooltip({ line, view, tooltip }: Measures): Promise<Place> {
  let maxHeight = tooltip.height;
  const limitHeight = size({
    padding: MARGIN,
    apply: ({ availableHeight }) => {
      maxHeight = Math.max(LEAST_HEIGHT, Math.min(tooltip.height, availableHeight));
    },
  });
  const { x, y, placement } = await computePosition(line, tooltip, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, fallbackStrategy: 'bestFit', crossAxis: false }),
      limitHeight,
      shift({ padding: MARGIN }),
    ],
    platform: platformOf(view),
  });
  const side = placement.startsWith('top') ? 'above' : 'below';
  // Above the line a tooltip that had to give up height still stands on it.
  return { left: x, top: side === 'above' ? y + tooltip.height - maxHeight : y, maxHeight, side };
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

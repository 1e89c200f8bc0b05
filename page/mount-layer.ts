import { hearSwipe } from './hear-swipe';
import { createOwnHost, keepIn } from './own-host';
import { LOW_ROOM, moveAlong, type Place, placeSheet, placeTooltip, SHEET_WIDTH } from './place-tooltip';
import { showThatItGoesOn } from './show-that-it-goes-on';

/** What the tooltip is drawn in: an element in the top layer, in a closed shadow root of its own. */
export interface TooltipLayer {
  host: HTMLElement;
  /** To draw in. */
  element: HTMLElement;
  isSheet: boolean;
  /** Listens for a finger that pushes a sheet away. */
  onSwipe(close: () => void): void;
  hasFocus(): boolean;
  /** Measures once, decides purely, applies once; until then the tooltip is not seen. */
  place(line: DOMRectReadOnly): void;
  /** Goes along with its line, lower towards the end of the window, and over to the line's other side where too little is left. */
  move(line: DOMRectReadOnly): void;
  unmount(): void;
}

interface LayerOptions {
  holder: Element;
  sheet: CSSStyleSheet;
  theme: 'light' | 'dark';
  /** For a finger, a sheet fits every screen. */
  isTouch: boolean;
}

/** Height in px of a card with two lines of roles and a long position. */
const USUAL_HEIGHT = 360;

/** Puts the layer into the page, still unseen. */
export function mountLayer({ holder, sheet, theme, isTouch }: LayerOptions): TooltipLayer {
  const element = document.createElement('div');
  element.className = 'layer';
  element.dataset.theme = theme;
  element.popover = 'manual';
  const { host, root } = createOwnHost(element, sheet);
  const stopGuarding = keepIn(holder, host, () => element.showPopover());
  showThatItGoesOn(element);
  const isSheet = isTouch || document.documentElement.clientWidth < SHEET_WIDTH;
  let swiped = () => {};
  let placed: { place: Place; line: DOMRectReadOnly } | null = null;
  let placedIn = '';

  const view = () => ({ width: document.documentElement.clientWidth, height: innerHeight });
  const windowNow = () => `${innerWidth} ${innerHeight}`;

  function placeCard(line: DOMRectReadOnly) {
    const { width, height } = element.getBoundingClientRect();
    // While the entry is still on its way the card is low: leave it the room it will want.
    const tooltip = { width, height: Math.max(height, USUAL_HEIGHT) };
    placed = { place: placeTooltip({ line, view: view(), tooltip }), line };
    applyPlace(element, placed.place);
  }

  return {
    host,
    element,
    isSheet,
    hasFocus: () => root.activeElement !== null,
    onSwipe(close) {
      swiped = close;
    },
    place(line) {
      placedIn = windowNow();
      if (!isSheet) return placeCard(line);
      const place = placeSheet({ line, view: view() });
      hearSwipe(element, place.edge, () => swiped());
      applySheet(element, place);
    },
    move(line) {
      const isResized = placedIn !== windowNow();
      placedIn = windowNow();
      // A sheet keeps its edge, and takes the room that a turned phone or a larger zoom leaves it.
      if (isSheet && isResized) giveRoom(element, placeSheet({ line, view: view() }).maxHeight);
      if (!placed) return;
      const by = { x: line.x - placed.line.x, y: line.y - placed.line.y };
      const moved = isResized ? null : moveAlong(placed.place, by, innerHeight);
      // Its line may still be seen where it itself is not: it goes to the line's other side.
      if (moved) applyPlace(element, moved);
      else placeCard(line);
    },
    unmount() {
      stopGuarding();
      host.remove();
    },
  };
}

function applyPlace(element: HTMLElement, { side, left, edge, maxHeight }: Place) {
  const { style, classList } = element;
  style.inset = 'auto';
  style.left = `${left}px`;
  style[side === 'above' ? 'bottom' : 'top'] = `${edge}px`;
  giveRoom(element, maxHeight);
  classList.add('layer-placed');
}

function applySheet(element: HTMLElement, { edge, maxHeight }: ReturnType<typeof placeSheet>) {
  giveRoom(element, maxHeight);
  element.classList.add('layer-sheet', `layer-sheet-${edge}`);
}

function giveRoom({ style, classList }: HTMLElement, height: number) {
  style.setProperty('--tooltip-room', `${height}px`);
  classList.toggle('layer-low', height < LOW_ROOM);
}

import { render } from 'preact';
import { Tooltip, type TooltipProps } from '../components/tooltip/Tooltip';
import tooltipCss from '../components/tooltip/tooltip.css?inline';
import layerCss from './tooltip-layer.css?inline';
import { type Place, placeTooltip, SHEET_WIDTH } from './place-tooltip';

/** What a tooltip is opened with. */
export interface TooltipRequest {
  /** The line box it explains, in px of the visible page. */
  line: DOMRectReadOnly;
  theme: 'light' | 'dark';
  /** Opened by key: the reader wants to be in it. */
  takesFocus: boolean;
  props: Omit<TooltipProps, 'isSheet'>;
}

/** The one tooltip of a frame. */
export interface TooltipHost {
  open(request: TooltipRequest): void;
  /** New content for the tooltip that is open; its place stays. */
  update(props: TooltipRequest['props']): void;
  close(): void;
  /** Puts the focus into the tooltip that is open. */
  takeFocus(): void;
  /** Where it is, or null when it is closed. */
  rect(): DOMRect | null;
  /** Whether an event happened in the tooltip. */
  holds(event: Event): boolean;
}

/** Not the name of anything: no style sheet and no script of a page can mean it. */
const HOST_NAME = 'echr-context-tooltip';

/** Height in px of a card with a role and a position. */
const USUAL_HEIGHT = 280;

/** Everything of an open tooltip; none of it exists while it is closed. */
interface OpenTooltip {
  host: HTMLElement;
  root: ShadowRoot;
  layer: HTMLElement;
  isSheet: boolean;
  /** What had the focus before the tooltip took it. */
  focusedBefore: Element | null;
}

/**
 * Keeps the tooltip apart from the page: a closed shadow root in the top layer,
 * on one element that exists only while the tooltip is open.
 */
export function createTooltipHost(document: Document): TooltipHost {
  let tooltip: OpenTooltip | null = null;

  function close() {
    if (!tooltip) return;
    const { host, root, layer, focusedBefore } = tooltip;
    const hadFocus = root.activeElement !== null;
    tooltip = null;
    render(null, layer);
    host.remove();
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
  }

  function draw({ layer, isSheet }: OpenTooltip, props: TooltipRequest['props']) {
    render(<Tooltip {...props} isSheet={isSheet} />, layer);
  }

  function takeFocus() {
    if (!tooltip || tooltip.root.activeElement) return;
    tooltip.focusedBefore = document.activeElement;
    tooltip.layer.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  return {
    open({ line, theme, takesFocus, props }) {
      close();
      const opened = mountHost(document, theme);
      tooltip = opened;
      draw(opened, props);
      void settle(opened, line).then(() => {
        if (takesFocus && tooltip === opened) takeFocus();
      });
    },
    update(props) {
      if (tooltip) draw(tooltip, props);
    },
    close,
    takeFocus,
    rect: () => tooltip?.layer.getBoundingClientRect() ?? null,
    holds: (event) => tooltip !== null && event.composedPath().includes(tooltip.host),
  };
}

function mountHost(document: Document, theme: TooltipRequest['theme']): OpenTooltip {
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tooltipCss + layerCss);
  root.adoptedStyleSheets.push(sheet);
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.dataset.theme = theme;
  layer.popover = 'manual';
  root.append(layer);
  // In full screen only what lies inside the element that fills it can be seen.
  (document.fullscreenElement ?? document.documentElement).append(host);
  layer.showPopover();
  const isSheet = document.documentElement.clientWidth < SHEET_WIDTH;
  return { host, root, layer, isSheet, focusedBefore: null };
}

/** Measures once, decides purely, applies once; until then the tooltip is not seen. */
async function settle({ layer, isSheet }: OpenTooltip, line: DOMRectReadOnly): Promise<void> {
  if (isSheet) {
    layer.classList.add('layer-sheet');
    return;
  }
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const natural = layer.getBoundingClientRect();
  // While the entry is still on its way the card is low: leave it the room it will want.
  const tooltip = { width: natural.width, height: Math.max(natural.height, USUAL_HEIGHT) };
  applyPlace(layer, await placeTooltip({ line: numbersOf(line), view: { width, height: innerHeight || height }, tooltip }));
}

/** A box as plain numbers: what the browser gives keeps them where a copy does not see them. */
function numbersOf({ x, y, width, height }: DOMRectReadOnly) {
  return { x, y, width, height };
}

function applyPlace({ style, classList }: HTMLElement, { side, left, edge, maxHeight }: Place) {
  style.left = `${left}px`;
  style[side === 'above' ? 'bottom' : 'top'] = `${edge}px`;
  style.setProperty('--tooltip-room', `${maxHeight}px`);
  classList.add('layer-placed');
}

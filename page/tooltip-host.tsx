import { render } from 'preact';
import { tooltipCss } from '../components/page-looks';
import { Tooltip, type TooltipProps } from '../components/tooltip/Tooltip';
import { focusBeside } from './focus-beside';
import { tooltipLayerCss } from './layer-looks';
import { focusNow, innermost, modalAround, modalInUse } from './modal-in-use';
import { mountLayer, type TooltipLayer } from './mount-layer';
import { createSheet } from './own-host';

/** What in the tooltip can have the focus. */
const CONTROLS = 'a[href], input, select, textarea, summary, button:enabled, [tabindex="0"]';

/** What a tooltip is opened with. */
export interface TooltipRequest {
  /** The line box it explains, in px of the visible page. */
  line: DOMRectReadOnly;
  /** The element whose words it explains. */
  around: Element;
  /** Where in it they stand: from there Tab goes on when it leaves the tooltip. */
  words: Node;
  theme: 'light' | 'dark';
  /** Opened by key: the reader wants to be in it. */
  takesFocus: boolean;
  /** Opened by a finger: a sheet at the bottom, whatever the width of the window. */
  isTouch: boolean;
  /** Told when it has closed, in whatever way: also when another takes its place. */
  onClosed(): void;
  props: Omit<TooltipProps, 'isSheet'>;
}

/** The one tooltip of a frame. */
export interface TooltipHost {
  /** Opens it; false where a modal dialog of the page leaves no place in which it could be used. */
  open(request: TooltipRequest): boolean;
  /** New content for the tooltip that is open; its place stays. */
  update(props: TooltipRequest['props']): void;
  /** The line it explains has moved: so does the tooltip. Null where it is out of sight: a card closes, a sheet stands by itself. */
  move(line: DOMRectReadOnly | null): void;
  close(): void;
  /** Draws out of sight what may be opened soon: all that takes time only once is then done. */
  rehearse(props: TooltipRequest['props']): void;
  /** Puts the focus into the tooltip that is open. */
  takeFocus(): void;
  /** Where it is, or null when it is closed. */
  rect(): DOMRect | null;
  /** Whether an event happened in the tooltip. */
  holds(event: Event): boolean;
}

/**
 * Keeps the tooltip apart from the page: a closed shadow root in the top layer,
 * on one element that exists only while the tooltip is open.
 */
export function createTooltipHost(document: Document): TooltipHost {
  let layer: TooltipLayer | null = null;
  let focusedBefore: Element | null = null;
  let words: Node | null = null;
  let sheet: CSSStyleSheet | null = null;
  let onClosed = () => {};

  function close() {
    if (!layer) return;
    const closing = layer;
    const tell = onClosed;
    const hadFocus = closing.hasFocus();
    layer = null;
    render(null, closing.element);
    closing.unmount();
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    focusedBefore = null;
    tell();
  }

  /**
   * The way out of either end leads back to where the reader was, else to what
   * stands beside the words that are explained; the tooltip stays. Without a
   * step of ours, Tab would go from it to the end of the page.
   */
  function leaveByTab(event: KeyboardEvent) {
    if (event.key !== 'Tab' || !layer) return;
    const dialog = layer.element.firstElementChild;
    const controls = [...(dialog?.querySelectorAll(CONTROLS) ?? [])].filter((control) => control.checkVisibility());
    const ends = event.shiftKey ? [dialog, controls[0]] : [controls.at(-1)];
    if (!ends.some((end) => end === event.composedPath()[0])) return;
    if (focusedBefore instanceof HTMLElement && focusedBefore !== document.body) focusedBefore.focus();
    // Where nothing takes it, the browser goes on by itself: out of the page.
    if (!layer.hasFocus() || (words && focusBeside(words, event.shiftKey))) event.preventDefault();
  }

  function draw({ element, isSheet }: TooltipLayer, props: TooltipRequest['props']) {
    render(<Tooltip {...props} isSheet={isSheet} />, element);
  }

  function takeFocus(origin = focusNow()) {
    if (!layer || layer.hasFocus()) return;
    focusedBefore = origin;
    layer.element.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  return {
    open({ line, around, theme, takesFocus, isTouch, props, ...request }) {
      // Who is in one tooltip and goes on to the next stays in it; the focus goes back to where it was before the first.
      const hadFocus = layer?.hasFocus() ?? false;
      const origin = hadFocus ? focusedBefore : null;
      focusedBefore = null;
      close();
      const holder = holderFor(around);
      if (!holder) return false;
      sheet ??= createSheet(tooltipCss + tooltipLayerCss);
      const opened = mountLayer({ holder, sheet, theme, isTouch });
      layer = opened;
      words = request.words;
      onClosed = request.onClosed;
      draw(opened, props);
      opened.onSwipe(props.onClose);
      opened.element.addEventListener('keydown', leaveByTab);
      opened.place(line);
      if (takesFocus || hadFocus) takeFocus(origin ?? undefined);
      return true;
    },
    update(props) {
      if (layer) draw(layer, props);
    },
    move(line) {
      if (line) layer?.move(line);
      else if (!layer?.isSheet) close();
    },
    close,
    rehearse(props) {
      sheet ??= createSheet(tooltipCss + tooltipLayerCss);
      const stage = document.createElement('div');
      render(<Tooltip {...props} isSheet={false} />, stage);
      render(null, stage);
    },
    takeFocus: () => takeFocus(),
    rect: () => layer?.element.getBoundingClientRect() ?? null,
    holds: (event) => layer !== null && event.composedPath().includes(layer.host),
  };
}

/**
 * The element that may hold the tooltip: what lies outside of a modal dialog
 * can be seen above it but not used, and what lies outside of an element in
 * full screen cannot be seen.
 */
function holderFor(around: Element): Element | null {
  const modal = modalAround(around);
  if (modal || modalInUse()) return modal;
  return innermost((tree) => tree.fullscreenElement) ?? document.documentElement;
}

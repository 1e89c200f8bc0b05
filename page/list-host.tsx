import { render } from 'preact';
import { i18n } from '#i18n';
import { MarkList, type MarkRow } from '../components/mark-list/MarkList';
import { markListCss } from '../components/page-looks';
import layerCss from './list-layer.css?inline';
import { HOST_NAME, OWN_EVENTS } from './mount-layer';
import { themeAround } from './page-theme';

/** A mark in some frame of the page. */
export interface ListRow extends MarkRow {
  frameId: number;
  /** Which of that frame's marks, from 0. */
  nth: number;
  /** The walk from mark to mark is there. */
  isCurrent: boolean;
}

/** The list of marks of a page. */
export interface ListHost {
  open(rows: readonly ListRow[], isOff: boolean): void;
}

/**
 * Keeps the list apart from the page, as the tooltip is: a closed shadow root
 * on one element that exists only while the list is open. It is a modal
 * dialog: the browser keeps the focus in it, and gives it back.
 */
export function createListHost(onChoose: (row: ListRow) => void): ListHost {
  let close: (() => void) | null = null;

  function open(rows: readonly ListRow[], isOff: boolean) {
    close?.();
    const host = document.createElement(HOST_NAME);
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets.push(createSheet());
    const dialog = document.createElement('dialog');
    dialog.className = 'list-layer';
    dialog.ariaLabel = i18n.t('popup.inThisArticle');
    dialog.dataset.theme = themeAround(document.body);
    for (const type of OWN_EVENTS) dialog.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    root.append(dialog);
    document.documentElement.append(host);

    const stop = new AbortController();
    close = () => {
      close = null;
      stop.abort();
      // In this order the browser gives the focus back.
      dialog.close();
      render(null, dialog);
      host.remove();
    };
    window.addEventListener('keydown', closeOnEscape, { signal: stop.signal, capture: true });
    dialog.addEventListener('close', () => close?.());
    dialog.addEventListener('click', (event) => event.target === dialog && close?.());

    dialog.showModal();
    const startsAt = Math.max(
      0,
      rows.findIndex(({ isCurrent }) => isCurrent),
    );
    const choose = (nth: number) => {
      const row = rows[nth];
      close?.();
      if (row) onChoose(row);
    };
    render(<MarkList {...{ rows, isOff, startsAt }} onChoose={choose} onClose={() => close?.()} />, dialog);
  }

  /** The page, which may have something of its own to close, does not hear of it. */
  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close?.();
  }

  return { open };
}

function createSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markListCss + layerCss);
  return sheet;
}

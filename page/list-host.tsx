import { render } from 'preact';
import { i18n } from '#i18n';
import { MarkList, type MarkRow } from '../components/mark-list/MarkList';
import { markListCss } from '../components/page-looks';
import { hearEscape } from './hear-escape';
import { listLayerCss } from './layer-looks';
import { focusNow } from './modal-in-use';
import { createOwnHost, createSheet, keepIn } from './own-host';
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
 * dialog: the browser keeps the focus in it.
 */
export function createListHost(onChoose: (row: ListRow) => void): ListHost {
  let close: (() => void) | null = null;

  function open(rows: readonly ListRow[], isOff: boolean) {
    close?.();
    const { host, dialog } = createDialog();
    const focusedBefore = focusNow();
    const stop = new AbortController();
    const stopGuarding = keepIn(document.documentElement, host, () => {
      // So it comes back where a page took it away.
      dialog.open = false;
      dialog.showModal();
    });
    close = () => {
      close = null;
      stop.abort();
      stopGuarding();
      render(null, dialog);
      host.remove();
      // The browser does so only where no page took the list away meanwhile.
      if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    };
    const dismissed = () => {
      // Where the page took it away for good, Escape is the page's own.
      const isThere = host.isConnected;
      close?.();
      return isThere;
    };
    hearEscape(dismissed, stop.signal);
    dialog.addEventListener('close', () => close?.());
    dialog.addEventListener('click', (event) => event.target === dialog && close?.());

    const choose = (nth: number) => {
      const row = rows[nth];
      close?.();
      if (row) onChoose(row);
    };
    const current = rows.findIndex(({ isCurrent }) => isCurrent);
    const list = { rows, isOff, startsAt: Math.max(0, current), onChoose: choose };
    render(<MarkList {...list} onClose={() => close?.()} />, dialog);
  }

  return { open };
}

function createDialog() {
  const dialog = document.createElement('dialog');
  dialog.className = 'list-layer';
  dialog.ariaLabel = i18n.t('popup.inThisArticle');
  dialog.dataset.theme = themeAround(document.body);
  const { host } = createOwnHost(dialog, createSheet(markListCss + listLayerCss));
  return { host, dialog };
}

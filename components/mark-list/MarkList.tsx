import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CloseIcon } from '../icons';

/** A mark with the words around it. */
export interface MarkRow {
  before: string;
  text: string;
  after: string;
}

interface MarkListProps {
  rows: readonly MarkRow[];
  /** Nothing is marked because the site is switched off. */
  isOff: boolean;
  /** Which row has the focus at first: where the reader is. */
  startsAt: number;
  onChoose(nth: number): void;
  onClose(): void;
}

/** Where a key leads in a list of so many; null for keys that lead nowhere. */
const LEADS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, count) => Math.min(at + 10, count - 1),
  PageUp: (at) => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Every mark of the page in reading order, as a list of buttons: one stop for
 * Tab, arrow keys within. What it stands in is a modal dialog of the host's.
 */
export function MarkList({ rows, isOff, startsAt, onChoose, onClose }: MarkListProps) {
  const titleId = useId();
  const [at, setAt] = useState(startsAt);
  const list = useRef<HTMLUListElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // From the list as it stands: a row that is far away scrolls to where it can be seen.
  const focusRow = (nth: number) => {
    const button = list.current?.querySelectorAll('button')[nth];
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest' });
  };
  useLayoutEffect(() => (rows.length > 0 ? focusRow(startsAt) : title.current?.focus()), []);
  function onKeyDown(event: KeyboardEvent) {
    const lead = LEADS[event.key];
    if (!lead || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = lead(at, rows.length);
    setAt(next);
    focusRow(next);
  }
  return (
    <div class="mark-list" lang={i18n.t('locale')} dir="auto">
      <div class="mark-list-bar">
        <h2 id={titleId} ref={title} tabIndex={-1}>
          {i18n.t('popup.inThisArticle')}
        </h2>
        <p>{i18n.t('markList.count', rows.length)}</p>
        <button type="button" class="icon-button" aria-label={i18n.t('tooltip.close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      {rows.length === 0 && <p class="mark-list-nothing">{i18n.t(isOff ? 'mentions.off' : 'markList.nothing')}</p>}
      <ul ref={list} onKeyDown={onKeyDown} aria-labelledby={titleId}>
        {rows.map(({ before, text, after }, nth) => (
          <li key={nth}>
            <button
              type="button"
              dir="auto"
              tabIndex={nth === at ? 0 : -1}
              onFocus={() => setAt(nth)}
              onClick={() => onChoose(nth)}
            >
              {before}
              <strong>{text}</strong>
              {after}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/** Where marks are hidden: on this page, or on every page. */
export type HideScope = 'page' | 'everywhere';

/** Why the words are marked, and the way to have them marked no more. */
export interface Marking {
  /** A sentence for the reader. */
  why: string;
  /** Where the marks have been hidden, just now. */
  hidden: HideScope | null;
  /** What was asked for last could not be kept. */
  hasFailed: boolean;
  /** False where the page has no address by which it could be known again. */
  canHideHere: boolean;
  onHide(scope: HideScope, isHidden: boolean): Promise<void>;
}

/** The reason, "not here", "never mark this", and the way back in the same place. */
export function WhyMarked({ why, hidden, hasFailed, canHideHere, onHide }: Marking) {
  const place = useRef<HTMLParagraphElement>(null);
  const shown = useRef(hidden);
  // Each press replaces the button that was pressed: what stands there now takes the focus over.
  useLayoutEffect(() => {
    if (shown.current !== hidden) place.current?.querySelector('button')?.focus();
    shown.current = hidden;
  }, [hidden]);
  return (
    <>
      <p>{why}</p>
      <p class="hide-row" ref={place}>
        <span role="status">
          {hasFailed
            ? i18n.t('trouble.notKept')
            : hidden && i18n.t(hidden === 'page' ? 'hide.hiddenHere' : 'hide.hiddenEverywhere')}
        </span>
        {hidden ? (
          <button type="button" class="text-button" onClick={() => void onHide(hidden, false)}>
            {i18n.t('hide.undo')}
          </button>
        ) : (
          <>
            {canHideHere && (
              <button type="button" class="text-button" onClick={() => void onHide('page', true)}>
                {i18n.t('hide.notHere')}
              </button>
            )}
            <button type="button" class="text-button" onClick={() => void onHide('everywhere', true)}>
              {i18n.t('hide.never')}
            </button>
          </>
        )}
      </p>
    </>
  );
}

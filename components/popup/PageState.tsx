import { i18n } from '#i18n';

/** Why nothing is listed: that there is nothing can be said only of a page that was read. */
export type PageStateName = 'reading' | 'nothing' | 'waiting' | 'unread' | 'noText' | 'closed' | 'off';

interface PageStateProps {
  /** Null where there is something to list. */
  state: PageStateName | null;
  /** Asks for leave to read the site; null where the browser withholds nothing. */
  onAllow: (() => void) | null;
}

/** How far the page was read, and what may be done about it. */
export function PageState({ state, onAllow }: PageStateProps) {
  const mayReload = state === 'unread' && !onAllow;
  return (
    <>
      {state && <p class="mentions-state">{i18n.t(`mentions.${state}`)}</p>}
      {mayReload && <p class="mentions-state">{i18n.t('mentions.reload')}</p>}
      {onAllow && (
        <p class="mentions-withheld">
          {i18n.t('withheld.why')}{' '}
          <button type="button" class="text-button" onClick={onAllow}>
            {i18n.t('withheld.allow')}
          </button>
        </p>
      )}
    </>
  );
}

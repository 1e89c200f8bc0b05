import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HideRequest } from '../../settings/hidden-entries';
import { HiddenRow } from './HiddenRow';
import type { OptionsProps } from './OptionsPage';

type HiddenProps = Pick<OptionsProps, 'settings' | 'nameEntry' | 'onHide'>;

/** What is hidden, everywhere and on single pages, each with the way to have it marked again. */
export function HiddenSection({ settings: { hidden }, nameEntry, onHide }: HiddenProps) {
  const [news, setNews] = useState('');
  const pages = Object.entries(hidden.pages).toSorted(([a], [b]) => a.localeCompare(b));
  const places: [address: string | null, ids: string[]][] = [
    ...(hidden.everywhere.length > 0 ? [[null, hidden.everywhere] as [null, string[]]] : []),
    ...pages,
  ];
  async function markAgain(request: Omit<HideRequest, 'isHidden'>, name: string) {
    const isKept = await onHide({ ...request, isHidden: false });
    setNews(isKept ? i18n.t('options.markedAgain', { name }) : '');
  }
  return (
    <section class="options-section">
      <h2 tabIndex={-1}>{i18n.t('options.hidden')}</h2>
      {places.length === 0 && <p class="options-help">{i18n.t('options.nothingHidden')}</p>}
      {places.map(([address, ids]) => (
        <section key={address}>
          <h3 class="hidden-place">{address ?? i18n.t('options.hiddenEverywhere')}</h3>
          <ul class="site-rules">
            {ids.map((id) => (
              <HiddenRow
                key={id}
                name={nameEntry(id)}
                onMarkAgain={(name) => void markAgain({ entries: [id], address }, name)}
              />
            ))}
          </ul>
        </section>
      ))}
      <p role="status" class="options-help">
        {news}
      </p>
    </section>
  );
}

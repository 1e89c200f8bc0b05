import { i18n } from '#i18n';
import { formatDate } from '../format-date';
import type { OptionsProps } from './OptionsPage';

/** Who stands behind this, how old it is, and what it keeps. */
export function AboutSection({ edition }: Pick<OptionsProps, 'edition'>) {
  const dates = { date: formatDate(edition.asOf), checked: formatDate(edition.checkedOn) };
  return (
    <section class="options-section">
      <h2>{i18n.t('options.about')}</h2>
      <p>{i18n.t('options.independence')}</p>
      <p>{i18n.t('options.privacy')}</p>
      <p>{i18n.t('options.edition', dates)}</p>
    </section>
  );
}

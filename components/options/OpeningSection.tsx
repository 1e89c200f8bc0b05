import { i18n } from '#i18n';
import { ChoiceList } from './ChoiceList';
import type { OptionsProps } from './OptionsPage';

/** What opens a tooltip. */
export function OpeningSection({ settings, onChange }: Pick<OptionsProps, 'settings' | 'onChange'>) {
  return (
    <ChoiceList
      name="opens-by"
      title={i18n.t('options.opening')}
      choices={[
        { value: 'hover', name: i18n.t('options.openingHover'), why: i18n.t('options.openingHoverWhy') },
        { value: 'click', name: i18n.t('options.openingClick'), why: i18n.t('options.openingClickWhy') },
        { value: 'key', name: i18n.t('options.openingKey'), why: i18n.t('options.openingKeyWhy') },
      ]}
      chosen={settings.opensBy}
      onChoose={(opensBy) => void onChange((now) => ({ ...now, opensBy }))}
    />
  );
}

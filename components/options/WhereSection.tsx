import { i18n } from '#i18n';
import { ChoiceList } from './ChoiceList';
import type { OptionsProps } from './OptionsPage';

/** On every site except some, or only on some. */
export function WhereSection({ settings, onChange }: Pick<OptionsProps, 'settings' | 'onChange'>) {
  return (
    <ChoiceList
      name="everywhere"
      title={i18n.t('options.where')}
      help={i18n.t('options.onTopicOnly')}
      choices={[
        { value: 'on', name: i18n.t('options.everywhere') },
        { value: 'off', name: i18n.t('options.onlyOn') },
      ]}
      chosen={settings.everywhere}
      onChoose={(everywhere) => void onChange((now) => ({ ...now, everywhere }))}
    />
  );
}

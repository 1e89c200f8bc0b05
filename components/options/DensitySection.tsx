import { i18n } from '#i18n';
import { ChoiceList } from './ChoiceList';
import type { OptionsProps } from './OptionsPage';

/** How many of the mentions are marked. */
export function DensitySection({ settings, onChange }: Pick<OptionsProps, 'settings' | 'onChange'>) {
  return (
    <ChoiceList
      name="density"
      title={i18n.t('options.density')}
      choices={[
        { value: 'section', name: i18n.t('options.densitySection'), why: i18n.t('options.densitySectionWhy') },
        { value: 'page', name: i18n.t('options.densityPage'), why: i18n.t('options.densityPageWhy') },
        { value: 'all', name: i18n.t('options.densityAll'), why: i18n.t('options.densityAllWhy') },
      ]}
      chosen={settings.density}
      onChoose={(density) => void onChange((now) => ({ ...now, density }))}
    />
  );
}

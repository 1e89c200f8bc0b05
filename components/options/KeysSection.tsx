import { i18n } from '#i18n';
import type { OptionsProps } from './OptionsPage';

/** What can be done by key, in the order of the list. */
const COMMAND_NAMES = {
  'next-mark': 'command.nextMark',
  'previous-mark': 'command.previousMark',
  'open-mark': 'command.openMark',
  'list-marks': 'command.listMarks',
  'look-up': 'command.lookUp',
  'switch-site': 'command.switchSite',
} as const;

const COMMANDS = Object.keys(COMMAND_NAMES) as (keyof typeof COMMAND_NAMES)[];

/** Which keys do what, and the way to the browser's own page where they are set. Nothing where the browser has none. */
export function KeysSection({ keys, onChangeKeys }: Pick<OptionsProps, 'keys' | 'onChangeKeys'>) {
  if (keys === null) return null;
  return (
    <section class="options-section">
      <h2>{i18n.t('options.keys')}</h2>
      <p class="options-help">{i18n.t('options.keysWhy')}</p>
      <ul class="site-rules">
        {COMMANDS.map((command) => (
          <li key={command} class="site-rule">
            <span class="site-rule-name">{i18n.t(COMMAND_NAMES[command])}</span>
            {keys[command] ? <kbd>{keys[command]}</kbd> : <span class="options-help">{i18n.t('options.noKey')}</span>}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onChangeKeys}>
        {i18n.t('options.changeKeys')}
      </button>
    </section>
  );
}

import { i18n } from '#i18n';

interface SiteRuleRowProps {
  host: string;
  choice: 'on' | 'off';
  onChoose(host: string, choice: 'on' | 'off'): Promise<boolean>;
  onRemove(host: string): Promise<void>;
}

/** One rule: the site, on or off, and away with it. */
export function SiteRuleRow({ host, choice, onChoose, onRemove }: SiteRuleRowProps) {
  const site = host;
  return (
    <li class="site-rule">
      <span class="site-rule-name">{site}</span>
      <span class="options-help" aria-hidden="true">
        {i18n.t(choice === 'on' ? 'options.on' : 'options.off')}
      </span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={choice === 'on'}
        aria-label={i18n.t('popup.marksOnSite', { site })}
        onClick={() => void onChoose(host, choice === 'on' ? 'off' : 'on')}
      />
      <button
        type="button"
        class="quiet-button"
        aria-label={i18n.t('options.removeRule', { site })}
        onClick={(event) => {
          // The row goes away with its button: the heading above takes the focus over.
          event.currentTarget.closest('section')?.querySelector('h2')?.focus();
          void onRemove(host);
        }}
      >
        {i18n.t('options.remove')}
      </button>
    </li>
  );
}

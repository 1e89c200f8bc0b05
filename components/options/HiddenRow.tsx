import { i18n } from '#i18n';

interface HiddenRowProps {
  name: string;
  onMarkAgain(name: string): void;
}

/** One hidden entry, and the way back. */
export function HiddenRow({ name, onMarkAgain }: HiddenRowProps) {
  return (
    <li class="site-rule">
      <span class="site-rule-name" lang="en">
        {name}
      </span>
      <button
        type="button"
        class="quiet-button"
        aria-label={i18n.t('options.markAgainName', { name })}
        onClick={(event) => {
          // The row goes away with its button: the heading of the section takes the focus over.
          event.currentTarget.closest('.options-section')?.querySelector('h2')?.focus();
          onMarkAgain(name);
        }}
      >
        {i18n.t('options.markAgain')}
      </button>
    </li>
  );
}

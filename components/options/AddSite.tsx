import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OptionsProps } from './OptionsPage';

interface AddSiteProps extends Pick<OptionsProps, 'readSite'> {
  /** What was written last is no address. */
  isWrong: boolean;
  /** The answer is whether it was kept. */
  onAdd(host: string): Promise<boolean>;
  onWrong(): void;
}

/** A field for the address of a site, however a person writes it. */
export function AddSite({ readSite, isWrong, onAdd, onWrong }: AddSiteProps) {
  const [written, setWritten] = useState('');
  async function add(event: Event) {
    event.preventDefault();
    const host = readSite(written.trim());
    if (host === null) return onWrong();
    if (await onAdd(host)) setWritten('');
  }
  return (
    <form class="add-site" onSubmit={(event) => void add(event)}>
      <label for="add-site">{i18n.t('options.addSite')}</label>
      <div class="button-row">
        <input
          id="add-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          required
          placeholder={i18n.t('options.siteHint')}
          aria-invalid={isWrong}
          aria-describedby="add-site-wrong"
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('options.add')}
        </button>
      </div>
      <p id="add-site-wrong" role="alert" class="options-wrong">
        {isWrong && i18n.t('options.notASite')}
      </p>
    </form>
  );
}

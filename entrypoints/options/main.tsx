import { render } from 'preact';
import { OptionsPage } from '@/components/options/OptionsPage';
import { dataset, entryById } from '@/data/dataset';
import { hideEntries } from '@/settings/hidden-entries';
import { holdSettings } from '@/settings/hold-settings';
import { readSite } from '@/settings/site-rules';
import { loadKeys, openKeySettings } from './keys';
import '@/components/options/options.css';

/** What is chosen here is chosen for good, and so not for private windows alone. */
const settings = await holdSettings(false, draw);
let keys: Record<string, string> | null = null;

draw();
void readKeys();
// Who comes back from the browser's own page may have set others.
window.addEventListener('focus', readKeys);

async function readKeys() {
  keys = await loadKeys();
  draw();
}

function draw() {
  render(
    <OptionsPage
      settings={settings.now()}
      trouble={settings.trouble()}
      isWelcome={location.hash === '#welcome'}
      edition={{ asOf: dataset.asOf, checkedOn: dataset.checkedOn }}
      readSite={readSite}
      keys={keys}
      onChangeKeys={() => void openKeySettings()}
      nameEntry={(id) => entryById(id)?.name ?? id}
      onChange={settings.change}
      onHide={(request) => settings.change((now) => hideEntries(request, now))}
      onReset={settings.reset}
    />,
    document.body,
  );
}

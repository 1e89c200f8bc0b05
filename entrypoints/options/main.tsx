import { render } from 'preact';
import { OptionsPage } from '@/components/options/OptionsPage';
import { dataset, entryById } from '@/data/dataset';
import { hideEntries } from '@/settings/hidden-entries';
import { DEFAULT_SETTINGS } from '@/settings/settings';
import { changeSettings, loadSettings, watchSettings } from '@/settings/settings-store';
import { readSite } from '@/settings/site-rules';
import { loadKeys, openKeySettings } from './keys';
import '@/components/options/options.css';

let settings = await loadSettings();
let keys: Record<string, string> | null = null;

watchSettings((changed) => {
  settings = changed;
  draw();
});
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
      settings={settings}
      isWelcome={location.hash === '#welcome'}
      edition={{ asOf: dataset.asOf, checkedOn: dataset.checkedOn }}
      readSite={readSite}
      keys={keys}
      onChangeKeys={() => void openKeySettings()}
      nameEntry={(id) => entryById(id)?.name ?? id}
      onChange={(change) => void changeSettings(change)}
      onHide={(request) => void changeSettings((now) => hideEntries(request, now))}
      onReset={() => void changeSettings(() => DEFAULT_SETTINGS)}
    />,
    document.body,
  );
}

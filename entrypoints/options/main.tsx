import { render } from 'preact';
import { OptionsPage } from '@/components/options/OptionsPage';
import { dataset, entryById } from '@/data/dataset';
import { hideEntries } from '@/settings/hidden-entries';
import { DEFAULT_SETTINGS } from '@/settings/settings';
import { changeSettings, loadSettings, watchSettings } from '@/settings/settings-store';
import { readSite } from '@/settings/site-rules';
import '@/components/options/options.css';

let settings = await loadSettings();

watchSettings((changed) => {
  settings = changed;
  draw();
});
draw();

function draw() {
  render(
    <OptionsPage
      settings={settings}
      edition={{ asOf: dataset.asOf, checkedOn: dataset.checkedOn }}
      readSite={readSite}
      nameEntry={(id) => entryById(id)?.name ?? id}
      onChange={(change) => void changeSettings(change)}
      onHide={(request) => void changeSettings((now) => hideEntries(request, now))}
      onReset={() => void changeSettings(() => DEFAULT_SETTINGS)}
    />,
    document.body,
  );
}

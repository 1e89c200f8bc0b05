import { vi } from 'vitest';
import { OptionsPage, type OptionsProps } from '../../components/options/OptionsPage';
import css from '../../components/options/options.css?inline';
import { entryById } from '../../data/dataset';
import { hideEntries } from '../../settings/hidden-entries';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import { readSite } from '../../settings/site-rules';
import { mountAsPage } from './views-mount';

/** What is chosen on the options page that was opened last. */
export const chosen = { settings: DEFAULT_SETTINGS };

const SITES = { 'news.example': 'off', 'blog.example': 'on' } as const;

/** The options page over settings that change, as in the extension. */
export function openOptions(changes: Partial<Settings> = {}) {
  chosen.settings = { ...DEFAULT_SETTINGS, sites: SITES, ...changes };
  const onReset = vi.fn();
  const props = (): OptionsProps => ({
    settings: chosen.settings,
    edition: { asOf: '2026-10-08', checkedOn: '2026-11-23' },
    readSite,
    onChange: (change) => {
      chosen.settings = change(chosen.settings);
      update(<OptionsPage {...props()} />);
    },
    nameEntry: (id) => entryById(id)?.name ?? id,
    onHide: (request) => {
      chosen.settings = hideEntries(request, chosen.settings);
      update(<OptionsPage {...props()} />);
    },
    keys: null,
    onChangeKeys: vi.fn(),
    onReset,
  });
  const { update } = mountAsPage(<OptionsPage {...props()} />, css);
  return { onReset };
}

/** The names in its lists. */
export const rows = () => [...document.querySelectorAll('.site-rule-name')].map((name) => name.textContent);

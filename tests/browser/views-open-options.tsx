import { vi } from 'vitest';
import { OptionsPage, type OptionsProps } from '../../components/options/OptionsPage';
import css from '../../components/options/options.css?inline';
import { entryById } from '../../data/dataset';
import { hideEntries } from '../../settings/hidden-entries';
import type { Trouble } from '../../settings/hold-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import { readSite } from '../../settings/site-rules';
import { mountAsPage } from './views-mount';

/** What is chosen on the options page that was opened last. */
export const chosen = { settings: DEFAULT_SETTINGS };

const SITES = { 'news.example': 'off', 'blog.example': 'on' } as const;

/** The options page over settings that change, as in the extension; `isRefused` has the store refuse them. */
export function openOptions(changes: Partial<Settings> = {}, isRefused = false) {
  chosen.settings = { ...DEFAULT_SETTINGS, sites: SITES, ...changes };
  let trouble: Trouble | null = null;
  const keep: OptionsProps['onChange'] = async (change) => {
    if (isRefused) trouble = 'notKept';
    else chosen.settings = change(chosen.settings);
    update(<OptionsPage {...props()} />);
    return !isRefused;
  };
  const onReset = vi.fn(async () => !isRefused);
  const props = (): OptionsProps => ({
    settings: chosen.settings,
    trouble,
    edition: { asOf: '2026-10-08', checkedOn: '2026-11-23' },
    readSite,
    onChange: keep,
    nameEntry: (id) => entryById(id)?.name ?? id,
    onHide: (request) => keep((now) => hideEntries(request, now)),
    keys: null,
    onChangeKeys: vi.fn(),
    onReset,
  });
  const { update } = mountAsPage(<OptionsPage {...props()} />, css);
  return { onReset };
}

/** The names in its lists. */
export const rows = () => [...document.querySelectorAll('.site-rule-name')].map((name) => name.textContent);

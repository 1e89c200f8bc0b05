import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AddSite } from './AddSite';
import type { OptionsProps } from './OptionsPage';
import { SiteRuleRow } from './SiteRuleRow';

type SiteRulesProps = Pick<OptionsProps, 'settings' | 'readSite' | 'onChange'>;

/** The rules for single sites: each to be switched or removed, and a field for a new one. */
export function SiteRulesSection({ settings, readSite, onChange }: SiteRulesProps) {
  /** One message at a time: what was said of the step before would now be untrue. */
  const [said, setSaid] = useState({ news: '', isWrong: false });
  const setNews = (news: string) => setSaid({ news, isWrong: false });
  const sites = Object.entries(settings.sites).toSorted(([a], [b]) => a.localeCompare(b));
  const choose = (host: string, choice: 'on' | 'off') =>
    onChange((now) => ({ ...now, sites: { ...now.sites, [host]: choice } }));
  async function add(host: string) {
    // A new rule says what the choice for all sites does not.
    const isKept = await choose(host, settings.everywhere === 'on' ? 'off' : 'on');
    setNews(isKept ? i18n.t('options.added', { site: host }) : '');
    return isKept;
  }
  async function remove(host: string) {
    const isKept = await onChange((now) => ({ ...now, sites: without(now.sites, host) }));
    setNews(isKept ? i18n.t('options.removed', { site: host }) : '');
  }
  return (
    <section class="options-section">
      <h2 tabIndex={-1}>{i18n.t('options.sites')}</h2>
      <p class="options-help">{i18n.t(sites.length > 0 ? 'options.rulesHelp' : 'options.noSites')}</p>
      {sites.length > 0 && (
        <ul class="site-rules">
          {sites.map(([host, choice]) => (
            <SiteRuleRow key={host} {...{ host, choice }} onChoose={choose} onRemove={remove} />
          ))}
        </ul>
      )}
      <AddSite
        readSite={readSite}
        isWrong={said.isWrong}
        onAdd={add}
        onWrong={() => setSaid({ news: '', isWrong: true })}
      />
      <p role="status" class="options-help">
        {said.news}
      </p>
    </section>
  );
}

function without<Value>(record: Record<string, Value>, key: string): Record<string, Value> {
  const { [key]: _, ...rest } = record;
  return rest;
}

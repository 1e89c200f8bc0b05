import { i18n } from '#i18n';
import type { SiteRule } from '../../settings/site-rules';

/** A site and what decides about it. */
export interface Site {
  /** Its name, as the rules know it. */
  host: string;
  rule: SiteRule;
}

interface SiteSwitchProps {
  site: Site | null;
  /** No rule can change that this page is not marked. */
  isOutOfReach: boolean;
  onSwitchSite(isOn: boolean): void;
}

/** On here? One switch, and which rule decided. */
export function SiteSwitch({ site, isOutOfReach, onSwitchSite }: SiteSwitchProps) {
  return (
    <section class="site">
      <div class="site-words">
        <h2>{site ? site.host : i18n.t('site.never')}</h2>
        <p id="site-rule">{describeSite(site, isOutOfReach)}</p>
      </div>
      {site && !isOutOfReach && (
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={site.rule.isOn}
          aria-label={i18n.t('popup.marksOnSite', { site: site.host })}
          aria-describedby="site-rule"
          onClick={() => onSwitchSite(!site.rule.isOn)}
        />
      )}
    </section>
  );
}

function describeSite(site: Site | null, isOutOfReach: boolean): string {
  if (!site) return i18n.t('site.neverWhy');
  return isOutOfReach ? i18n.t('site.never') : describeRule(site.rule);
}

function describeRule({ isOn, decidedBy }: SiteRule): string {
  if (decidedBy === 'pause') return i18n.t('site.paused');
  if (decidedBy === 'everywhere') return i18n.t(isOn ? 'site.onEverywhere' : 'site.offEverywhere');
  return i18n.t(isOn ? 'site.onByRule' : 'site.offByRule', { site: decidedBy.host });
}

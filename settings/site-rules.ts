import type { Settings } from './settings';
import type { SiteChoices } from './site-choices';

/** Whether we run on a site, and which choice decided it. */
export interface SiteRule {
  isOn: boolean;
  decidedBy: 'pause' | 'everywhere' | { host: string };
}

/** The key of an address in the site rules: its host, with its port. Null where we never run: local files, browser pages. */
export function siteHost(address: string): string | null {
  const url = URL.parse(address);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.host : null;
}

/** The key of a site as a person writes it: an address, or only its host. Null where it is neither. */
export function readSite(written: string): string | null {
  const text = written.trim();
  const host = siteHost(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  // Chromium takes a space in a host and writes it as %20; the URL standard refuses it.
  return host?.includes('%') ? null : host;
}

/**
 * The rule for a host. The most specific wins: `www.news.example` before
 * `news.example` before `example`, then the choice for everywhere.
 */
export function siteRuleFor(host: string, settings: SiteChoices): SiteRule {
  if (settings.isPaused) return { isOn: false, decidedBy: 'pause' };
  for (const candidate of [host, ...parentsOf(host)]) {
    const choice = Object.hasOwn(settings.sites, candidate) ? settings.sites[candidate] : undefined;
    if (choice) return { isOn: choice === 'on', decidedBy: { host: candidate } };
  }
  return { isOn: settings.everywhere === 'on', decidedBy: 'everywhere' };
}

/**
 * Settings after a person switched a site. The switch always writes this exact
 * host, so it can never seem dead, and drops the rule again when it says only
 * what would hold without it.
 */
export function switchSite(host: string, isOn: boolean, settings: Settings): Settings {
  const { [host]: _, ...others } = settings.sites;
  const without = { ...settings, isPaused: isOn ? false : settings.isPaused, sites: others };
  if (siteRuleFor(host, { ...without, isPaused: false }).isOn === isOn) return without;
  return { ...without, sites: { ...others, [host]: isOn ? 'on' : 'off' } };
}

/** The less specific hosts that may decide, nearest first: without the port, then one label less at a time. */
function parentsOf(host: string): string[] {
  const name = host.replace(/:\d+$/, '');
  const withoutPort = name === host ? [] : [name];
  if (/^[\d.]+$|^\[/.test(name)) return withoutPort;
  const labels = name.split('.');
  return [...withoutPort, ...labels.slice(1).map((_, depth) => labels.slice(depth + 1).join('.'))];
}

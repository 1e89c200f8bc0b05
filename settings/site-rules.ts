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

/** Endings of two labels, of those below which others live: `legislation.gov.uk` is no part of `www.gov.uk`. */
const SHARED_ENDING = /^(?:gov|gob|gouv|govt)\.[^.]+$|^(?:ac|co|com|edu|go|gub|gv|net|or|org)\.[a-z]{2}$/;

/**
 * The name of the site that a host belongs to, under which its rule is kept: people who say
 * `www.news.example` mean `news.example` and what is below it. A host with a port, as of a
 * person's own server, and a name of which nothing would be left but an ending, `example` or
 * `gov.uk`, stay as they are: a choice for one site is none for its neighbours.
 */
export function siteName(host: string): string {
  const name = host.replace(/^www\.(?=[^.:]+\.[^:]+$)/, '');
  return SHARED_ENDING.test(name) ? host : name;
}

/** The key of a site as a person writes it: an address, or only its host. Null where it is neither. */
export function readSite(written: string): string | null {
  const text = written.trim();
  const host = siteHost(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  // Chromium takes a space in a host and writes it as %20; the URL standard refuses it.
  return host === null || host.includes('%') ? null : siteName(host);
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
 * Settings after a person switched the site of a host. The switch writes the rule of
 * that site and drops any for its `www.` alone, so it can never seem dead; the rule goes
 * when it says only what would hold without it.
 */
export function switchSite(host: string, isOn: boolean, settings: Settings): Settings {
  const name = siteName(host);
  const others = Object.entries(settings.sites).filter(([each]) => siteName(each) !== name);
  const without = { ...settings, isPaused: isOn ? false : settings.isPaused, sites: Object.fromEntries(others) };
  if (siteRuleFor(host, { ...without, isPaused: false }).isOn === isOn) return without;
  return { ...without, sites: { ...without.sites, [name]: isOn ? 'on' : 'off' } };
}

/** The less specific hosts that may decide, nearest first: without the port, then one label less at a time. */
function parentsOf(host: string): string[] {
  const name = host.replace(/:\d+$/, '');
  const withoutPort = name === host ? [] : [name];
  if (/^[\d.]+$|^\[/.test(name)) return withoutPort;
  const labels = name.split('.');
  return [...withoutPort, ...labels.slice(1).map((_, depth) => labels.slice(depth + 1).join('.'))];
}

/** What decides about sites: the part of the settings that every page reads, also those that are about something else. */
export interface SiteChoices {
  /** The choice for sites without a rule of their own. */
  everywhere: 'on' | 'off';
  /** Host → choice. The key is what `readSite` gives: `news.example` or `localhost:3000`. */
  sites: Record<string, 'on' | 'off'>;
  /** Switches everything off without touching the rules. */
  isPaused: boolean;
}

/** On everywhere, until somebody says otherwise. */
export const DEFAULT_SITE_CHOICES: SiteChoices = { everywhere: 'on', sites: {}, isPaused: false };

/** Longest key a site rule may have; the longest host name plus a port. */
const MAX_HOST_LENGTH = 260;
/** More rules than anyone keeps by hand, and no more can be added; bounds what a damaged or hostile store can cost. */
const MAX_SITES = 5000;

/** The choices for sites in whatever was stored, repaired. Never throws. */
export function readSiteChoices(stored: unknown): SiteChoices {
  const { everywhere, sites, isPaused } = isRecord(stored) ? stored : {};
  return {
    everywhere: everywhere === 'off' ? 'off' : DEFAULT_SITE_CHOICES.everywhere,
    sites: readSites(sites),
    isPaused: isPaused === true,
  };
}

function readSites(stored: unknown): SiteChoices['sites'] {
  if (!isRecord(stored)) return {};
  const sound = Object.entries(stored).filter(
    (pair): pair is [string, 'on' | 'off'] => isHost(pair[0]) && (pair[1] === 'on' || pair[1] === 'off'),
  );
  return Object.fromEntries(sound.slice(0, MAX_SITES));
}

function isHost(key: string): boolean {
  return key.length > 0 && key.length <= MAX_HOST_LENGTH && !/[\s/]/.test(key) && key !== '__proto__';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { type HiddenEntries, readHidden } from './hidden-entries.ts';

/** How many of the mentions on a page are marked. */
export const DENSITIES = ['section', 'page', 'all'] as const;
export type Density = (typeof DENSITIES)[number];

/** What a person chose; see `site-rules.ts` for how sites are decided. */
export interface Settings {
  /** The choice for sites without a rule of their own. */
  everywhere: 'on' | 'off';
  /** Host → choice. The key is exactly what `siteHost` gives: `news.example`, `localhost:3000`, or `file`. */
  sites: Record<string, 'on' | 'off'>;
  /** Switches everything off without touching the rules. */
  isPaused: boolean;
  density: Density;
  hidden: HiddenEntries;
}

/** Good for most readers: on everywhere, one mark per section. */
export const DEFAULT_SETTINGS: Settings = {
  everywhere: 'on',
  sites: {},
  isPaused: false,
  density: 'section',
  hidden: { everywhere: [], pages: {} },
};

/** Longest key a site rule may have; the longest host name plus a port. */
const MAX_HOST_LENGTH = 260;
/** More rules than anyone keeps by hand; bounds what a damaged or hostile store can cost. */
const MAX_SITES = 5000;

/**
 * Settings from whatever was stored. Never throws: what is missing or damaged
 * takes its default, what is unknown is dropped, what is sound stays.
 */
export function readSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return structuredClone(DEFAULT_SETTINGS);
  return {
    everywhere: stored.everywhere === 'off' ? 'off' : DEFAULT_SETTINGS.everywhere,
    sites: readSites(stored.sites),
    isPaused: stored.isPaused === true,
    density: DENSITIES.find((density) => density === stored.density) ?? DEFAULT_SETTINGS.density,
    hidden: readHidden(stored.hidden),
  };
}

/** The part of the settings that differs from the defaults: all that is stored, so that a better default reaches everyone. */
export function onlyChoices(settings: Settings): Partial<Settings> {
  return {
    ...(settings.everywhere !== DEFAULT_SETTINGS.everywhere && { everywhere: settings.everywhere }),
    ...(Object.keys(settings.sites).length > 0 && { sites: settings.sites }),
    ...(settings.isPaused && { isPaused: true }),
    ...(settings.density !== DEFAULT_SETTINGS.density && { density: settings.density }),
    ...(hidesAnything(settings.hidden) && { hidden: settings.hidden }),
  };
}

function hidesAnything({ everywhere, pages }: HiddenEntries): boolean {
  return everywhere.length > 0 || Object.keys(pages).length > 0;
}

function readSites(stored: unknown): Settings['sites'] {
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

import { type HiddenEntries, readHidden } from './hidden-entries.ts';
import { DEFAULT_SITE_CHOICES, readSiteChoices, type SiteChoices } from './site-choices.ts';

/** How many of the mentions on a page are marked. */
export const DENSITIES = ['section', 'page', 'all'] as const;
export type Density = (typeof DENSITIES)[number];

/** What opens a tooltip, besides keys: a resting pointer or a click, a click alone, or nothing. */
export const OPENINGS = ['hover', 'click', 'key'] as const;
export type Opening = (typeof OPENINGS)[number];

/** What a person chose; see `site-rules.ts` for how sites are decided. */
export interface Settings extends SiteChoices {
  density: Density;
  opensBy: Opening;
  hidden: HiddenEntries;
}

/** Good for most readers: on everywhere, one mark per section, explained where the pointer rests. */
export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_SITE_CHOICES,
  density: 'section',
  opensBy: 'hover',
  hidden: { everywhere: [], pages: {} },
};

/**
 * Settings from whatever was stored. Never throws: what is missing or damaged
 * takes its default, what is unknown is dropped, what is sound stays.
 */
export function readSettings(stored: unknown): Settings {
  const { density, opensBy, hidden }: Record<string, unknown> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    ...readSiteChoices(stored),
    density: DENSITIES.find((known) => known === density) ?? DEFAULT_SETTINGS.density,
    opensBy: OPENINGS.find((known) => known === opensBy) ?? DEFAULT_SETTINGS.opensBy,
    hidden: readHidden(hidden),
  };
}

/** The part of the settings that differs from the defaults: all that is stored, so that a better default reaches everyone. */
export function onlyChoices(settings: Settings): Partial<Settings> {
  return {
    ...(settings.everywhere !== DEFAULT_SETTINGS.everywhere && { everywhere: settings.everywhere }),
    ...(Object.keys(settings.sites).length > 0 && { sites: settings.sites }),
    ...(settings.isPaused && { isPaused: true }),
    ...(settings.density !== DEFAULT_SETTINGS.density && { density: settings.density }),
    ...(settings.opensBy !== DEFAULT_SETTINGS.opensBy && { opensBy: settings.opensBy }),
    ...(hidesAnything(settings.hidden) && { hidden: settings.hidden }),
  };
}

/** Whether reading would give back every rule and hidden mark: of more than are kept it drops some. */
export function isKeptWhole(settings: Settings): boolean {
  return countKept(readSettings(settings)) === countKept(settings);
}

function countKept({ sites, hidden }: Settings): number {
  return Object.keys(sites).length + hidden.everywhere.length + Object.values(hidden.pages).flat().length;
}

function hidesAnything({ everywhere, pages }: HiddenEntries): boolean {
  return everywhere.length > 0 || Object.keys(pages).length > 0;
}

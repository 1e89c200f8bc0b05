import type { Settings } from './settings';

/** Key → what holds for it instead of what is stored for good; null where nothing holds any more. */
type Changes<Value> = Record<string, Value | null>;

/**
 * What was chosen in private windows and would tell where somebody was and what they read there. It holds
 * in these windows only, over what is stored for good, and is never stored with it.
 */
export interface PrivateChoices {
  sites: Changes<'on' | 'off'>;
  pages: Changes<string[]>;
  /** Ids of entries hidden on every page, or hidden no more. */
  everywhere: Changes<true>;
}

/** None. */
export const NO_PRIVATE_CHOICES: PrivateChoices = { sites: {}, pages: {}, everywhere: {} };

/** The settings as they are in private windows. */
export function withPrivate(lasting: Settings, { sites, pages, everywhere }: PrivateChoices): Settings {
  return {
    ...lasting,
    sites: apply(lasting.sites, sites),
    hidden: {
      pages: apply(lasting.hidden.pages, pages),
      everywhere: Object.keys(apply(asKeys(lasting.hidden.everywhere), everywhere)),
    },
  };
}

/** Parts what was changed in a private window into what may stay for good and what may not. */
export function partPrivate(lasting: Settings, changed: Settings): { stays: Settings; isPrivate: PrivateChoices } {
  const { sites, hidden } = lasting;
  return {
    stays: { ...changed, sites, hidden },
    isPrivate: {
      sites: changesBetween(sites, changed.sites),
      pages: changesBetween(hidden.pages, changed.hidden.pages),
      everywhere: changesBetween(asKeys(hidden.everywhere), asKeys(changed.hidden.everywhere)),
    },
  };
}

function apply<Value>(lasting: Record<string, Value>, changes: Changes<Value>): Record<string, Value> {
  const all = Object.entries<Value | null>({ ...lasting, ...changes });
  return Object.fromEntries(all.filter((pair): pair is [string, Value] => pair[1] !== null));
}

function changesBetween<Value>(before: Record<string, Value>, after: Record<string, Value>): Changes<Value> {
  // Hosts and ids may be named as what every object has.
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  const changed = keys.filter((key) => JSON.stringify(was.get(key)) !== JSON.stringify(is.get(key)));
  return Object.fromEntries(changed.map((key) => [key, is.get(key) ?? null]));
}

function asKeys(ids: readonly string[]): Record<string, true> {
  return Object.fromEntries(ids.map((id) => [id, true]));
}

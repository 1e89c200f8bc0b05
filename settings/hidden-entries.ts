import { pageAddress } from './page-address.ts';
import type { Settings } from './settings';

/** Entries a person does not want to see marked. */
export interface HiddenEntries {
  /** Entry ids, on every page. */
  everywhere: string[];
  /** Address of a page, as `pageAddress` gives it → entry ids. */
  pages: Record<string, string[]>;
}

/** What to hide or to mark again, and where: on the page of that address, or everywhere when it is null. */
export interface HideRequest {
  entries: string[];
  address: string | null;
  isHidden: boolean;
}

/** The longest id is less than half as long. */
const MAX_ID_LENGTH = 100;
/** More entries than the dataset holds, and more pages than anyone hides by hand: no more can be added. */
const MAX_ENTRIES = 500;
const MAX_PAGES = 1000;

/** Whether a mark stays away: one that may mean two entries only when both are hidden. */
export function areHidden(entries: readonly string[], address: string, { everywhere, pages }: HiddenEntries): boolean {
  const page = pageAddress(address);
  const here = page !== null && Object.hasOwn(pages, page) ? pages[page] : undefined;
  return entries.length > 0 && entries.every((id) => everywhere.includes(id) || here?.includes(id));
}

/** Settings after a person hid entries, or took that back. */
export function hideEntries({ entries, address, isHidden }: HideRequest, settings: Settings): Settings {
  const { everywhere, pages } = settings.hidden;
  const change = (ids: readonly string[]) => [
    ...ids.filter((id) => !entries.includes(id)),
    ...(isHidden ? entries : []),
  ];
  if (address === null) return { ...settings, hidden: { pages, everywhere: change(everywhere) } };
  const page = pageAddress(address);
  if (page === null) return settings;
  const { [page]: before = [], ...others } = pages;
  const after = change(before);
  return { ...settings, hidden: { everywhere, pages: after.length > 0 ? { ...others, [page]: after } : others } };
}

/** The hidden entries in whatever was stored, repaired. */
export function readHidden(stored: unknown): HiddenEntries {
  const { everywhere, pages } = asRecord(stored);
  const sound = Object.entries(asRecord(pages))
    .slice(0, MAX_PAGES)
    .filter(([address]) => pageAddress(address) === address)
    .map(([address, ids]) => [address, readIds(ids)] as const)
    .filter(([, ids]) => ids.length > 0);
  return { everywhere: readIds(everywhere), pages: Object.fromEntries(sound) };
}

/** A request to hide as far as it is sound. */
export function readHideRequest(data: unknown): HideRequest {
  const { entries, address, isHidden } = asRecord(data);
  return {
    // What is neither an address nor "everywhere" hides nothing.
    entries: address === null || typeof address === 'string' ? readIds(entries) : [],
    address: typeof address === 'string' ? address : null,
    isHidden: isHidden === true,
  };
}

function readIds(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value.slice(0, MAX_ENTRIES) : [];
  const ids = list.filter(
    (id): id is string => typeof id === 'string' && id.length <= MAX_ID_LENGTH && /^[a-z0-9-]+$/.test(id),
  );
  return [...new Set(ids)];
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

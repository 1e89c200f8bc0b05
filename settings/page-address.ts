/** Longest address kept; longer ones belong to machines, and are not remembered. */
const MAX_ADDRESS_LENGTH = 2000;

/**
 * Parameters that tell how somebody came to a page and nothing of what stands there: those of newsletters,
 * networks, advertisements and of what counts visits.
 */
const TRACKING =
  /^(?:(?:utm|mc|at|ns|pk|mtm|hsa)_[^=]*|(?:fb|g|d|tw|tt|y)clid|gclsrc|msclkid|[gw]braid|igsh(?:id)?|_g[al]|_hs(?:enc|mi)|mkt_tok|ref_(?:src|url)|cmp(?:id)?|wt[._]mc(?:_id)?|xtor|ito|smid|spm)(?:=|$)/i;

/** It tells from where somebody came where it is one plain word; else it may be the number of a document: `Ref=CM(2025)1`. */
const REFERRER = /^ref(?:=[a-z]*)?$/;

/** A fragment by which a page tells its documents apart, as that of a search for judgments does, and not a place in one. */
const ROUTE = /^#(?:[!/{]|%7b)/i;

/**
 * A page's address with what tells its document from others: without what only tells visits
 * and places in it apart. Null where we never run, and where it is too long to be kept.
 */
export function pageAddress(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const { protocol, host, pathname, search, hash } = url;
  const pairs = search.slice(1).split('&');
  const query = pairs.filter((pair) => pair && !TRACKING.test(pair) && !REFERRER.test(pair)).join('&');
  const page = `${protocol}//${host}${pathname}${query && `?${query}`}${ROUTE.test(hash) ? hash : ''}`;
  return page.length <= MAX_ADDRESS_LENGTH ? page : null;
}

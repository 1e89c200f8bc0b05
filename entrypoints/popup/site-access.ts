import { browser } from 'wxt/browser';

/** All sites: a reader who withholds the site in the tab has the browser withhold its address as well. */
const ALL_SITES = ['http://*/*', 'https://*/*'];

/** What the browser lets us do on the site of an address, where it tells that: readers can withhold any from an extension. */
export async function createSiteAccess(address: string | undefined) {
  const origins = originsOf(address);
  const isWithheld = origins.length > 0 && !(await browser.permissions.contains({ origins }));
  return {
    isWithheld,
    /** Asks the reader for it, through the browser; only right after a press on something. */
    async ask() {
      // What was not known of the tab is known then.
      if (await browser.permissions.request({ origins })) location.reload();
    },
  };
}

function originsOf(address: string | undefined): string[] {
  if (address === undefined) return ALL_SITES;
  const url = URL.parse(address);
  const isWebPage = url?.protocol === 'http:' || url?.protocol === 'https:';
  // Ports are no part of a permission.
  return isWebPage ? [`${url.protocol}//${url.hostname}/*`] : [];
}

import { sendMessage } from './messages';
import type { ShowMeans } from './show-entries';

/**
 * What a reader can do with an entry that is shown on this page. `pageAddress`
 * makes of an address what may be told of it.
 */
export function createReaderTools(pageAddress: (address: string) => string | null): ShowMeans['tools'] {
  return {
    // A page may go on to another address without being loaded anew.
    get pageAddress() {
      return pageAddress(location.href);
    },
    cite: (request) => sendMessage('citeEntry', request),
  };
}

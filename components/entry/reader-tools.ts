import type { CiteRequest } from '../../data/cite-entry';

/** What a reader can do with an entry beyond reading it. The views only ask; whoever opens them holds the means. */
export interface ReaderTools {
  /** The page's address without what only tells visits apart, offered for a report; null where there is none. */
  pageAddress: string | null;
  /** An entry, or one of its positions, as text to take along. */
  cite(request: CiteRequest): Promise<string>;
}

import type { EntryLink, SourceDetails } from './entry-details.ts';
import type { LinkedText } from './linked-text.ts';
import type { Issue } from './schema.ts';

/** Who holds or held an office. */
export interface HolderDetails {
  /** Null for someone without an entry. */
  id: string | null;
  name: string;
  lastConfirmed: string;
}

/** An office, as a reader of a page of a certain date should see it. */
export interface OfficeDetails {
  id: string;
  title: string;
  /** The entry is the office; otherwise the office leads what the entry explains. */
  isItself: boolean;
  /**
   * Who held it on the page's date: nobody known, one, or two at a handover. Null
   * where the page has no date, or a later one than all that is known.
   */
  whenPublished: HolderDetails[] | null;
  /** Who holds it as far as the record goes. */
  now: HolderDetails[];
  /** Why that is not known, where it is not. */
  whyUnknown: string | null;
  /** What shows that the holders named here held it. */
  sources: SourceDetails[];
}

/** Names that are mistaken for each other, and what tells them apart. */
export interface LookAlikesDetails {
  id: string;
  difference: LinkedText;
  /** The others of the set; without an id where there is no entry. */
  others: { id: string | null; name: string }[];
  sources: SourceDetails[];
}

/** What people disagree about under a name, side by side. */
export interface DisputeDetails {
  issue: Issue;
  question: string;
  sides: { says: LinkedText; holders: EntryLink[]; sources: SourceDetails[] }[];
  /** Said where only one side was found. */
  noOtherSide: string | null;
}

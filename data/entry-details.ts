import type { DisputeDetails, LookAlikesDetails, OfficeDetails } from './depth-details.ts';
import type { LinkedText } from './linked-text.ts';
import type { CaseFacts, EntryKind, Position, Quote, Role, Source, TalksEvent } from './schema.ts';

/** A link to another entry. */
export interface EntryLink {
  id: string;
  name: string;
}

/** Where to read a claim: what the tooltip shows of a source. */
export type SourceDetails = Pick<Source, 'id' | 'title' | 'publisher' | 'url' | 'published' | 'tier' | 'wasOpened'>;

/** A position with its sources resolved, ready to be shown. */
export interface PositionDetails extends Omit<Position, 'sources' | 'quote' | 'summary'> {
  summary: LinkedText;
  quote: Quote | null;
  sources: SourceDetails[];
  /** For an act of several actors: the act, how many states took part, and those of them (for a person: their leaders) that have an entry. */
  group: { id: string; entry: string | null; size: number; members: EntryLink[] } | null;
}

/** A position whose summary stands as it is written, with no names to open in it. */
export type PlainPosition = PositionDetails & { summary: string };

/** A role as a reader of a page of a certain date should see it. */
export interface RoleDetails extends Omit<Role, 'sources' | 'firstConfirmed' | 'lastConfirmed' | 'isFormer'> {
  sources: SourceDetails[];
  /** Was it held on the page's date? `null` when the page's date, or the role's, does not tell. */
  heldWhenPublished: boolean | null;
  /** `ended`: a source shows the end. `held`: confirmed, no end known; read with `lastConfirmed`. */
  now: 'held' | 'ended';
  /** The newest day for which the role is confirmed. */
  lastConfirmed: string;
  /** So long ago that the role may have changed hands since, unseen. */
  isConfirmedLongAgo: boolean;
}

/** An event of the talks that names the entry. */
export interface EventDetails extends Pick<TalksEvent, 'id' | 'date' | 'stage' | 'title' | 'asOf'> {
  summary: LinkedText;
  sources: SourceDetails[];
}

/** Everything the tooltip and the popup show of one entry, resolved for one page. */
export interface EntryDetails {
  id: string;
  kind: EntryKind;
  name: string;
  country: EntryLink | null;
  /** Absent for people, whose one line is their role. */
  oneLine: string | null;
  /** The role to show first: the one held when the page was published, else the newest. */
  role: RoleDetails | null;
  /** The present role, where it differs from `role`. */
  roleNow: RoleDetails | null;
  /** The one position that bears on this page; at first sight nothing in it is to be opened. */
  bearing: PlainPosition | null;
  /** Null where the sources say no more than the one line. */
  explanation: LinkedText | null;
  whyItMatters: LinkedText | null;
  notToBeConfusedWith: LinkedText | null;
  /** The sets of look-alikes it belongs to. */
  lookAlikes: LookAlikesDetails[];
  dispute: DisputeDetails | null;
  /** Newest first within each issue; issues in the schema's order. */
  positions: PositionDetails[];
  /** True for kinds that take positions, so that "none found" can be said of them. */
  isActor: boolean;
  /** What was looked for and not found, or why there is none. */
  noPosition: string | null;
  /** Newest first. */
  roles: RoleDetails[];
  /** The offices it is, or is led by. */
  offices: OfficeDetails[];
  /** Newest first. */
  events: EventDetails[];
  caseFacts: CaseFacts | null;
  seeAlso: EntryLink[];
  sources: SourceDetails[];
  asOf: string;
  /** The edition was last checked over 45 days before `today`: it may be out of date. */
  isOld: boolean;
  /** The edition of the dataset all this is from, and the day of the newest source behind that. */
  edition: { version: string; asOf: string };
}

/** What of the page decides how an entry is described: its date, and what else it names. */
export interface PageContext {
  /** ISO date of the article, or null when it could not be told. */
  publishedOn: string | null;
  /** Entry ids named on the page, most often first. */
  mentioned: string[];
  /** Entry ids named where the entry stands: in its sentence, then in its paragraph. None where it is told apart from a place. */
  nearby?: string[][];
  /** The words of the sentence in which the entry stands, where it is told apart from a place. */
  sentence?: string;
  /** ISO date of today. */
  today: string;
}

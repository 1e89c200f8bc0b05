import { defineExtensionMessaging } from '@webext-core/messaging';
import type { CiteRequest } from '../data/cite-entry';
import type { EntryDetails, PageContext } from '../data/entry-details';
import type { HideRequest } from '../settings/hidden-entries';

/** An entry named on a page, with all its mentions, marked or not. */
export interface Mention {
  /** More than one where the text alone does not tell which is meant. */
  entries: string[];
  /** How the page first writes it. */
  text: string;
  count: number;
}

/** What a frame tells of itself whenever its marks change. */
export interface PageReport {
  /** In order of first appearance. */
  mentions: Mention[];
  publishedOn: string | null;
}

/**
 * What pages and the extension say to each other. Whoever receives checks the
 * data first: a message is only as trustworthy as its sender.
 */
interface Protocol {
  /** Page → extension: these entries, described for this page. */
  describeEntries(request: { entries: string[]; page: Omit<PageContext, 'today'> }): EntryDetails[];
  /** Page → background: an entry, or one of its positions, as text to take along. */
  citeEntry(request: CiteRequest): string;
  /** Page → background: a reader does not want these marked, or wants them marked again. */
  hideEntries(request: HideRequest): void;
  /** Page → background and popup: what was found here. */
  reportPage(report: PageReport): void;
  /** Popup → page: report again. */
  askForReport(): void;
  /** Popup → page: scroll to the nth mention (from 0) of these entries and show where it is. */
  jumpToMention(target: { entries: string[]; nth: number }): void;
  /** Background → page: a keyboard command. */
  walkMarks(step: 'next' | 'previous'): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

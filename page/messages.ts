import { defineExtensionMessaging } from '@webext-core/messaging';
import type { CiteRequest } from '../data/cite-entry';
import type { EntryDetails, PageContext } from '../data/entry-details';
import type { HideRequest } from '../settings/hidden-entries';
import type { WalkRequest } from './walk-marks';

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

/** What a person can ask for by a key, from a menu or by a button. */
export const COMMANDS = ['next-mark', 'previous-mark', 'open-mark', 'list-marks', 'switch-site', 'look-up'] as const;
export type Command = (typeof COMMANDS)[number];

export interface CommandRequest {
  command: Command;
  tabId: number;
}

/** The nth mark, from 0, of a frame; null for the one nearest to the reader. */
export interface MarkTarget {
  frameId: number;
  nth: number | null;
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
  /** Page → background: what is drawn on the page is needed in this frame. */
  bringViews(): void;
  /** Page → background → page: a tooltip opened in the frame that gives this name; all others close theirs. */
  tooltipOpened(frame: string): void;
  /** Popup → background: what a key would do. */
  runCommand(request: CommandRequest): void;
  /** Background → page: a step from mark to mark. */
  walkMarks(request: WalkRequest): void;
  /** List → background → page: open the nth mark, or the one nearest to the reader. */
  openMark(target: MarkTarget): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

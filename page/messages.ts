import { type Browser, browser } from 'wxt/browser';
import type { CiteRequest } from '../data/cite-entry';
import type { EntryDetails, PageContext } from '../data/entry-details';
import type { HideRequest } from '../settings/hidden-entries';
import type { Settings } from '../settings/settings';
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

/** How far a frame has been read in which nothing has been found: what a first stage can tell. */
export const READINGS = ['reading', 'nothing', 'waiting', 'noText', 'unread'] as const;
export type Reading = (typeof READINGS)[number];

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
  /** First stage → background: this frame's text is about the talks. The answer is whether the second stage came. */
  evidenceFound(): boolean;
  /** First stage → popup: how far this frame has been read, or why not, as long as nothing was found in it. */
  reportReading(reading: Reading): void;
  /** Frame → background: the address of the page that it is in. */
  askTopAddress(): string;
  /** Page → extension: these entries, described for this page. */
  describeEntries(request: { entries: string[]; page: Omit<PageContext, 'today'> }): EntryDetails[];
  /** Page → background: an entry, or one of its positions, as text to take along. */
  citeEntry(request: CiteRequest): string;
  /** Page → background: a reader does not want these marked, or wants them marked again. Answered once that is kept. */
  hideEntries(request: HideRequest): void;
  /** Page in a private window → background: the settings that hold there. */
  askPrivateSettings(): Settings;
  /** Background → page in a private window: some of what holds there alone has changed. */
  privateSettingsChanged(): void;
  /** Search → background: the words that it was opened for. */
  takeQuery(): string;
  /** Page → background and popup: what was found here. */
  reportPage(report: PageReport): void;
  /** Popup → page: report again, whichever stage has read. */
  askForReport(): void;
  /** Popup → page: scroll to the nth mention (from 0) of these entries and show where it is. */
  jumpToMention(target: { entries: string[]; nth: number }): void;
  /** Page → background: what is drawn on the page is needed in this frame. */
  bringViews(): void;
  /** Page → background → page: a tooltip opened in the frame of this name. All others close theirs, and hear Escape for it. */
  tooltipOpened(frame: string): void;
  /** Page → background → page: all tooltips are to go, by Escape in some frame or for the list of marks. */
  closeTooltips(): void;
  /** Popup → background: what a key would do. */
  runCommand(request: CommandRequest): void;
  /** Background → page: a step from mark to mark. */
  walkMarks(request: WalkRequest): void;
  /** List → background → page: open the nth mark, or the one nearest to the reader. */
  openMark(target: MarkTarget): void;
}

type Type = keyof Protocol;
type Data<T extends Type> = Parameters<Protocol[T]>[0];
type Answer<T extends Type> = ReturnType<Protocol[T]>;

/** A tab, or one frame of it. */
type Target = number | { tabId: number; frameId: number };

interface Received<T extends Type> {
  data: Data<T>;
  sender: Browser.runtime.MessageSender;
}

type Handler = (received: Received<Type>) => unknown;

const handlers = new Map<unknown, Handler>();

/**
 * Sends a message to the extension, or to the pages of a tab, and gives the
 * first answer. Fails where nobody listens. A few lines of our own, because
 * what is on every page must be small, and an answer that nobody gives must
 * not become a complaint in Firefox's console.
 */
export async function sendMessage<T extends Type>(
  type: T,
  ...[data, target]: Data<T> extends undefined ? [data?: undefined, target?: Target] : [data: Data<T>, target?: Target]
): Promise<Awaited<Answer<T>>> {
  const reply = asRecord(await send({ type, data }, target));
  if (!('answer' in reply)) throw new Error(`Nobody answered ${type}.`);
  return reply.answer as Awaited<Answer<T>>;
}

/**
 * Tells something to whoever listens, and does not mind when nobody does: the
 * popup may be closed, the tab gone, the extension updated under our feet.
 */
export function tell<T extends Type>(...message: Parameters<typeof sendMessage<T>>): void {
  sendMessage<T>(...message).catch(() => {});
}

/** Answers messages of a type, as long as no signal ends it; a later listener takes the place of an earlier one. */
export function onMessage<T extends Type>(
  type: T,
  handle: (received: Received<T>) => Answer<T> | Promise<Answer<T>> | undefined,
  signal?: AbortSignal,
): void {
  if (handlers.size === 0) browser.runtime.onMessage.addListener(receive);
  handlers.set(type, handle as Handler);
  signal?.addEventListener('abort', () => handlers.delete(type), { once: true });
}

function send(message: { type: Type; data: unknown }, target: Target | undefined): Promise<unknown> {
  if (target === undefined) return browser.runtime.sendMessage(message);
  if (typeof target === 'number') return browser.tabs.sendMessage(target, message);
  return browser.tabs.sendMessage(target.tabId, message, { frameId: target.frameId });
}

/** Answers by the callback, which all browsers know; `true` keeps it open until the answer has come. */
function receive(message: unknown, sender: Browser.runtime.MessageSender, reply: (answer: unknown) => void): boolean {
  const { type, data } = asRecord(message);
  const handle = handlers.get(type);
  if (!handle) return false;
  void answer(handle, { data: data as Data<Type>, sender }).then(reply);
  return true;
}

/** The answer in an envelope; an empty one where the handler failed, which the sender takes for none. */
async function answer(handle: Handler, received: Received<Type>): Promise<{ answer?: unknown }> {
  try {
    // Chromium's messages are JSON, in which `undefined` would be no answer.
    return { answer: (await handle(received)) ?? null };
  } catch {
    return {};
  }
}

/** What came from elsewhere, to be asked for its parts: one without any where it has none. */
export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

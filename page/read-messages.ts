import type { PageContext } from '../data/entry-details';
import {
  asRecord,
  COMMANDS,
  type CommandRequest,
  type MarkTarget,
  type PageReport,
  READINGS,
  type Reading,
} from './messages';
import type { WalkRequest } from './walk-marks';

/** More entries than any clause names; bounds what a hostile page could ask for if it ever spoke in our name. */
const MAX_ENTRIES = 20;
/** More mentions than any page holds of some 350 entries and their shared spellings. */
const MAX_MENTIONS = 2000;

/** Its sentence and its paragraph are all that is near a mark. */
const MAX_NEARBY = 2;

/** Longer than any sentence that is read for what it brings up. */
const MAX_SENTENCE = 1000;

/** Longer than any spelling, whatever a page puts between its letters. */
const MAX_TEXT = 500;

/** A request for entries as far as it is sound; what is not falls away. */
export function readDescribeRequest(data: unknown): { entries: string[]; page: Omit<PageContext, 'today'> } {
  const { entries, page } = asRecord(data);
  const { publishedOn, mentioned, nearby, sentence } = asRecord(page);
  return {
    entries: readStrings(entries, MAX_ENTRIES),
    page: {
      publishedOn: isDate(publishedOn) ? publishedOn : null,
      mentioned: readStrings(mentioned, MAX_MENTIONS),
      ...(Array.isArray(nearby)
        ? { nearby: nearby.slice(0, MAX_NEARBY).map((near) => readStrings(near, MAX_MENTIONS)) }
        : {}),
      ...(typeof sentence === 'string' ? { sentence: sentence.slice(0, MAX_SENTENCE) } : {}),
    },
  };
}

/** A page's report as far as it is sound. */
export function readPageReport(data: unknown): PageReport {
  const { mentions, publishedOn } = asRecord(data);
  const list = Array.isArray(mentions) ? mentions.slice(0, MAX_MENTIONS) : [];
  return {
    publishedOn: isDate(publishedOn) ? publishedOn : null,
    mentions: list
      .map(asRecord)
      .flatMap(({ entries, text, count }) =>
        typeof text === 'string' && isIndex(count)
          ? [{ entries: readStrings(entries, MAX_ENTRIES), text: text.slice(0, MAX_TEXT), count }]
          : [],
      ),
  };
}

/** How far a frame has been read; that it has not been where that cannot be told. */
export function readReading(data: unknown): Reading {
  return READINGS.find((name) => name === data) ?? 'unread';
}

/** A command for a tab; null where it is none. */
export function readCommandRequest(data: unknown): CommandRequest | null {
  const { command, tabId } = asRecord(data);
  const known = COMMANDS.find((name) => name === command);
  return known && isIndex(tabId) ? { command: known, tabId } : null;
}

/** A mention to go to; one that names no entries leads nowhere. */
export function readJumpTarget(data: unknown): { entries: string[]; nth: number } {
  const { entries, nth } = asRecord(data);
  return { entries: readStrings(entries, MAX_ENTRIES), nth: isIndex(nth) ? nth : 0 };
}

/** A step of a walk; a step forward where it is damaged. */
export function readWalkRequest(data: unknown): WalkRequest {
  const { step, isEntering, before, total } = asRecord(data);
  return {
    step: step === 'previous' ? 'previous' : 'next',
    isEntering: isEntering === true,
    before: isIndex(before) ? before : 0,
    total: isIndex(total) ? total : 0,
  };
}

/** A mark somewhere on the page; null where it is none. */
export function readMarkTarget(data: unknown): MarkTarget | null {
  const { frameId, nth } = asRecord(data);
  return isIndex(frameId) && (nth === null || isIndex(nth)) ? { frameId, nth } : null;
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function readStrings(value: unknown, most: number): string[] {
  return Array.isArray(value) ? value.slice(0, most).filter((item) => typeof item === 'string') : [];
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

import type { Condition, EntryIndex, Reading } from './build-index';
import type { PageFacts, SightedFlow } from './find-matches';
import { findPhrases } from './find-phrases';
import { foldCode, foldText, isUpper, NOTHING } from './fold-text';

/** A stretch of a flow's text. */
export interface Span {
  start: number;
  end: number;
}

/** A place where the page may name an entry, with the readings that its form and the page's date allow. */
export interface Candidate extends Span {
  /** Position of its flow in the list that is judged. */
  flow: number;
  readings: readonly Reading[];
}

/** A flow with its phrases in order: what can be named here, and which cues and vetoes stand where. */
export interface Sighting {
  flow: SightedFlow;
  candidates: Candidate[];
  /** Phrase number → where it stands. */
  phrases: Map<number, Span[]>;
}

/** From this many letters on, a flow in capitals says nothing about the case of its words. */
const SHOUTING_LETTERS = 12;

/** Sorts the phrases found in a flow; drops spellings in the wrong case, in addresses, or of another language or time. */
export function readSighting(
  flow: SightedFlow,
  number: number,
  index: EntryIndex,
  { publishedOn, lang }: Pick<PageFacts, 'publishedOn' | 'lang'>,
): Sighting {
  const phrases = new Map<number, Span[]>();
  const candidates: Candidate[] = [];
  for (let at = 0; at < flow.hits.length; at += 3) {
    const phrase = flow.hits[at] as number;
    const span = { start: flow.hits[at + 1] as number, end: flow.hits[at + 2] as number };
    const spans = phrases.get(phrase);
    if (spans) spans.push(span);
    else phrases.set(phrase, [span]);
    const readings = (index.readings[phrase] ?? []).filter(
      (reading) =>
        isOfLanguage(reading, lang) && hasRightCase(flow.text, span, reading) && isOfTime(reading, publishedOn),
    );
    if (readings.length > 0 && !isInAddress(flow.text, span)) candidates.push({ ...span, flow: number, readings });
  }
  return { flow, candidates, phrases };
}

/** Of no date and no language: everything may be meant. */
const ANY_PAGE: Pick<PageFacts, 'publishedOn' | 'lang'> = { publishedOn: null, lang: '' };

/** The sighting of a text that belongs to no flow: a title, or a window into a page. Null where it names nothing. */
export function sightAlone(text: string, index: EntryIndex, page = ANY_PAGE): Sighting | null {
  const hits = findPhrases(text, index);
  if (!hits) return null;
  const nowhere = { start: 0, article: 0, item: 0, section: 0, isHeading: false, isLink: false, isAside: false };
  return readSighting({ ...nowhere, text, hits }, 0, index, page);
}

/** Where a condition holds for a candidate within one flow; null where it does not. */
export function findCondition(condition: Condition, candidate: Span, { flow, phrases }: Sighting): Span | null {
  const spans = phrases.get(condition.phrase);
  if (!spans) return null;
  return spans.find((span) => holds(condition.where, span, candidate, flow.text)) ?? null;
}

function holds(where: Condition['where'], span: Span, candidate: Span, text: string): boolean {
  if (where === 'after') return span.start >= candidate.end && isDirectly(text, candidate.end, span.start);
  if (where === 'before') return span.end <= candidate.start && isDirectly(text, span.end, candidate.start);
  return where === 'near' && (span.end <= candidate.start || span.start >= candidate.end);
}

/** Whether two words follow each other: nothing between but a space, a hyphen, a possessive or an opening bracket. */
function isDirectly(text: string, end: number, start: number): boolean {
  return start - end < 40 && /^(?:'s?)?(?: \(| |-)$/.test(foldText(text.slice(end, start)));
}

function hasRightCase(text: string, { start, end }: Span, { exactly }: Reading): boolean {
  if (exactly === null || (exactly.length === end - start && text.startsWith(exactly, start))) return true;
  const written = foldText(text.slice(start, end), true);
  // "The Court" where a sentence begins is "the Court".
  if (written.slice(1) === exactly.slice(1) && written[0] === exactly[0]?.toUpperCase()) return true;
  if (written === exactly) return true;
  // Acronyms must always match; in a headline set in capitals the case of names tells nothing.
  if (exactly.length <= 3 || exactly === exactly.toUpperCase()) return false;
  return written === exactly.toUpperCase() ? isShouting(text) : hasSurnameInCapitals(written, exactly);
}

/** As records of debates write it: "Alain BERSET". */
function hasSurnameInCapitals(written: string, exactly: string): boolean {
  const space = exactly.indexOf(' ');
  if (space < 0 || written.slice(0, space) !== exactly.slice(0, space)) return false;
  return written.slice(space) === exactly.slice(space).toUpperCase();
}

function isShouting(text: string): boolean {
  let upper = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isUpper(code)) upper++;
    else if (code >= 0x61 && code <= 0x7a) return false;
  }
  return upper >= SHOUTING_LETTERS;
}

/** A page that does not say its language is taken for any. */
function isOfLanguage(reading: Reading, lang: string): boolean {
  return reading.lang === '' || lang === '' || reading.lang === lang;
}

function isOfTime({ from, to }: Reading, publishedOn: string | null): boolean {
  if (publishedOn === null) return true;
  // Compared only as far as both dates go, so that a month holds all its days.
  return (
    (from === '' || publishedOn.slice(0, from.length) >= from.slice(0, publishedOn.length)) &&
    (to === '' || publishedOn.slice(0, to.length) <= to.slice(0, publishedOn.length))
  );
}

/** Parts of web and mail addresses, handles and file names are not words of the text. */
function isInAddress(text: string, { start, end }: Span): boolean {
  const before = neighbour(text, start - 1, -1);
  const after = neighbour(text, end, 1);
  if (before === '@' || before === '_' || after === '@' || after === '_') return true;
  if (after === '.' && /[a-z0-9]/.test(text[end + 1] ?? '')) return true;
  if (before === '.' && /[a-z0-9]/i.test(text[start - 2] ?? ' ')) return true;
  return /(?:https?:|www\.)[^\s]*$/i.test(text.slice(Math.max(0, start - 80), start));
}

/** The nearest visible character in a direction. */
function neighbour(text: string, from: number, step: 1 | -1): string {
  for (let at = from; at >= 0 && at < text.length; at += step) {
    if (foldCode(text.charCodeAt(at)) !== NOTHING) return text.charAt(at);
  }
  return '';
}

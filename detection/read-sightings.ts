import type { EntryIndex, Reading } from './build-index';
import { hasRightCase, isInAddress } from './check-form';
import type { PageFacts, SightedFlow } from './find-matches';
import { findPhrases } from './find-phrases';
import { isEnglish } from './is-english';
import { NAMES, NEAR } from './phrase-roles';

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
  /** Its place in the flow's hits. */
  hit: number;
  /** Which of its readings were asked about their vetoes, and for which of them one holds: a bit for each. */
  asked: number;
  vetoed: number;
  /** What stands directly before and after it; see `find-beside.ts`. Null until somebody asks. */
  beside: Beside | null;
}

/** Conditions that hold beside a candidate, each with the place of its phrase in the flow's hits: two numbers each. */
export interface Beside {
  before: readonly number[];
  after: readonly number[];
}

/** A flow with what can be named in it. Which cues and vetoes stand where is looked up when somebody asks. */
export interface Sighting {
  flow: SightedFlow;
  candidates: readonly Candidate[];
  index: EntryIndex;
  /** Whether the page is in English, or does not say in what. */
  isEnglish: boolean;
  /** The parts that its phrases play, all together; see `phrase-roles.ts`. */
  roles: number;
  /** Cues and vetoes that may stand anywhere near, each with the first place of its phrase in the flow's hits: two numbers each. */
  near: readonly number[] | null;
  /** Nearly every longer word begins with a capital; null until somebody asks. */
  isTitleCase: boolean | null;
  /** From which place on the flow's hits stand in the order in which they begin: before it are those in lists of articles. */
  sortedFrom: number;
}

type Facts = Pick<PageFacts, 'publishedOn' | 'lang'>;

/** Reads sightings on a page of a date and language; what a phrase can mean there is found out once. */
export function createSighter(index: EntryIndex, facts: Facts): (flow: SightedFlow, number: number) => Sighting {
  const allowed = allowedOn(index, facts);
  const allowedFor = (phrase: number): readonly Reading[] => {
    const known = allowed.get(phrase);
    if (known) return known;
    const found = readingsOn(facts, index.readings[phrase] ?? []);
    allowed.set(phrase, found);
    return found;
  };
  return (flow, number) => {
    const { text, hits } = flow;
    const candidates: Candidate[] = [];
    let sortedFrom = 0;
    let roles = 0;
    for (let at = 0; at < hits.length; at += 3) {
      const phrase = hits[at] as number;
      if ((hits[at + 1] as number) < (hits[at - 2] ?? 0)) sortedFrom = at;
      const role = index.roles[phrase] as number;
      roles |= role;
      if ((role & NAMES) === 0) continue;
      const span = { start: hits[at + 1] as number, end: hits[at + 2] as number };
      const readings = inRightCase(allowedFor(phrase), text, span);
      if (readings.length === 0 || isInAddress(text, span)) continue;
      candidates.push({ ...span, flow: number, readings, hit: at, asked: 0, vetoed: 0, beside: null });
    }
    return {
      flow,
      candidates,
      index,
      isEnglish: isEnglish(facts.lang),
      roles,
      near: null,
      isTitleCase: null,
      sortedFrom,
    };
  };
}

/** What phrases can mean was asked last on a page of this date and language: pages are judged again whenever they change. */
const lastAllowed = new WeakMap<EntryIndex, Facts & { readings: Map<number, readonly Reading[]> }>();

function allowedOn(index: EntryIndex, { publishedOn, lang }: Facts): Map<number, readonly Reading[]> {
  const last = lastAllowed.get(index);
  if (last && last.publishedOn === publishedOn && last.lang === lang) return last.readings;
  const readings = new Map<number, readonly Reading[]>();
  lastAllowed.set(index, { publishedOn, lang, readings });
  return readings;
}

const NONE: readonly Reading[] = [];

function inRightCase(readings: readonly Reading[], text: string, span: Span): readonly Reading[] {
  let right = 0;
  for (const reading of readings) if (isInRightCase(reading, text, span)) right++;
  if (right === readings.length) return readings;
  return right === 0 ? NONE : readings.filter((reading) => isInRightCase(reading, text, span));
}

function isInRightCase({ exactly }: Reading, text: string, span: Span): boolean {
  return exactly === null || hasRightCase(text, span, exactly);
}

/** Of no date and no language: everything may be meant. */
const ANY_PAGE: Facts = { publishedOn: null, lang: '' };

/** The sighting of a text that belongs to no flow: a title, or a window into a page. Null where it names nothing. */
export function sightAlone(text: string, index: EntryIndex, facts = ANY_PAGE): Sighting | null {
  const hits = findPhrases(text, index);
  if (!hits) return null;
  const nowhere = { start: 0, article: 0, item: 0, section: 0, isHeading: false, isLink: false, isAside: false };
  return createSighter(index, facts)({ ...nowhere, text, hits }, 0);
}

/** The conditions whose phrases stand in a flow, as `Sighting.near` says. */
export function nearIn(sighting: Sighting): readonly number[] {
  sighting.near ??= findNear(sighting);
  return sighting.near;
}

function findNear({ flow: { hits }, index: { roles, conditionNumbers } }: Sighting): number[] {
  const near: number[] = [];
  for (let at = 0; at < hits.length; at += 3) {
    const phrase = hits[at] as number;
    if (((roles[phrase] as number) & NEAR) === 0) continue;
    const number = conditionNumbers[phrase] as number;
    let known = 0;
    while (known < near.length && near[known] !== number) known += 2;
    if (known === near.length) near.push(number, at);
  }
  return near;
}

/**
 * What a phrase may mean on pages of a language and date: a page that does not
 * say its language is taken for any, and where a language has rules for a
 * spelling the English ones do not count ("à Strasbourg").
 */
function readingsOn({ publishedOn, lang }: Facts, readings: readonly Reading[]): readonly Reading[] {
  const own = readings.filter((reading) => reading.lang === lang);
  const hasOwn = ({ entry, exactly }: Reading) =>
    own.some((other) => other.entry === entry && other.exactly === exactly);
  return readings.filter(
    (reading) =>
      isOfTime(reading, publishedOn) &&
      (lang === '' || reading.lang === lang || (reading.lang === '' && !hasOwn(reading))),
  );
}

function isOfTime({ from, to, isOffice }: Reading, publishedOn: string | null): boolean {
  if (publishedOn === null || !isOffice) return true;
  // Compared only as far as both dates go, so that a month holds all its days.
  return (
    (from === '' || publishedOn.slice(0, from.length) >= from.slice(0, publishedOn.length)) &&
    (to === '' || publishedOn.slice(0, to.length) <= to.slice(0, publishedOn.length))
  );
}

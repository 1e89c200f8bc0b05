import { HALVING_DISTANCE } from './evidence-weights';
import { findLists } from './find-lists';
import type { FlowPlace } from './find-matches';
import type { Sighting } from './read-sightings';
import { createFading, type DecaySum } from './sum-decaying';

/** A list, box or section within an article is about the same thing only by half. */
export const ACROSS_PARTS = 0.4;

/** And by half of that where the section says nothing of the subject itself: the next item of a newsletter. */
export const ACROSS_SILENCE = 0.2;

/** A headline about the talks makes the whole of its page likely to be about them, but for teasers and asides. */
export const TITLE_WEIGHT = 0.6;

/** What is said in a part of a page, an article, or the page: there are many, and most say little. */
export interface Voices {
  /** The mentions that speak for the subject. */
  told: DecaySum | null;
  /** The signals, one sum per kind, in the order of `SIGNAL_KINDS`; null where there is none at all. */
  signals: (DecaySum | null)[] | null;
  /** The entries that spoke, but for certain mentions. */
  spoke: Set<number> | null;
  /** What signals said, and where last. */
  said: Map<number, number> | null;
}

/** What a flow has its evidence in common with. */
export interface Ground {
  /** It keeps its evidence to itself, and takes none from around it. */
  isClosed: boolean;
  part: Voices;
  /** The open parts of its section; for a closed flow its own part. */
  section: Voices;
  /** The open parts of its article; for a closed flow its own part. */
  article: Voices;
}

/** Where each flow of a page stands, and what is common to all of them. */
export interface Grounds {
  of: readonly Ground[];
  page: Voices;
}

/** All evidence fades alike. */
export const { sumAt, loudestAt } = createFading(HALVING_DISTANCE);

/** Parts a page: a teaser is one thing, unless its list is all about the subject; an article has its sections and lists. */
export function shareGround(sightings: readonly Sighting[]): Grounds {
  const teasers = findTeasers(sightings);
  const lists = findLists(sightings, teasers);
  const parts = new Map<string, Voices>();
  const articles = new Map<number, Voices>();
  const sections = new Map<string, Voices>();
  const of: Ground[] = [];
  for (const [nth, { flow }] of sightings.entries()) {
    const isTeaser = flow.isLink || teasers.has(flow.item);
    const isClosed = flow.isAside || (isTeaser && !lists.has(flow.article));
    const before = sightings[nth - 1]?.flow;
    const ground = of[nth - 1];
    if (before && ground && ground.isClosed === isClosed && isSamePart(before, flow, isClosed)) {
      of.push(ground);
      continue;
    }
    const key = isClosed ? `${flow.item}` : `${flow.article} ${flow.section} ${flow.item}`;
    const part = recall(parts, key);
    of.push({
      isClosed,
      part,
      section: isClosed ? part : recall(sections, `${flow.article} ${flow.section}`),
      article: isClosed ? part : recall(articles, flow.article),
    });
  }
  return { of, page: noVoices() };
}

function isSamePart(one: FlowPlace, other: FlowPlace, isClosed: boolean): boolean {
  return one.item === other.item && (isClosed || (one.article === other.article && one.section === other.section));
}

function recall<Key>(known: Map<Key, Voices>, key: Key): Voices {
  const found = known.get(key);
  if (found) return found;
  const voices = noVoices();
  known.set(key, voices);
  return voices;
}

function noVoices(): Voices {
  return { told: null, signals: null, spoke: null, said: null };
}

/** The items that hold a headline linking elsewhere: cards, teasers, navigation; an article may be a card too. */
function findTeasers(sightings: readonly Sighting[]): Set<number> {
  const teasers = new Set<number>();
  for (const { flow } of sightings) {
    if (flow.isLink && (flow.isHeading || flow.item !== flow.article)) teasers.add(flow.item);
  }
  return teasers;
}

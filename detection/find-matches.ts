import type { EntryIndex } from './build-index';
import type { PhraseHits } from './find-phrases';

/** Where on the page a flow stands; `page/read-flows.ts` fills it in. */
export interface FlowPlace {
  /** Characters of page text before this flow, roughly kept when parts are read again: gives distances. */
  start: number;
  /** The nearest `<article>`, else `<main>`, else the page: one number each. */
  article: number;
  /** The nearest list item, card, aside, navigation, footer or article: one number each. */
  item: number;
  /** Rises at each heading and at each new article or aside: "first in section" counts by it. */
  section: number;
  isHeading: boolean;
  /** The whole flow lies inside one link: a headline that points to another page. */
  isLink: boolean;
}

/** A flow in which phrases of the index were found. */
export interface SightedFlow extends FlowPlace {
  text: string;
  hits: PhraseHits;
}

/** What the page says of itself. */
export interface PageFacts {
  title: string;
  description: string;
  /** ISO date, or null when unknown. */
  publishedOn: string | null;
}

/** Why a match was accepted, in a form that can be shown. */
export type Why =
  | { rule: 'certain' }
  /** Accepted because this stands close by. */
  | { rule: 'evidence'; near: string }
  | { rule: 'cue'; cue: string }
  | { rule: 'full-form'; earlier: string };

/** An entry named in a flow, accepted. `flow` is the position in the list that was judged. */
export interface Match {
  flow: number;
  /** UTF-16 offsets into the flow's text. */
  start: number;
  end: number;
  /** More than one where the clause does not show which is meant. */
  entries: string[];
  isActor: boolean;
  why: Why;
}

/**
 * The entries named on a page, in reading order. They never overlap: the
 * longest wins. `flows` must be in reading order.
 */
export function findMatches(_flows: readonly SightedFlow[], _page: PageFacts, _index: EntryIndex): Match[] {
  return [];
}

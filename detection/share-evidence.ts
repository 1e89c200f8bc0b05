import type { FlowPlace } from './find-matches';
import type { Sighting } from './read-sightings';

/** A list, box or section within an article is about the same thing only by half. */
export const ACROSS_PARTS = 0.4;

/** A headline about the talks makes the whole of its page likely to be about them, but for teasers and asides. */
export const TITLE_WEIGHT = 0.6;

/** What a place has its evidence in common with: a teaser is one thing, an article has its sections and lists. */
export function partOf({ article, item, section }: FlowPlace, isClosed: boolean): string {
  return isClosed ? `${item}` : `${article} ${section} ${item}`;
}

/** Whether a place keeps its evidence to itself, and takes none from around it. */
export function isApart({ isLink, isAside, item }: FlowPlace, teasers: ReadonlySet<number>): boolean {
  return isLink || isAside || teasers.has(item);
}

/** The items that hold a headline linking elsewhere: cards, teasers, navigation; an article may be a card too. */
export function findTeasers(sightings: readonly Sighting[]): Set<number> {
  const links = sightings.filter(({ flow }) => flow.isLink && (flow.isHeading || flow.item !== flow.article));
  return new Set(links.map(({ flow }) => flow.item));
}

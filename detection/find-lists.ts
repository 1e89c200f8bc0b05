import type { Sighting } from './read-sightings';

/** From so many teasers on a list may be about the subject; two are an accident. */
const FEWEST = 3;

/** Where two of five teasers speak of the subject, the list is about it: a page on one topic, and not one headline among others. */
const SHARE = 0.4;

/** The teasers of an article: which items they are, and which of them speak of the subject. */
interface List {
  first: number;
  last: number;
  about: Set<number>;
}

/**
 * The articles of whose teasers many are about the subject: lists of headlines on
 * one topic, whose items explain each other as the parts of an article do.
 */
export function findLists(sightings: readonly Sighting[], teasers: ReadonlySet<number>): Set<number> {
  const lists = new Map<number, List>();
  for (const sighting of sightings) {
    const { article, item, isLink, isAside } = sighting.flow;
    if (isAside || (!isLink && !teasers.has(item))) continue;
    const list = lists.get(article) ?? { first: item, last: item, about: new Set() };
    lists.set(article, list);
    list.last = item;
    if (isAbout(sighting)) list.about.add(item);
  }
  const onSubject = new Set<number>();
  for (const [article, { first, last, about }] of lists) {
    // Items are numbered as they come, so that those without a word of ours count too.
    if (about.size >= FEWEST && about.size >= SHARE * (last - first + 1)) onSubject.add(article);
  }
  return onSubject;
}

/** Whether a text names something telling, or two things that belong together: "Frederiksen" and "foreign criminals". */
function isAbout({ candidates }: Sighting): boolean {
  const entries = new Set<number>();
  let isFull = false;
  for (const { readings } of candidates) {
    for (const { strength, number } of readings) {
      if (strength === 'certain' || strength === 'telling') return true;
      isFull ||= strength === 'topical';
      entries.add(number);
    }
  }
  return isFull && entries.size > 1;
}

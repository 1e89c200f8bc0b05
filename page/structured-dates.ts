import type { Steps } from './slices';

/** How near to the page itself a thing is that structured data dates, the nearest first. */
const NEARNESS = ['main', 'article', 'listed', 'other'] as const;

/** A `datePublished`, and of what it is: what the page is about, an article, one of a list of articles, anything else. */
export interface PublishedThing {
  date: string;
  nearness: (typeof NEARNESS)[number];
}

/** Structured data is a few kilobytes, of a live blog some hundred; what is far larger is not worth a reader's time. */
const MOST_CHARACTERS = 500_000;

/** Deeper than an article in a list in the main entity of one of a graph's pages stands nothing that dates a page. */
const DEPTH = 6;

/** What goes by these names holds many articles, and a date of its own is none of theirs. */
const LISTS = /list|collection|feed|results|website|\bblog\b/i;

const ARTICLES = /article|posting|report/i;

/** A thing in structured data that is still to be looked at. */
interface Waiting {
  value: object;
  depth: number;
  isMain: boolean;
  isListed: boolean;
}

/** Reads pieces of structured data in steps, and only those that are new: what each dates. */
export function createStructureReader() {
  let known = new Map<string, PublishedThing[]>();
  return function* (pieces: readonly string[]): Steps<PublishedThing[]> {
    const now = new Map<string, PublishedThing[]>();
    let left = MOST_CHARACTERS;
    for (const piece of pieces) {
      if (piece.length > left) continue;
      left -= piece.length;
      now.set(piece, known.get(piece) ?? (yield* findPublished(piece)));
    }
    known = now;
    return [...now.values()].flat();
  };
}

/** Those of equal nearness that are nearest to the page. */
export function nearestThings(things: readonly PublishedThing[]): PublishedThing[] {
  const nearness = NEARNESS.find((one) => things.some((thing) => thing.nearness === one));
  return things.filter((thing) => thing.nearness === nearness);
}

/** What a piece of structured data dates. An article speaks for all that belongs to it: updates, comments, what it is a part of. */
function* findPublished(piece: string): Steps<PublishedThing[]> {
  const found: PublishedThing[] = [];
  const whole = parse(piece);
  const waiting: Waiting[] = isObject(whole) ? [{ value: whole, depth: 0, isMain: false, isListed: false }] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield;
    const { value, depth, isMain, isListed } = next;
    const type = '@type' in value ? [value['@type']].flat().filter(isString).join() : '';
    const isArticle = ARTICLES.test(type);
    const isList = !isArticle && LISTS.test(type);
    if ('datePublished' in value && isString(value.datePublished) && !isList) {
      const nearness = !isArticle ? 'other' : isListed ? 'listed' : isMain ? 'main' : 'article';
      found.push({ date: value.datePublished, nearness });
      if (isArticle) continue;
    }
    if (depth === DEPTH) continue;
    // Backwards, because the last is taken first.
    for (const [key, part] of Object.entries(value).reverse()) {
      if (!isObject(part)) continue;
      const place = { isMain: isMain || key === 'mainEntity', isListed: isListed || isList };
      waiting.push({ value: part, depth: depth + 1, ...place });
    }
  }
  return found;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function parse(piece: string): unknown {
  if (!piece.includes('datePublished')) return null;
  try {
    return JSON.parse(piece);
  } catch {
    return null;
  }
}

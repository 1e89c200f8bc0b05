import type { Match, SightedFlow } from './find-matches';

/** One mark in so many characters, spaces included, is the most a reader is asked to overlook: 25 in a report of 700 words. */
const CALM_CHARACTERS = 168;

/** A short item may say a lot: so many marks are never too many for it. */
const ALWAYS_ALLOWED = 10;

/**
 * The matches to mark: the first of each entry in every section, the first on
 * the page, or all of them. The first two stay calm: where an article names
 * more than a reader wants underlined, repeats go first, then short forms and
 * words that also have other meanings; and no paragraph is
 * emptied before the others. A match that names two entries counts as one of its own.
 */
export function chooseMentions(
  matches: readonly Match[],
  flows: readonly SightedFlow[],
  density: 'section' | 'page' | 'all',
): Match[] {
  if (density === 'all') return [...matches];
  const counts = countKeys(matches);
  const firstOnPage = firstOfEach(matches, () => 0);
  const first = density === 'page' ? firstOnPage : firstOfEach(matches, ({ flow }) => flows[flow]?.section ?? 0);
  const chosen = matches.filter((match) => first.has(match));
  const rooms = measureRooms(flows);
  const dropped = new Set<Match>();
  for (const [article, inArticle] of Map.groupBy(chosen, ({ flow }) => flows[flow]?.article ?? 0)) {
    const room = rooms.get(article) ?? ALWAYS_ALLOWED;
    if (inArticle.length <= room) continue;
    const ranks = rankMatches(inArticle, firstOnPage, counts);
    const byRank = inArticle.toSorted((a, b) => (ranks.get(a) as number) - (ranks.get(b) as number));
    for (const match of byRank.slice(room)) dropped.add(match);
  }
  return chosen.filter((match) => !dropped.has(match));
}

function keyOf({ entries }: Match): string {
  return entries.length === 1 ? (entries[0] as string) : entries.join();
}

function countKeys(matches: readonly Match[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const match of matches) {
    const key = keyOf(match);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The first match of the same entries within each scope: the first in full, where there is one. */
function firstOfEach(matches: readonly Match[], scopeOf: (match: Match) => number): Set<Match> {
  const byKey = new Map<string, Map<number, Match>>();
  for (const match of matches) {
    const key = keyOf(match);
    const scopes = byKey.get(key) ?? new Map<number, Match>();
    byKey.set(key, scopes);
    const scope = scopeOf(match);
    const first = scopes.get(scope);
    if (!first || (!isPlain(first) && isPlain(match))) scopes.set(scope, match);
  }
  const chosen = new Set<Match>();
  for (const scopes of byKey.values()) for (const match of scopes.values()) chosen.add(match);
  return chosen;
}

/** Named by words that need no others to be meant. */
function isPlain({ why }: Match): boolean {
  return why.rule === 'certain' || why.rule === 'evidence';
}

/** How many marks each article has room for, by its length from the first flow with a phrase to the last. */
function measureRooms(flows: readonly SightedFlow[]): Map<number, number> {
  const ends = new Map<number, { start: number; end: number }>();
  for (const { article, start, text } of flows) {
    const known = ends.get(article);
    if (known) known.end = start + text.length;
    else ends.set(article, { start, end: start + text.length });
  }
  const rooms = new Map<number, number>();
  for (const [article, { start, end }] of ends) {
    rooms.set(article, Math.max(ALWAYS_ALLOWED, Math.floor((end - start) / CALM_CHARACTERS)));
  }
  return rooms;
}

/**
 * The order in which matches of an article get their room, the lowest first.
 * What a reader misses most weighs most: what is new on the page, then what
 * needs no other word to be meant; then what the page is about; and every
 * paragraph has its first mark before any has its third.
 */
function rankMatches(
  matches: readonly Match[],
  firstOnPage: ReadonlySet<Match>,
  counts: ReadonlyMap<string, number>,
): Map<Match, number> {
  const turns = new Map<string, number>();
  const ranks = new Map<Match, number>();
  for (const match of matches) {
    const weight = (firstOnPage.has(match) ? 2 : 0) + (isPlain(match) ? 1 : 0);
    // What weighs less takes no turn from what weighs more.
    const place = `${match.flow} ${weight}`;
    const turn = turns.get(place) ?? 0;
    turns.set(place, turn + 1);
    ranks.set(match, turn - centralityOf(match, counts.get(keyOf(match)) ?? 1) - 100 * weight);
  }
  return ranks;
}

/** How much the page is about it: named again and again, or needing no context at all. */
function centralityOf({ why }: Match, count: number): number {
  return Math.min(count - 1, 2) + (why.rule === 'certain' ? 1 : 0);
}

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
  const counts = Map.groupBy(matches, keyOf);
  const firstOnPage = new Set(firstOfEach(matches, () => ''));
  const chosen = density === 'page' ? [...firstOnPage] : firstOfEach(matches, ({ flow }) => flows[flow]?.section ?? 0);
  const kept = new Set(
    [...Map.groupBy(chosen, ({ flow }) => flows[flow]?.article)].flatMap(([article, inArticle]) => {
      const room = roomFor(flows.filter((flow) => flow.article === article));
      const turns = countTurns(inArticle);
      const order = (match: Match) =>
        (turns.get(match) ?? 0) -
        centralityOf(match, counts.get(keyOf(match))?.length ?? 1) -
        100 * weightOf(match, firstOnPage);
      return inArticle.toSorted((a, b) => order(a) - order(b)).slice(0, room);
    }),
  );
  return chosen.filter((match) => kept.has(match));
}

function keyOf({ entries }: Match): string {
  return entries.join();
}

/** The first match of the same entries within each scope: the first in full, where there is one. */
function firstOfEach(matches: readonly Match[], scopeOf: (match: Match) => string | number): Match[] {
  const byKey = Map.groupBy(matches, (match) => `${scopeOf(match)} ${keyOf(match)}`);
  const chosen = new Set([...byKey.values()].map((same) => same.find(isPlain) ?? same[0]));
  return matches.filter((match) => chosen.has(match));
}

/** Named by words that need no others to be meant. */
function isPlain({ why }: Match): boolean {
  return why.rule === 'certain' || why.rule === 'evidence';
}

/** How many marks an article has room for, by its length from the first flow with a phrase to the last. */
function roomFor(flows: readonly SightedFlow[]): number {
  const start = flows[0]?.start ?? 0;
  const last = flows.at(-1);
  const characters = last ? last.start + last.text.length - start : 0;
  return Math.max(ALWAYS_ALLOWED, Math.floor(characters / CALM_CHARACTERS));
}

/** What a reader misses most weighs most: what is new on the page, then what needs no other word to be meant. */
function weightOf(match: Match, firstOnPage: ReadonlySet<Match>): number {
  return (firstOnPage.has(match) ? 2 : 0) + (isPlain(match) ? 1 : 0);
}

/** How much the page is about it: named again and again, or needing no context at all. */
function centralityOf({ why }: Match, count: number): number {
  return Math.min(count - 1, 2) + (why.rule === 'certain' ? 1 : 0);
}

/** Which match of its paragraph each is, from 0: every paragraph has its first mark before any has its third. */
function countTurns(matches: readonly Match[]): Map<Match, number> {
  const counts = new Map<number, number>();
  return new Map(
    matches.map((match) => {
      const turn = counts.get(match.flow) ?? 0;
      counts.set(match.flow, turn + 1);
      return [match, turn];
    }),
  );
}

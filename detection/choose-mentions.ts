import type { Match, SightedFlow } from './find-matches';

/** One mark in so many characters, spaces included, is the most a reader is asked to overlook: 25 in a report of 700 words. */
const CALM_CHARACTERS = 168;

/** A short item may say a lot: so many marks are never too many for it. */
const ALWAYS_ALLOWED = 10;

/**
 * The matches to mark: the first of each entry in every section, the first on
 * the page, or all of them. The first two stay calm: where an article names
 * more than a reader wants underlined, repeats go first, then short forms and
 * words that also have other meanings. A match that names two entries counts as one of its own.
 */
export function chooseMentions(
  matches: readonly Match[],
  flows: readonly SightedFlow[],
  density: 'section' | 'page' | 'all',
): Match[] {
  if (density === 'all') return [...matches];
  const firstOnPage = new Set(firstOfEach(matches, () => ''));
  const chosen = density === 'page' ? [...firstOnPage] : firstOfEach(matches, ({ flow }) => flows[flow]?.section ?? 0);
  const kept = new Set(
    [...Map.groupBy(chosen, ({ flow }) => flows[flow]?.article)].flatMap(([article, inArticle]) => {
      const room = roomFor(flows.filter((flow) => flow.article === article));
      return inArticle.toSorted((a, b) => weightOf(b, firstOnPage) - weightOf(a, firstOnPage)).slice(0, room);
    }),
  );
  return chosen.filter((match) => kept.has(match));
}

/** The first match of the same entries within each scope. */
function firstOfEach(matches: readonly Match[], scopeOf: (match: Match) => string | number): Match[] {
  const seen = new Set<string>();
  return matches.filter((match) => {
    const key = `${scopeOf(match)} ${match.entries.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** How many marks an article has room for, by its length from the first flow with a phrase to the last. */
function roomFor(flows: readonly SightedFlow[]): number {
  const start = flows[0]?.start ?? 0;
  const last = flows.at(-1);
  const characters = last ? last.start + last.text.length - start : 0;
  return Math.max(ALWAYS_ALLOWED, Math.floor(characters / CALM_CHARACTERS));
}

/** What a reader misses most comes first: what is new on the page, then what is certain, then what is named in full, then short forms. */
function weightOf(match: Match, firstOnPage: ReadonlySet<Match>): number {
  const sureness = { certain: 3, evidence: 2, cue: 1, 'full-form': 0 }[match.why.rule];
  return (firstOnPage.has(match) ? 4 : 0) + sureness;
}

import issueSigns from './issues.json' with { type: 'json' };
import { earliestDay, latestDay, newestFirst } from './partial-dates.ts';
import type { Issue, IssueSigns, Position } from './schema.ts';

/** What of a position decides whether it bears on a page. */
export type Candidate = Pick<Position, 'issue' | 'date' | 'asOf'> & {
  /** For an act of several actors, with the entry that explains it. */
  group: { entry: string | null } | null;
};

const signs = issueSigns as IssueSigns[];

/** The issues in the order in which they are shown. */
export const ISSUE_ORDER: readonly Issue[] = signs.map(({ issue }) => issue);

/**
 * The one position that bears on a page, or null where none does. In order:
 *
 * 1. Its issue must fit what the page names. What the sentence names comes
 *    first, then what the paragraph names, then the rest of the page; of each,
 *    issues rank by how often what brings them up is named, and what every page
 *    names comes last.
 * 2. It must not be dated after the page, when the page has a date: a reader of
 *    May is not told what was said in July. A month counts from its first day,
 *    and a position without a date by the date of its source.
 * 3. An actor's own words come before an act of several, unless the page names
 *    that act.
 * 4. The newest comes first, then the order of the file: the same page always
 *    shows the same position.
 */
export function choosePosition<T extends Candidate>(
  positions: readonly T[],
  page: { publishedOn: string | null; mentioned: readonly string[]; nearby?: readonly (readonly string[])[] },
): T | null {
  const rankByIssue = rankIssues([...(page.nearby ?? []), page.mentioned]);
  const fitting = positions.filter(
    (position) =>
      rankByIssue.has(position.issue) &&
      (page.publishedOn === null || earliestDay(dateOf(position)) <= latestDay(page.publishedOn)),
  );
  const isAside = ({ group }: T) => group !== null && !page.mentioned.includes(group.entry ?? '');
  const rank = (position: T) => rankByIssue.get(position.issue) ?? Number.POSITIVE_INFINITY;
  fitting.sort(
    (a, b) => rank(a) - rank(b) || Number(isAside(a)) - Number(isAside(b)) || newestFirst(dateOf(a), dateOf(b)),
  );
  return fitting[0] ?? null;
}

/** When a position was taken; where that is not known, the date of its source. */
export function dateOf(position: Pick<Position, 'date' | 'asOf'>): string {
  return position.date ?? position.asOf;
}

/** Ranks issues by lists of what is named, each before the next. */
function rankIssues(lists: readonly (readonly string[])[]): Map<Issue, number> {
  const ranks = new Map<Issue, number>();
  let rank = 0;
  const note = (ids: readonly string[], idsOf: (sign: IssueSigns) => readonly string[]) => {
    for (const id of ids) {
      for (const sign of signs) if (idsOf(sign).includes(id) && !ranks.has(sign.issue)) ranks.set(sign.issue, rank);
      rank++;
    }
  };
  for (const ids of lists) {
    note(ids, ({ bringsUp }) => bringsUp);
    note(ids, ({ bringsUpInGeneral }) => bringsUpInGeneral ?? []);
  }
  return ranks;
}

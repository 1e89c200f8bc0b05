import issueSigns from './issues.json' with { type: 'json' };
import { earliestDay, latestDay, newestFirst } from './partial-dates.ts';
import { readSentence } from './read-sentence.ts';
import type { Issue, IssueSigns, Position } from './schema.ts';

/** What of a position decides whether it bears on a page. */
export type Candidate = Pick<Position, 'issue' | 'date' | 'asOf'> & {
  /** For an act of several actors, with the entry that explains it. */
  group: { entry: string | null } | null;
};

const signs = issueSigns as IssueSigns[];

/** The issues in the order in which they are shown. */
export const ISSUE_ORDER: readonly Issue[] = signs.map(({ issue }) => issue);

/** What of a page decides which position bears on it. */
export interface Bearing {
  publishedOn: string | null;
  /** What the page names, most often first. */
  mentioned: readonly string[];
  /** What is named in the sentence, then in the paragraph. */
  nearby?: readonly (readonly string[])[];
  /** The words of the sentence. */
  sentence?: string;
}

/**
 * The one position that bears on a page, or null where none does. In order:
 *
 * 1. Its issue must fit. The nearer what brings it up, the earlier it comes; no
 *    matter which side an actor is on:
 *    - the words of the sentence that speak of leaving the Convention or staying
 *      in it: membership;
 *    - what the sentence names, then words of reform in it, then what it names
 *      that every page names;
 *    - what the paragraph names, in the same way, unless it is the whole page;
 *    - the page's main issue, which is brought up by what it names most often;
 *    - membership, where the page brings it up at all, so that a side issue never
 *      hides where an actor stands on the Convention itself;
 *    - the rest of the page, by how often it is named.
 *    The Convention's own name brings up membership before reform: whether to be
 *    in it comes before how to read it.
 * 2. It must not be dated after the page, when the page has a date: a reader of
 *    May is not told what was said in July. A month counts from its first day,
 *    and a position without a date by the date of its source.
 * 3. An actor's own words come before an act of several, unless the page names
 *    that act.
 * 4. The newest comes first, then the order of the file: the same page always
 *    shows the same position.
 */
export function choosePosition<T extends Candidate>(positions: readonly T[], page: Bearing): T | null {
  const rankByIssue = rankIssues(page);
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

/** Issues that are brought up together share a rank. */
function rankIssues({ mentioned, nearby = [], sentence = '' }: Bearing): Map<Issue, number> {
  const [inSentence = [], ...around] = nearby;
  // A paragraph that is the whole page says no more than the page does.
  const further = around.filter((ids) => !mentioned.every((id) => ids.includes(id)));
  const onPage = issuesOf([...nearby.flat(), ...mentioned]);
  const spokenOf = readSentence({
    text: sentence,
    namesConvention: inGeneral(inSentence).flat().includes('membership'),
  });
  const spoken = (issue: 'membership' | 'reform') => (spokenOf === issue && onPage.has(issue) ? [[issue]] : []);
  const [mainIssue = []] = byName(mentioned);
  const inOrder: readonly (readonly Issue[])[] = [
    ...spoken('membership'),
    ...byName(inSentence),
    ...spoken('reform'),
    ...inGeneral(inSentence),
    ...further.flatMap((ids) => [...byName(ids), ...inGeneral(ids)]),
    mainIssue,
    onPage.has('membership') ? ['membership'] : [],
    ...byName(mentioned),
    ...inGeneral(mentioned),
  ];
  const ranks = new Map<Issue, number>();
  for (const [rank, issues] of inOrder.entries()) {
    for (const issue of issues) if (!ranks.has(issue)) ranks.set(issue, rank);
  }
  return ranks;
}

/** What each of these entries brings up, without those that bring up nothing. */
function byName(ids: readonly string[]): Issue[][] {
  const issues = ids.map((id) => signs.filter(({ bringsUp }) => bringsUp.includes(id)).map(({ issue }) => issue));
  return issues.filter((found) => found.length > 0);
}

/** What each of these entries brings up where nothing else does, one issue after the other. */
function inGeneral(ids: readonly string[]): Issue[][] {
  return ids.flatMap((id) =>
    signs.filter(({ bringsUpInGeneral }) => bringsUpInGeneral?.includes(id)).map(({ issue }) => [issue]),
  );
}

function issuesOf(ids: readonly string[]): Set<Issue> {
  return new Set([...byName(ids), ...inGeneral(ids)].flat());
}

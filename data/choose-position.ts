import { earliestDay, latestDay, newestFirst } from './partial-dates.ts';
import type { Issue, Position } from './schema.ts';

/** What of a position decides whether it bears on a page. */
export type Candidate = Pick<Position, 'issue' | 'date' | 'asOf'> & {
  /** For an act of several actors, with the entry that explains it. */
  group: { entry: string | null } | null;
};

/**
 * The entries that bring an issue up when a page names them. Most bring up one:
 * the Chișinău Declaration also speaks of Article 3 and of Article 8, but a page
 * that names it without them is about reform.
 */
const BRINGS_UP: Record<Issue, readonly string[]> = {
  'return-hubs': [
    'return-hub',
    'eu-return-regulation',
    'nineteen-leaders-letter',
    'italy-albania-protocol',
    'offshore-processing',
    'third-country-agreement',
    'safe-third-country',
    'rwanda-scheme',
    'safety-of-rwanda-act',
  ],
  'article-8': [
    'article-8',
    'articles-3-and-8',
    'family-life',
    'private-life',
    'immigration-act-2014',
    'boultif-uner-criteria',
    'boultif',
    'uner',
    'maslov',
    'jeunesse',
    'unuane',
    'savran',
    'ma-v-denmark',
  ],
  'article-3': [
    'article-3',
    'articles-3-and-8',
    'inhuman-or-degrading-treatment',
    'real-risk-test',
    'absolute-right',
    'non-refoulement',
    'diplomatic-assurances',
    'soering',
    'chahal',
    'saadi-v-italy',
    'othman-abu-qatada',
    'paposhvili',
  ],
  membership: [
    'leaving-the-echr',
    'article-58',
    'wolfson-review',
    'conservative-borders-plan',
    'operation-restoring-justice',
    'good-friday-agreement',
    'windsor-framework',
    'tca',
    'greece-1969',
    'russia-2022',
  ],
  'domestic-law': [
    'human-rights-act',
    'immigration-and-asylum-bill',
    'restoring-order-and-control',
    'british-bill-of-rights',
    'declaration-of-incompatibility',
    'section-3-hra',
    'core-protection',
    'bsai-act',
    'illegal-migration-act',
    'modern-slavery-act',
    'uk-borders-act-2007',
    'nationality-and-borders-act',
  ],
  reform: [
    'chisinau-declaration',
    'political-declaration',
    'letter-of-nine',
    'joint-statement-27',
    'december-2025-conference',
    'brighton-declaration',
    'copenhagen-declaration',
    'reykjavik-declaration',
    'cddh',
  ],
  'court-role': [
    'rule-39',
    'margin-of-appreciation',
    'subsidiarity',
    'living-instrument',
    'execution-of-judgments',
    'article-46',
    'advisory-opinion',
    'pilot-judgment',
    'grand-chamber',
  ],
};

/**
 * What nearly every page of these talks names says little of what this one is
 * about: it counts only where nothing above does.
 */
const BRINGS_UP_IN_GENERAL: Partial<Record<Issue, readonly string[]>> = {
  reform: ['echr', 'committee-of-ministers', 'council-of-europe'],
  membership: ['echr'],
  'court-role': ['ecthr'],
};

/**
 * The one position that bears on a page, or null where none does. In order:
 *
 * 1. Its issue must fit what the page names. Issues rank by how often the page
 *    names what brings them up; what every page names comes after all else.
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
  page: { publishedOn: string | null; mentioned: readonly string[] },
): T | null {
  const rankByIssue = rankIssues(page.mentioned);
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

function rankIssues(mentioned: readonly string[]): Map<Issue, number> {
  const ranks = new Map<Issue, number>();
  const note = (map: Partial<Record<Issue, readonly string[]>>, offset: number) => {
    mentioned.forEach((id, index) => {
      for (const [issue, ids] of Object.entries(map) as [Issue, readonly string[]][]) {
        if (ids.includes(id) && !ranks.has(issue)) ranks.set(issue, offset + index);
      }
    });
  };
  note(BRINGS_UP, 0);
  note(BRINGS_UP_IN_GENERAL, mentioned.length);
  return ranks;
}

import { i18n } from '#i18n';
import type { EntryDetails } from '../../data/entry-details';
import type { EntryKind, Issue, Stance } from '../../data/schema';

const ISSUE_KEYS = {
  membership: 'issue.membership',
  reform: 'issue.reform',
  'article-8': 'issue.article8',
  'article-3': 'issue.article3',
  'return-hubs': 'issue.returnHubs',
  'court-role': 'issue.courtRole',
  'domestic-law': 'issue.domesticLaw',
} as const satisfies Record<Issue, string>;

/** The sign beside the word: never alone, and never a colour. */
export const STANCE_SIGNS: Record<Stance, string> = { supports: '+', opposes: '−', mixed: '±', conditional: '~' };

/** "Person", "Court", "Term"… */
export function nameKind(kind: EntryKind): string {
  return i18n.t(`kind.${kind}`);
}

/** "Person · United Kingdom", or the kind alone. */
export function nameKindAndCountry({ kind, country }: Pick<EntryDetails, 'kind' | 'country'>): string {
  return country ? i18n.t('kind.ofCountry', { kind: nameKind(kind), country: country.name }) : nameKind(kind);
}

/** The question a position answers, as a heading. */
export function nameIssue(issue: Issue): string {
  return i18n.t(ISSUE_KEYS[issue]);
}

/** The stance as a verb, to be read as one sentence with what the position is on. */
export function nameStance(stance: Stance): string {
  return i18n.t(`stance.${stance}`);
}

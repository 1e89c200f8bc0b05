import { i18n } from '#i18n';
import type { CiteWords } from '../../data/cite-entry';
import { formatDate } from '../format-date';
import { describeGroup } from './describe-group';
import { describeSpan, nameRole } from './describe-role';
import { nameKindAndCountry, nameStance } from './entry-words';

/** The words for texts to take along, in the language of the views. */
export function citeWords(): CiteWords {
  return {
    date: (date) => formatDate(date),
    notOpened: i18n.t('entry.notOpened'),
    kind: nameKindAndCountry,
    stance: nameStance,
    role: (role, holder) => `${nameRole(role, holder)}: ${describeSpan(role)}`,
    quote: ({ text, by }) => `“${text}” ${i18n.t('quote.by', { by })}`,
    group: ({ group }, entryId) => group && describeGroup(group, entryId),
    asOf: (date) => i18n.t('entry.asOf', { date: formatDate(date) }),
    edition: ({ version, asOf }) => i18n.t('copy.edition', { version, date: formatDate(asOf) }),
    explanation: i18n.t('entry.explanation'),
    whyItMatters: i18n.t('entry.whyItMatters'),
    notToBeConfusedWith: i18n.t('entry.notToBeConfusedWith'),
    positions: i18n.t('entry.positions'),
    roles: i18n.t('entry.roles'),
    sources: i18n.t('entry.sources'),
  };
}

import { i18n } from '#i18n';
import type { CitePart, CiteWords } from '../../data/cite-blocks';
import { formatDate } from '../format-date';
import { describeGroup } from './describe-group';
import { describeOffice } from './describe-office';
import { describeSpan, nameRole } from './describe-role';
import { nameKindAndCountry, nameStance } from './entry-words';
import { nameCaseFacts } from './name-case-facts';

const HEADINGS = {
  explanation: 'entry.explanation',
  whyItMatters: 'entry.whyItMatters',
  notToBeConfusedWith: 'entry.notToBeConfusedWith',
  dispute: 'dispute.title',
  positions: 'entry.positions',
  offices: 'office.title',
  roles: 'entry.roles',
  events: 'entry.events',
  caseFacts: 'entry.caseFacts',
  seeAlso: 'entry.seeAlso',
  sources: 'entry.sources',
} as const satisfies Record<CitePart, string>;

/** The words for texts to take along, in the language of the views. */
export function citeWords(): CiteWords {
  return {
    heading: (part, { kind }) =>
      i18n.t(part === 'explanation' && kind === 'person' ? 'entry.explanationOfPerson' : HEADINGS[part]),
    date: (date) => formatDate(date),
    notOpened: i18n.t('entry.notOpened'),
    kind: nameKindAndCountry,
    stance: nameStance,
    role: (role, holder) => `${nameRole(role, holder)}: ${describeSpan(role)}`,
    office: (office) => describeOffice(office).text,
    quote: ({ text, by }) => `“${text}” ${i18n.t('quote.by', { by })}`,
    group: ({ group }, entryId) => group && describeGroup(group, entryId),
    noPosition: i18n.t('entry.noPosition'),
    holders: (count) => i18n.t('dispute.holders', count),
    caseFacts: (facts) => [
      ...nameCaseFacts(facts).map(({ name, fact }) => `${name}: ${fact}`),
      ...(facts.isChecked ? [] : [i18n.t('case.notChecked')]),
    ],
    asOf: (date) => i18n.t('entry.asOf', { date: formatDate(date) }),
    edition: ({ version, asOf }) => i18n.t('copy.edition', { version, date: formatDate(asOf) }),
    sources: i18n.t('entry.sources'),
  };
}

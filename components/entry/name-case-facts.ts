import { i18n } from '#i18n';
import type { CaseFacts } from '../../data/schema';
import { formatDate } from '../format-date';

interface CaseFact {
  name: string;
  fact: string;
  /** The dataset's own words are English; a date is in the language of the views. */
  lang: 'en' | undefined;
}

/** The facts of a judgment by name, as far as they are known: who judged, when, under which number, how the vote fell. */
export function nameCaseFacts({ formation, date, number, vote }: CaseFacts): CaseFact[] {
  const facts = [
    { name: i18n.t('case.formation'), fact: formation, lang: 'en' },
    { name: i18n.t('case.date'), fact: date && formatDate(date), lang: undefined },
    { name: i18n.t('case.number'), fact: number, lang: 'en' },
    { name: i18n.t('case.vote'), fact: vote, lang: 'en' },
  ] as const;
  return facts.flatMap(({ fact, ...rest }) => (fact ? { ...rest, fact } : []));
}

import { i18n } from '#i18n';
import type { CaseFacts } from '../../data/schema';
import { formatDate } from '../format-date';

/** Who judged, when, under which number, and how the vote fell. */
export function CaseFactsList({ facts }: { facts: CaseFacts }) {
  const rows = [
    [i18n.t('case.formation'), facts.formation],
    [i18n.t('case.date'), facts.date && formatDate(facts.date)],
    [i18n.t('case.number'), facts.number],
    [i18n.t('case.vote'), facts.vote],
  ] as const;
  return (
    <dl class="case-facts">
      {rows.map(
        ([name, fact]) =>
          fact && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

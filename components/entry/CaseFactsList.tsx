import { i18n } from '#i18n';
import type { CaseFacts } from '../../data/schema';
import { nameCaseFacts } from './name-case-facts';

/** Who judged, when, under which number, how the vote fell, and whether that was compared with the judgment. */
export function CaseFactsList({ facts }: { facts: CaseFacts }) {
  return (
    <>
      <dl class="case-facts">
        {nameCaseFacts(facts).map(({ name, fact, lang }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={lang}>{fact}</dd>
          </div>
        ))}
      </dl>
      {!facts.isChecked && <p class="aside">{i18n.t('case.notChecked')}</p>}
    </>
  );
}

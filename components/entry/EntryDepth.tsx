import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { EntryDetails } from '../../data/entry-details';
import { CaseFactsList } from './CaseFactsList';
import { EntryLinks } from './EntryLinks';
import { PositionList } from './PositionList';
import { RoleList } from './RoleList';
import { SourceList } from './SourceList';

export interface EntryDepthProps {
  details: EntryDetails;
  /** ISO date of the page, or null when it could not be told. */
  publishedOn: string | null;
  /** Why the words were marked, or null where nothing was marked. */
  why: string | null;
  onOpenEntry(id: string): void;
}

/** Everything known of an entry, in the same order for all. What is not known leaves no gap. */
export function EntryDepth({ details, publishedOn, why, onOpenEntry }: EntryDepthProps) {
  const { whyItMatters, notToBeConfusedWith, positions, roles, caseFacts, seeAlso, sources } = details;
  return (
    <div class="entry-depth">
      <Part title={i18n.t(details.kind === 'person' ? 'entry.explanationOfPerson' : 'entry.explanation')}>
        <p>{details.explanation}</p>
      </Part>
      {whyItMatters && (
        <Part title={i18n.t('entry.whyItMatters')}>
          <p>{whyItMatters}</p>
        </Part>
      )}
      {notToBeConfusedWith && (
        <Part title={i18n.t('entry.notToBeConfusedWith')}>
          <p>{notToBeConfusedWith}</p>
        </Part>
      )}
      {positions.length > 0 && (
        <Part title={i18n.t('entry.positions')}>
          <PositionList positions={positions} entryId={details.id} onOpenEntry={onOpenEntry} />
        </Part>
      )}
      {roles.length > 0 && (
        <Part title={i18n.t('entry.roles')}>
          <RoleList roles={roles} holder={details} isPageDated={publishedOn !== null} />
        </Part>
      )}
      {caseFacts && (
        <Part title={i18n.t('entry.caseFacts')}>
          <CaseFactsList facts={caseFacts} />
        </Part>
      )}
      {seeAlso.length > 0 && (
        <Part title={i18n.t('entry.seeAlso')}>
          <EntryLinks entries={seeAlso} onOpenEntry={onOpenEntry} />
        </Part>
      )}
      <Part title={i18n.t('entry.sources')}>
        <SourceList sources={sources} />
      </Part>
      {why && (
        <Part title={i18n.t('entry.why')}>
          <p>{why}</p>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="entry-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { EntryDetails } from '../../data/entry-details';
import { CaseFactsList } from './CaseFactsList';
import { DisputeSides } from './DisputeSides';
import { EntryLinks } from './EntryLinks';
import { EventList } from './EventList';
import { LinkedWords } from './LinkedWords';
import { NotToBeConfused } from './NotToBeConfused';
import { OfficeList } from './OfficeList';
import { PositionList } from './PositionList';
import { RoleList } from './RoleList';
import type { ReaderTools } from './reader-tools';
import { SourceList } from './SourceList';
import { ToolRow } from './ToolRow';
import { type Marking, WhyMarked } from './WhyMarked';

export interface EntryDepthProps {
  details: EntryDetails;
  /** ISO date of the page, or null when it could not be told. */
  publishedOn: string | null;
  /** Null where nothing was marked. */
  marking: Marking | null;
  tools: ReaderTools;
  onOpenEntry(id: string): void;
}

/** Everything known of an entry, in the same order for all. What is not known leaves no gap. */
export function EntryDepth({ details, publishedOn, marking, tools, onOpenEntry }: EntryDepthProps) {
  const { explanation, whyItMatters, notToBeConfusedWith, lookAlikes, dispute, positions } = details;
  const { noPosition, offices, roles, events, caseFacts, seeAlso } = details;
  return (
    <div class="entry-depth">
      {explanation && (
        <Part title={i18n.t(details.kind === 'person' ? 'entry.explanationOfPerson' : 'entry.explanation')}>
          <LinkedWords text={explanation} onOpenEntry={onOpenEntry} />
        </Part>
      )}
      {whyItMatters && (
        <Part title={i18n.t('entry.whyItMatters')}>
          <LinkedWords text={whyItMatters} onOpenEntry={onOpenEntry} />
        </Part>
      )}
      {(notToBeConfusedWith || lookAlikes.length > 0) && (
        <Part title={i18n.t('entry.notToBeConfusedWith')}>
          <NotToBeConfused text={notToBeConfusedWith} sets={lookAlikes} onOpenEntry={onOpenEntry} />
        </Part>
      )}
      {dispute && (
        <Part title={i18n.t('dispute.title')}>
          <DisputeSides dispute={dispute} onOpenEntry={onOpenEntry} />
        </Part>
      )}
      {positions.length > 0 && (
        <Part title={i18n.t('entry.positions')}>
          {noPosition && <p lang="en">{noPosition}</p>}
          <PositionList positions={positions} entryId={details.id} onOpenEntry={onOpenEntry} />
        </Part>
      )}
      {offices.length > 0 && (
        <Part title={i18n.t('office.title')}>
          <OfficeList offices={offices} onOpenEntry={onOpenEntry} />
        </Part>
      )}
      {roles.length > 0 && (
        <Part title={i18n.t('entry.roles')}>
          <RoleList roles={roles} holder={details} isPageDated={publishedOn !== null} />
        </Part>
      )}
      {events.length > 0 && (
        <Part title={i18n.t('entry.events')}>
          <EventList events={events} onOpenEntry={onOpenEntry} />
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
      {marking && (
        <Part title={i18n.t('entry.why')}>
          <WhyMarked {...marking} />
        </Part>
      )}
      <ToolRow entries={[details]} marking={null} tools={tools} />
      <Part title={i18n.t('entry.sources')}>
        <SourceList sources={details.sources} />
      </Part>
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

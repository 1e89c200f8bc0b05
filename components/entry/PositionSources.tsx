import { i18n } from '#i18n';
import type { PositionDetails, SourceDetails } from '../../data/entry-details';
import { formatDate } from '../format-date';
import { DateText } from './DateText';
import { PublisherNames } from './PublisherNames';

interface PositionSourcesProps {
  position: PositionDetails;
  /** One source only, for the card at first sight. */
  isBrief: boolean;
}

/** The one source that stands for all at first sight: the first that was opened, else the first. */
export function nameBriefSource({ sources }: Pick<PositionDetails, 'sources'>): SourceDetails | undefined {
  return sources.find(({ wasOpened }) => wasOpened) ?? sources[0];
}

/** When a position was taken and how we know: "9 Dec 2025 · The Independent". */
export function PositionSources({ position, isBrief }: PositionSourcesProps) {
  const brief = nameBriefSource(position);
  const sources = isBrief ? (brief ? [brief] : []) : position.sources;
  return (
    <p class="position-sources">
      {position.date ? (
        <DateText date={position.date} month="short" />
      ) : (
        i18n.t('entry.asOf', { date: formatDate(position.asOf, 'short') })
      )}
      {position.dateNote && <span lang="en"> ({position.dateNote})</span>}
      {sources.length > 0 && ' · '}
      <PublisherNames sources={sources} />
    </p>
  );
}

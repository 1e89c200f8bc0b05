import { i18n } from '#i18n';
import type { PositionDetails } from '../../data/entry-details';
import { formatDate } from '../format-date';
import { DateText } from './DateText';
import { PublisherNames } from './PublisherNames';

interface PositionSourcesProps {
  position: PositionDetails;
  /** The first source only, for the card at first sight. */
  isBrief: boolean;
}

/** When a position was taken and how we know: "9 Dec 2025 · The Independent". */
export function PositionSources({ position, isBrief }: PositionSourcesProps) {
  const sources = isBrief ? position.sources.slice(0, 1) : position.sources;
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

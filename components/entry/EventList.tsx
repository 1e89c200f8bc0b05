import { i18n } from '#i18n';
import type { EventDetails } from '../../data/entry-details';
import { formatDate } from '../format-date';
import { DateText } from './DateText';
import { LinkedWords } from './LinkedWords';
import { PublisherLine } from './PublisherLine';

interface EventListProps {
  /** Newest first. */
  events: EventDetails[];
  onOpenEntry(id: string): void;
}

/** The events of the talks that name an entry, a line each; what happened and how we know on request. */
export function EventList({ events, onOpenEntry }: EventListProps) {
  return (
    <ul class="events">
      {events.map(({ id, date, title, summary, sources, asOf }) => (
        <li key={id}>
          <details class="event">
            <summary>
              <span class="event-date">
                <DateText date={date} month="short" />
              </span>{' '}
              <span lang="en">{title}</span>
            </summary>
            <LinkedWords text={summary} onOpenEntry={onOpenEntry} />
            <PublisherLine sources={sources} />
            <p class="aside">{i18n.t('entry.asOf', { date: formatDate(asOf, 'short') })}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}

import { i18n } from '#i18n';
import type { SourceDetails } from '../../data/entry-details';
import { formatDate } from '../format-date';
import { SourceLink } from './SourceLink';

/** Tier 3 sources were read through a copy or a public record; the reader is told. */
const READ_IN_COPY = 3;

/** All sources: title, publisher, date, and how they were read where that was not at their address. */
export function SourceList({ sources }: { sources: SourceDetails[] }) {
  return (
    <>
      <p class="aside">{i18n.t('entry.opensNewTab')}</p>
      <ul class="sources">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} text="title" />
            <span class="aside">{describeSource(source)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function describeSource({ publisher, published, tier, wasOpened }: SourceDetails): string {
  const parts = [
    publisher,
    published && formatDate(published, 'short'),
    tier === READ_IN_COPY && i18n.t('entry.readInCopy'),
    !wasOpened && i18n.t('entry.notOpened'),
  ];
  return parts.filter(Boolean).join(' · ');
}

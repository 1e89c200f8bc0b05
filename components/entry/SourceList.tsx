import { i18n } from '#i18n';
import type { SourceLink as Source } from '../../data/entry-details';
import { DateText } from './DateText';
import { SourceLink } from './SourceLink';

/** Tier 3 sources were read through a copy or a public record; the reader is told. */
const READ_IN_COPY = 3;

/** All sources: title, publisher, date, and how they were read where that was not at their address. */
export function SourceList({ sources }: { sources: Source[] }) {
  return (
    <>
      <p class="aside">{i18n.t('entry.opensNewTab')}</p>
      <ul class="sources">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} text="title" />
            <span class="aside">
              {source.publisher}
              {source.published && (
                <>
                  {' · '}
                  <DateText date={source.published} month="short" />
                </>
              )}
              {source.tier === READ_IN_COPY && (
                <>
                  {' · '}
                  {i18n.t('entry.readInCopy')}
                </>
              )}
              {!source.wasOpened && (
                <>
                  {' · '}
                  {i18n.t('entry.notOpened')}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

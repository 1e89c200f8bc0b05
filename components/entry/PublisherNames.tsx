import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { SourceDetails } from '../../data/entry-details';
import { SourceLink } from './SourceLink';

/** The publishers of sources, each a link where there is an address, with a word where nobody opened that. One that stands there twice gets a number, so that links can be told apart. */
export function PublisherNames({ sources }: { sources: readonly SourceDetails[] }) {
  return (
    <>
      {sources.map((source, nth) => {
        const before = sources.slice(0, nth).filter(({ publisher }) => publisher === source.publisher).length;
        const publisher = before > 0 ? `${source.publisher} (${before + 1})` : source.publisher;
        return (
          <Fragment key={source.id}>
            {nth > 0 && ' · '}
            <SourceLink source={{ ...source, publisher }} text="publisher" />
            {!source.wasOpened && ` (${i18n.t('entry.notOpened')})`}
          </Fragment>
        );
      })}
    </>
  );
}

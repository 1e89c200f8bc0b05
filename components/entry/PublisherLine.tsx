import { Fragment } from 'preact';
import type { SourceLink as Source } from '../../data/entry-details';
import { SourceLink } from './SourceLink';

/** How we know, in one line: the publishers, each a link where there is an address. */
export function PublisherLine({ sources }: { sources: readonly Source[] }) {
  return (
    <p class="aside">
      {sources.map((source, nth) => (
        <Fragment key={source.id}>
          {nth > 0 && ' · '}
          <SourceLink source={source} text="publisher" />
        </Fragment>
      ))}
    </p>
  );
}

import type { SourceDetails } from '../../data/entry-details';
import { PublisherNames } from './PublisherNames';

/** How we know, in one line: the publishers, each a link where there is an address. */
export function PublisherLine({ sources }: { sources: readonly SourceDetails[] }) {
  return (
    <p class="aside">
      <PublisherNames sources={sources} />
    </p>
  );
}

import { dataset } from './dataset.ts';
import type { SourceDetails } from './entry-details.ts';

const sourcesById = new Map(dataset.sources.map((source) => [source.id, source]));

/** Sources by id, with what a reader sees of them. */
export function linkSources(ids: readonly string[]): SourceDetails[] {
  return ids.flatMap((id) => {
    const source = sourcesById.get(id);
    if (!source) return [];
    const { title, publisher, url, published, tier, wasOpened } = source;
    return [{ id, title, publisher, url, published, tier, wasOpened }];
  });
}

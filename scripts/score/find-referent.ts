import type { Entry } from '../../data/schema.ts';
import { createEntrySearch } from '../../data/search-entries.ts';

/** Tells which entry a label means by its plain words: "Article 8 of the Convention" is `article-8`. */
export function createReferentFinder(entries: readonly Entry[]): (is: string) => string | null {
  const search = createEntrySearch(entries);
  const byName = new Map(
    entries.flatMap((entry) => [
      [entry.name, entry.id],
      [entry.short ?? entry.name, entry.id],
    ]),
  );
  const known = new Map<string, string | null>();
  const find = (is: string): string | null => {
    const words = is.replace(/ of the Convention$/, '').replace(/\s*\(.*\)$/, '');
    return byName.get(is) ?? byName.get(words) ?? search(words)[0]?.id ?? null;
  };
  // The same few hundred referents come up in every group; searching is the slow part of a score.
  return (is) => {
    const entry = known.has(is) ? (known.get(is) ?? null) : find(is);
    known.set(is, entry);
    return entry;
  };
}

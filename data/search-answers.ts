import type { Entry } from './schema.ts';
import { createSearch, LONGEST_QUERY } from './search-entries.ts';
import { foldQuery } from './search-lines.ts';
import { asksNothing, isOnlyBegun, sidesOf, subjectsOf } from './search-questions.ts';

/** What is found for what a reader types. */
export interface SearchAnswer {
  /** The best first. */
  entries: Entry[];
  /** They fit all that was asked about, or only a part of it; or nothing was asked about yet. */
  fit: 'whole' | 'part' | 'unasked';
}

/** Of each of what is compared, the best and what it may be mistaken for. */
const MOST_OF_A_SIDE = 2;

/**
 * Prepares answers to what readers type into a field: names as they are, then
 * questions without the words that only ask, then the part of them that is known.
 */
export function createSearchAnswers(entries: readonly Entry[]): (query: string) => SearchAnswer {
  const { find, findPart, isKnown } = createSearch(entries);
  return (written) => {
    const query = written.slice(0, LONGEST_QUERY);
    const asIs = find(query);
    if (asIs.length > 0) return { entries: asIs, fit: 'whole' };
    const text = foldQuery(withoutElisions(query, isKnown));
    if (isOnlyBegun(text, isKnown)) return { entries: [], fit: 'unasked' };
    const sides = sidesOf(text).map((side) => find(side).slice(0, MOST_OF_A_SIDE));
    if (sides.length > 0 && sides.every((side) => side.length > 0))
      return { entries: [...new Set(sides.flat())], fit: 'whole' };
    const subjects = subjectsOf(text);
    for (const subject of subjects) {
      const found = find(subject);
      if (found.length > 0) return { entries: found, fit: 'whole' };
    }
    if (asksNothing(text)) return { entries: [], fit: 'unasked' };
    return { entries: findPart(subjects.at(-1) ?? ''), fit: 'part' };
  };
}

/** "l'article 8" is looked for as "article 8"; "l'Europe" stands so in names. */
function withoutElisions(query: string, isKnown: (word: string) => boolean): string {
  return query.replace(/(?<!\p{L})[dl]['’](\p{L}+)/giu, (elided, word: string) =>
    isKnown(foldQuery(elided)) ? elided : word,
  );
}

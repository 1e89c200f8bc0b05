import type { Match, SightedFlow } from './find-matches';

/**
 * The matches to mark: the first of each entry in every section, the first on
 * the page, or all of them. A match that names two entries counts as one of its own.
 */
export function chooseMentions(
  matches: readonly Match[],
  flows: readonly SightedFlow[],
  density: 'section' | 'page' | 'all',
): Match[] {
  if (density === 'all') return [...matches];
  const seen = new Set<string>();
  return matches.filter((match) => {
    const scope = density === 'section' ? flows[match.flow]?.section : '';
    const key = `${scope} ${match.entries.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}

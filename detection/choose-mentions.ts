import type { Density } from '../settings/settings';
import type { Match, SightedFlow } from './find-matches';

/** The matches to mark at a density: each entry once per section, once per page, or always. */
export function chooseMentions(matches: readonly Match[], _flows: readonly SightedFlow[], _density: Density): Match[] {
  return [...matches];
}

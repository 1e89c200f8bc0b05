import type { Match } from './find-matches';

/** Drops every match that overlaps a longer one; of two equally long the earlier stays. In reading order. */
export function keepLongest(matches: readonly Match[]): Match[] {
  const byFlow = Map.groupBy(matches, (match) => match.flow);
  const kept = [...byFlow.values()].flatMap((inFlow) => {
    const byLength = inFlow.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const longest: Match[] = [];
    for (const match of byLength) {
      if (!longest.some((other) => match.start < other.end && other.start < match.end)) longest.push(match);
    }
    return longest;
  });
  return kept.sort((a, b) => a.flow - b.flow || a.start - b.start);
}

import type { Match } from './find-matches';

/** Drops every match that overlaps a longer one; of two equally long the earlier stays. Matches come and go in reading order, flow by flow. */
export function keepLongest(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  let from = 0;
  while (from < matches.length) {
    let to = from + 1;
    let { flow, end } = matches[from] as Match;
    for (let next = matches[to]; next && next.flow === flow && next.start < end; next = matches[to]) {
      end = Math.max(end, next.end);
      to++;
    }
    if (to === from + 1) kept.push(matches[from] as Match);
    else kept.push(...longestOf(matches.slice(from, to)));
    from = to;
  }
  return kept;
}

/** Of matches that overlap, each with another at least. */
function longestOf(matches: readonly Match[]): Match[] {
  const longest: Match[] = [];
  for (const match of matches.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!longest.some((other) => match.start < other.end && other.start < match.end)) longest.push(match);
  }
  return longest.sort((a, b) => a.start - b.start);
}

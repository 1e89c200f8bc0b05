import type { Match, SightedFlow } from './find-matches';

/** What may stand between an office and its holder: "the attorney general, Lord Hermer", "Lord Hermer (attorney general)". */
const BESIDE = /^(?:,? (?:the |his |her |its )?|,? (?:who |then |now |is |was |as )+(?:the )?| \()$/;

/**
 * The matches worth marking, in reading order: of those that overlap the
 * longest, of two equally long the earlier; and of an office beside its
 * holder's name only the name, which says it all.
 */
export function keepBest(matches: readonly Match[], flows: readonly SightedFlow[]): Match[] {
  const kept = keepLongest(matches);
  return kept.filter((match, at) => {
    const neighbours = [kept[at - 1], kept[at + 1]];
    return !match.isOffice || !neighbours.some((other) => other && isHolderBeside(match, other, flows));
  });
}

function isHolderBeside(office: Match, other: Match, flows: readonly SightedFlow[]): boolean {
  if (other.flow !== office.flow || other.isOffice) return false;
  if (!other.entries.some((entry) => office.entries.includes(entry))) return false;
  const [first, second] = office.start < other.start ? [office, other] : [other, office];
  return BESIDE.test(flows[office.flow]?.text.slice(first.end, second.start).replace(/\s/g, ' ') ?? '');
}

function keepLongest(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  const byFlow = Map.groupBy(matches, (match) => match.flow);
  for (const inFlow of byFlow.values()) {
    const byLength = inFlow.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const longest: Match[] = [];
    for (const match of byLength) {
      if (!longest.some((other) => match.start < other.end && other.start < match.end)) longest.push(match);
    }
    kept.push(...longest);
  }
  return kept.sort((a, b) => a.flow - b.flow || a.start - b.start);
}

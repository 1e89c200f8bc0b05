import type { Entry } from './schema.ts';
import type { Line } from './search-lines.ts';

/** A word of a query, how much it says, and how badly it fits the lines in which it was found. */
export interface SearchedWord {
  text: string;
  weight: number;
  misfits: ReadonlyMap<Line, number>;
}

/** A word of which there are too few letters to tell a slip from another word: beside a word that is right it is a slip. */
const LONGEST_GUESS = 4;

/** Two words say so much even where they are common, as "article" and "8"; one alone only where it is all of a name. */
const LEAST_SAID = 5;

/** From here on a line may also mean something else: a word like "bill" names nothing by itself. */
const DOUBTFUL = 3;

/** What says a good deal less than the best is left out, unless it was named. */
const LEAST_OF_BEST = 0.8;

/** A line that holds nothing else is meant rather than one that holds more. */
const COVER_LEAD = 0.2;

/** A guess at what was meant: few enough to be looked through. */
const MOST = 5;

interface Part {
  entry: Entry;
  said: number;
  /** It is called so, and nothing else is. */
  isNamed: boolean;
  /** Enough of it stands in the query to be no accident. */
  isLikely: boolean;
}

/** The entries that stand for a part of a query, those of which it says most first; none where it says too little. */
export function findPart(words: readonly SearchedWord[]): Entry[] {
  const lines = new Set(words.flatMap(({ misfits }) => [...misfits.keys()]));
  const best = new Map<Entry, Part>();
  for (const line of lines) {
    const part = partIn(line, words);
    if (!part) continue;
    const known = best.get(line.entry);
    const isNamed = part.isNamed || known?.isNamed === true;
    best.set(line.entry, { ...(known && known.said > part.said ? known : part), isNamed });
  }
  const parts = [...best.values()].sort((a, b) => b.said - a.said);
  const most = parts[0]?.said ?? 0;
  return parts
    .filter(({ said, isNamed, isLikely }) => isNamed || (isLikely && said >= most * LEAST_OF_BEST))
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

/** What a query says of a line; null where only a guess stands in it. */
function partIn(line: Line, words: readonly SearchedWord[]): Part | null {
  const there = words.filter(({ misfits }) => misfits.has(line));
  const isGuess = ({ text, misfits }: SearchedWord) => text.length <= LONGEST_GUESS && misfits.get(line) !== 0;
  if (there.every(isGuess)) return null;
  const said = there.reduce((sum, { weight, misfits }) => sum + weight * (1 - (misfits.get(line) ?? 1)), 0);
  const cover = there.length / line.text.split(' ').length;
  const isWritten = there.every(({ misfits }) => misfits.get(line) === 0);
  return {
    entry: line.entry,
    said: said * (1 + COVER_LEAD * Math.min(1, cover)) - line.doubt / 10 - (line.isFormer ? 1 : 0),
    isNamed: cover >= 1 && isWritten && line.doubt < DOUBTFUL,
    isLikely: said >= LEAST_SAID && (there.length > 1 || cover >= 1),
  };
}

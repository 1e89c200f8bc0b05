import Fuse from 'fuse.js';
import { countSlips, slipsAllowed, undouble } from './count-slips.ts';

/**
 * A query is typed, its last word perhaps not to its end; or it was selected in a text, where words
 * are whole; or it is one of which only a part may be known, where short words are guessed at as well.
 */
export type QueryKind = 'typed' | 'selected' | 'part';

/** Fuse gathers what may be meant, and slips are counted after it: two letters that changed places are two wrong ones to it. */
const TOLERANCE = 0.5;

/** A selected word is whole; only one as long as this may be the stem of others. */
const SHORTEST_STEM = 5;

/** In shorter words a slip leaves nothing to guess from; in longer ones it is forgiven anyway. */
const GUESSED_LENGTH = 4;

/** In shorter words a doubled letter is another word. */
const SHORTEST_DOUBLED = 4;

/** Words whose lines are remembered: those of a long question while it is being typed, and what may be meant by them. */
const KEPT_ANSWERS = 60;

/** How far a word may be from the known one. */
interface Freedom {
  isStem: boolean;
  isGuessed: boolean;
}

function freedomOf({ length }: string, kind: QueryKind): Freedom {
  return {
    isStem: kind === 'typed' || length >= SHORTEST_STEM,
    isGuessed: kind === 'part' && length === GUESSED_LENGTH,
  };
}

/**
 * Finds the lines in which a word stands, with how badly it fits: 0 letter by
 * letter, else the share of its letters that are wrong. Each of the few thousand
 * words of all lines is compared once, not once for every line it stands in; and
 * what was typed before the last word is known already.
 */
export function createWordSearch<Line extends { text: string }>(lines: readonly Line[]) {
  const linesByWord = new Map<string, Line[]>();
  for (const line of lines)
    for (const word of new Set(line.text.split(' '))) linesByWord.set(word, [...(linesByWord.get(word) ?? []), line]);
  const words = [...linesByWord.keys()];
  const byFirstLetter = Map.groupBy(words, (word) => word.charAt(0));
  const fuses = new Map<string, Fuse<string>>();
  const onceOf = new Map(words.map((known) => [known, undouble(known)]));
  const answers = new Map<string, Map<Line, number>>();

  /** Known words that look like a word, and more: of those about as long with its first letter, which few get wrong. */
  function resembling(word: string, allowed: number): string[] {
    const first = word.charAt(0);
    const key = `${first} ${word.length} ${allowed}`;
    const asLong = () =>
      (byFirstLetter.get(first) ?? []).filter((known) => Math.abs(known.length - word.length) <= allowed);
    const options = { ignoreLocation: true, ignoreFieldNorm: true, threshold: TOLERANCE };
    const fuse = fuses.get(key) ?? new Fuse(asLong(), options);
    fuses.set(key, fuse);
    return fuse.search(word).map(({ item }) => item);
  }

  /** How badly a word fits a known one with a slip or two; null where it is another word. */
  function misfitOf(word: string, known: string, allowed: number): number | null {
    const slips = countSlips(word, known);
    return slips > allowed ? null : slips / word.length;
  }

  /** The known words that a word begins, or may be with a slip; one that is known is written right. */
  function like(word: string, { isStem, isGuessed }: Freedom): [known: string, misfit: number][] {
    const begun = words.filter((known) => known === word || (isStem && known.startsWith(word)));
    const right = begun.map((known): [string, number] => [known, 0]);
    if (linesByWord.has(word)) return right;
    const once = undouble(word);
    const doubled =
      word.length < SHORTEST_DOUBLED
        ? []
        : words.filter((known) => onceOf.get(known) === once && Math.abs(known.length - word.length) <= 1);
    const allowed = Math.max(slipsAllowed(word), isGuessed ? 1 : 0);
    const slipped = allowed === 0 ? [] : resembling(word, allowed);
    return [
      ...right,
      ...doubled.map((known): [string, number] => [known, 1 / (word.length + 1)]),
      ...slipped.flatMap((known): [string, number][] => {
        const misfit = misfitOf(word, known, allowed);
        return misfit === null ? [] : [[known, misfit]];
      }),
    ];
  }

  function find(word: string, freedom: Freedom): Map<Line, number> {
    const misfits = new Map<Line, number>();
    for (const [known, misfit] of like(word, freedom))
      for (const line of linesByWord.get(known) ?? [])
        misfits.set(line, Math.min(misfit, misfits.get(line) ?? Number.POSITIVE_INFINITY));
    return misfits;
  }

  return {
    isKnown: (word: string) => linesByWord.has(word),
    /** Words in few lines say more about what is meant than "of". */
    weightOf(word: string) {
      const count = linesByWord.get(word)?.length ?? 0;
      return Math.log(1 + (lines.length - count + 0.5) / (count + 0.5));
    },
    find(word: string, kind: QueryKind): Map<Line, number> {
      const freedom = freedomOf(word, kind);
      const key = `${freedom.isStem} ${freedom.isGuessed} ${word}`;
      const known = answers.get(key) ?? find(word, freedom);
      if (answers.size >= KEPT_ANSWERS) answers.clear();
      answers.set(key, known);
      return known;
    },
  };
}

/** Words up to this length are written right: with a letter changed they are other words. */
const LONGEST_WITHOUT_SLIP = 4;
/** Up to this length one slip is forgiven, beyond it two. */
const LONGEST_WITH_ONE_SLIP = 7;

/** The slips forgiven in a word of this length. */
export function slipsAllowed({ length }: string): number {
  if (length <= LONGEST_WITHOUT_SLIP) return 0;
  return length <= LONGEST_WITH_ONE_SLIP ? 1 : 2;
}

/**
 * How many slips turn one word into the other: letters wrong, missing, too many,
 * or in each other's place. A row for each letter of the first holds the slips to
 * every beginning of the second.
 */
export function countSlips(first: string, second: string): number {
  let before: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row++) {
    const next = [row];
    for (let column = 1; column <= second.length; column++) {
      const isSame = first[row - 1] === second[column - 1];
      const isSwapped =
        row > 1 && column > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = next;
  }
  return last[second.length] ?? 0;
}

/** A word with each doubled letter written once: "mete" is "Mette", however short. */
export function undouble(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

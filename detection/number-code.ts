/*
 * Things are numbered in the order in which they are first named, so that most
 * numbers in a compiled index are one more than the greatest before. Such a
 * number is written as nothing, which zips to a half.
 */

/** The base of all numbers in a compiled index but those that count up: short, and read by `parseInt`. */
export const BASE = 36;

/** Writes numbers that count up from 0: one that is new as nothing, one that was there before as itself. */
export function createNumberWriter(): (number: number) => string {
  let next = 0;
  return (number) => {
    if (number !== next) return String(number);
    next++;
    return '';
  };
}

/** Reads what a number writer wrote, in the same order. */
export function createNumberReader(): (written: string) => number {
  let next = 0;
  return (written) => (written === '' ? next++ : Number(written));
}

const BASE = 36;

/** A set as the index holds it: the numbers of its conditions, and of the lists that belong to it. */
export interface NumberedSet {
  conditions: readonly number[];
  lists: readonly number[];
}

/**
 * Writes sets one after another, whose conditions are numbered in the order in
 * which the sets name them first: "2 5+3-0" is 2 and 7, the next three that no
 * set has named yet, and all of list 0. Numbers are of base 36.
 */
export function createSetWriter(): (set: NumberedSet) => string {
  let next = 0;
  return ({ conditions, lists }) => {
    const known = conditions.filter((number) => number < next).sort((a, b) => a - b);
    const fresh = conditions.length - known.length;
    next += fresh;
    const distances = known.map((number, at) => (number - (known[at - 1] ?? 0)).toString(BASE));
    const counted = fresh === 0 ? '' : `+${fresh === 1 ? '' : fresh.toString(BASE)}`;
    return [distances.join(' ') + counted, ...lists.map((list) => list.toString(BASE))].join('-');
  };
}

/** Reads what a set writer wrote, in the same order. */
export function createSetReader(): (written: string) => NumberedSet {
  let next = 0;
  return (written) => {
    const [own = '', ...lists] = written.split('-');
    const [known = '', fresh] = own.split('+');
    const conditions: number[] = [];
    let number = 0;
    for (const distance of known.match(/\w+/g) ?? []) {
      number += Number.parseInt(distance, BASE);
      conditions.push(number);
    }
    const count = fresh === undefined ? 0 : Number.parseInt(fresh || '1', BASE);
    for (const end = next + count; next < end; next++) conditions.push(next);
    return { conditions, lists: lists.map((list) => Number.parseInt(list, BASE)) };
  };
}

import { BASE } from './number-code';

/** A set by numbers: of its conditions, and of the lists that belong to it. */
export interface NumberedSet {
  conditions: readonly number[];
  lists: readonly number[];
}

/** Writes sets one after another. */
export interface SetWriter {
  write(set: NumberedSet): string;
  /** The conditions in the order in which the sets named them first: so they are numbered in what was written. */
  order(): number[];
}

/**
 * Makes a writer that numbers conditions anew, in the order in which sets name
 * them first: "2 5+3-0" is the conditions 2 and 7 (5 more), the next three that
 * no set has named yet, and all of list 0; "+" alone is the next one. Numbers are
 * of base 36.
 */
export function createSetWriter(): SetWriter {
  const numbers = new Map<number, number>();
  return {
    write({ conditions, lists }) {
      const known = [...new Set(conditions)].flatMap((condition) => numbers.get(condition) ?? []);
      const before = numbers.size;
      for (const condition of conditions) if (!numbers.has(condition)) numbers.set(condition, numbers.size);
      const fresh = numbers.size - before;
      known.sort((a, b) => a - b);
      const distances = known.map((number, at) => (number - (known[at - 1] ?? 0)).toString(BASE));
      const counted = fresh === 0 ? '' : `+${fresh === 1 ? '' : fresh.toString(BASE)}`;
      return [distances.join(' ') + counted, ...lists.map((list) => list.toString(BASE))].join('-');
    },
    order: () => [...numbers.keys()],
  };
}

/** Reads what a set writer wrote: each set once, and in the same order. */
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

/** Pairs of numbers, each with a number above 0 that it leads to: a map without a string or an object for each pair. */
export interface PairTable {
  /** 0 where the pair leads nowhere. */
  get(first: number, second: number): number;
  set(first: number, second: number, value: number): void;
}

/** Places at the beginning; a power of two, as after every doubling. */
const FIRST_SIZE = 1024;

/** Spreads the first number over all bits: the golden ratio's share of 2³², as is customary. */
const SPREAD = 0x9e3779b1;

/** An open-addressed table in one array, kept at most half full. */
export function createPairTable(): PairTable {
  let slots = new Int32Array(FIRST_SIZE * 3);
  let mask = FIRST_SIZE - 1;
  let count = 0;

  const placeOf = (first: number, second: number): number => {
    const hash = Math.imul(first, SPREAD) ^ Math.imul(second, 31);
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3;
      if (slots[at + 2] === 0 || (slots[at] === first && slots[at + 1] === second)) return at;
    }
  };
  const put = (first: number, second: number, value: number) => {
    const at = placeOf(first, second);
    if (slots[at + 2] === 0) count++;
    slots[at] = first;
    slots[at + 1] = second;
    slots[at + 2] = value;
  };
  const grow = () => {
    const before = slots;
    mask = mask * 2 + 1;
    slots = new Int32Array((mask + 1) * 3);
    count = 0;
    for (let at = 0; at < before.length; at += 3) {
      if (before[at + 2] !== 0) put(before[at] as number, before[at + 1] as number, before[at + 2] as number);
    }
  };

  return {
    get: (first, second) => slots[placeOf(first, second) + 2] as number,
    set(first, second, value) {
      if (count * 2 > mask) grow();
      put(first, second, value);
    },
  };
}

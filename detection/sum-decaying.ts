/** Something that weighs most where it stands. */
export interface Weight {
  at: number;
  weight: number;
  text: string;
}

/** Weights along a line, each halving with distance. */
export interface DecaySum {
  /** In order of place. */
  add(weight: Weight): void;
  /** How many there are. */
  readonly count: number;
  /** What all weights come to at a place. */
  at(place: number): number;
  /** The text of the nearest that stands elsewhere, the weightier of two neighbours. */
  nearest(place: number): string | null;
}

/**
 * Sums weights that halve with distance. The sums from the left and from the
 * right are carried along once, so that asking costs a search among the
 * weights and not a visit to each.
 */
export function createDecaySum(halvingDistance: number): DecaySum {
  const weights: Weight[] = [];
  let sums: { fromLeft: number[]; fromRight: number[] } | null = null;
  const fade = (sum: number, distance: number) => sum * 2 ** (-distance / halvingDistance);

  const carryAlong = () => {
    const fromLeft: number[] = [];
    const fromRight: number[] = [];
    weights.forEach(({ at, weight }, n) => {
      const before = weights[n - 1];
      fromLeft[n] = weight + (before ? fade(fromLeft[n - 1] as number, at - before.at) : 0);
    });
    for (let n = weights.length - 1; n >= 0; n--) {
      const { at, weight } = weights[n] as Weight;
      const after = weights[n + 1];
      fromRight[n] = weight + (after ? fade(fromRight[n + 1] as number, after.at - at) : 0);
    }
    return { fromLeft, fromRight };
  };

  /** How many weights stand at or before a place. */
  const countUpTo = (place: number) => {
    let low = 0;
    let high = weights.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((weights[middle] as Weight).at <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    add(weight) {
      weights.push(weight);
      sums = null;
    },
    get count() {
      return weights.length;
    },
    at(place) {
      sums ??= carryAlong();
      const count = countUpTo(place);
      const left = weights[count - 1];
      const right = weights[count];
      return (
        (left ? fade(sums.fromLeft[count - 1] as number, place - left.at) : 0) +
        (right ? fade(sums.fromRight[count] as number, right.at - place) : 0)
      );
    },
    nearest(place) {
      const count = countUpTo(place);
      const isHere = weights[count - 1]?.at === place;
      const [left, right] = [weights[count - (isHere ? 2 : 1)], weights[count]];
      if (!left || !right) return (left ?? right)?.text ?? null;
      return fade(left.weight, place - left.at) >= fade(right.weight, right.at - place) ? left.text : right.text;
    },
  };
}

/** Something that weighs most where it stands: a stretch of a text, whose words are cut out when somebody asks for them. */
export interface Weight {
  /** Its place on the line, in whole characters. */
  at: number;
  weight: number;
  text: string;
  start: number;
  end: number;
}

/** Weights along a line, each halving with distance. A page has thousands: they are plain data, asked through `Fading`. */
export interface DecaySum {
  /** In order of place. */
  weights: Weight[];
  /** Per weight: the sum of it and all on this side of it; null until somebody asks. */
  fromLeft: number[] | null;
  fromRight: number[] | null;
  /** How many weights stood at or before the place that was asked about last. */
  last: number;
}

/** Asks sums whose weights all fade alike. */
export interface Fading {
  /** What all weights come to at a place; nothing where there is no sum. */
  sumAt(sum: DecaySum | null, place: number): number;
  /** The words of the nearest that stands elsewhere, the weightier of two neighbours. */
  nearestTo(sum: DecaySum | null, place: number): string | null;
}

/** Farther than this, in characters, what is left of a weight is worked out anew each time. */
const REMEMBERED = 4096;

/** A sum with a first weight, or with one more. */
export function addWeight(sum: DecaySum | null, weight: Weight): DecaySum {
  if (!sum) return { weights: [weight], fromLeft: null, fromRight: null, last: 0 };
  sum.weights.push(weight);
  sum.fromLeft = null;
  return sum;
}

/**
 * Sums weights that halve with distance. The sums from the left and from the
 * right are carried along once, so that asking costs a search among the weights
 * and not a visit to each; and the search begins where the last one ended,
 * because what is asked next stands close by.
 */
export function createFading(halvingDistance: number): Fading {
  const shares = new Float64Array(REMEMBERED);
  /** What is left of a weight after a distance. */
  const fade = (weight: number, distance: number): number => {
    // Taken as unsigned, a place out of order is far away too.
    if (distance >>> 0 >= REMEMBERED) return weight * 2 ** (-distance / halvingDistance);
    let share = shares[distance] as number;
    if (share === 0) {
      share = 2 ** (-distance / halvingDistance);
      shares[distance] = share;
    }
    return weight * share;
  };
  const carryAlong = (sum: DecaySum): number[] => {
    const { weights } = sum;
    const fromLeft: number[] = [];
    for (let n = 0; n < weights.length; n++) {
      const { at, weight } = weights[n] as Weight;
      const before = weights[n - 1];
      fromLeft.push(weight + (before ? fade(fromLeft[n - 1] as number, at - before.at) : 0));
    }
    const fromRight = fromLeft.slice();
    for (let n = weights.length - 1; n >= 0; n--) {
      const { at, weight } = weights[n] as Weight;
      const after = weights[n + 1];
      fromRight[n] = weight + (after ? fade(fromRight[n + 1] as number, after.at - at) : 0);
    }
    sum.fromLeft = fromLeft;
    sum.fromRight = fromRight;
    return fromLeft;
  };
  return {
    sumAt(sum, place) {
      if (!sum) return 0;
      const fromLeft = sum.fromLeft ?? carryAlong(sum);
      const count = countUpTo(sum, place);
      const left = count > 0 ? sum.weights[count - 1] : undefined;
      const right = sum.weights[count];
      return (
        (left ? fade(fromLeft[count - 1] as number, place - left.at) : 0) +
        (right ? fade(sum.fromRight?.[count] as number, right.at - place) : 0)
      );
    },
    nearestTo(sum, place) {
      if (!sum) return null;
      const { weights } = sum;
      const count = countUpTo(sum, place);
      const isHere = weights[count - 1]?.at === place;
      const [left, right] = [weights[count - (isHere ? 2 : 1)], weights[count]];
      if (!left || !right) return textOf(left ?? right);
      return textOf(fade(left.weight, place - left.at) >= fade(right.weight, right.at - place) ? left : right);
    },
  };
}

/** How many weights stand at or before a place. */
function countUpTo(sum: DecaySum, place: number): number {
  const { weights, last } = sum;
  let low = 0;
  let high = weights.length;
  if (last > 0 && (weights[last - 1] as Weight).at > place) high = last - 1;
  else {
    low = last;
    if (low === high || (weights[low] as Weight).at > place) return low;
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((weights[middle] as Weight).at <= place) low = middle + 1;
    else high = middle;
  }
  sum.last = low;
  return low;
}

function textOf(weight: Weight | undefined): string | null {
  return weight ? weight.text.slice(weight.start, weight.end) : null;
}

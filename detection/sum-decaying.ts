/** Something that weighs most where it stands: a stretch of a text, whose words are cut out when somebody asks for them. */
export interface Weight {
  /** Its place on the line, in whole characters. */
  at: number;
  weight: number;
  text: string;
  start: number;
  end: number;
}

/** Weights along a line, each halving with distance. */
export interface DecaySum {
  /** In order of place. */
  add(weight: Weight): void;
  /** How many there are. */
  readonly count: number;
  /** What all weights come to at a place. */
  at(place: number): number;
  /** The words of the nearest that stands elsewhere, the weightier of two neighbours. */
  nearest(place: number): string | null;
}

/** Farther than this, in characters, what is left of a weight is worked out anew each time. */
const REMEMBERED = 4096;

/** What is left of a weight after a distance, for one halving distance. */
function createFading(halvingDistance: number): (weight: number, distance: number) => number {
  const shares = new Float64Array(REMEMBERED);
  return (weight, distance) => {
    // Taken as unsigned, a place out of order is far away too.
    if (distance >>> 0 >= REMEMBERED) return weight * 2 ** (-distance / halvingDistance);
    let share = shares[distance] as number;
    if (share === 0) {
      share = 2 ** (-distance / halvingDistance);
      shares[distance] = share;
    }
    return weight * share;
  };
}

/**
 * Makes sums of weights that halve with distance. The sums from the left and
 * from the right are carried along once, so that asking costs a search among
 * the weights and not a visit to each; and the search begins where the last one
 * ended, because what is asked next stands close by.
 */
export function createDecaySums(halvingDistance: number): () => DecaySum {
  const fade = createFading(halvingDistance);
  return () => createDecaySum(fade);
}

function createDecaySum(fade: (weight: number, distance: number) => number): DecaySum {
  const weights: Weight[] = [];
  /** Per weight: the sum of it and all on this side of it. */
  const fromLeft: number[] = [];
  const fromRight: number[] = [];
  let isCarried = false;
  let last = 0;

  const carryAlong = () => {
    for (let n = 0; n < weights.length; n++) {
      const { at, weight } = weights[n] as Weight;
      const before = weights[n - 1];
      fromLeft[n] = weight + (before ? fade(fromLeft[n - 1] as number, at - before.at) : 0);
    }
    fromRight.length = weights.length;
    for (let n = weights.length - 1; n >= 0; n--) {
      const { at, weight } = weights[n] as Weight;
      const after = weights[n + 1];
      fromRight[n] = weight + (after ? fade(fromRight[n + 1] as number, after.at - at) : 0);
    }
    isCarried = true;
  };

  /** How many weights stand at or before a place. */
  const countUpTo = (place: number) => {
    let low = 0;
    let high = weights.length;
    if (last > 0 && (weights[last - 1] as Weight).at <= place) low = last;
    else if (last > 0) high = last - 1;
    if (low === last && (low === high || (weights[low] as Weight).at > place)) return low;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((weights[middle] as Weight).at <= place) low = middle + 1;
      else high = middle;
    }
    last = low;
    return low;
  };

  return {
    add(weight) {
      weights.push(weight);
      isCarried = false;
    },
    get count() {
      return weights.length;
    },
    at(place) {
      if (!isCarried) carryAlong();
      const count = countUpTo(place);
      const left = weights[count - 1];
      const right = weights[count];
      return (
        (left ? fade(fromLeft[count - 1] as number, place - left.at) : 0) +
        (right ? fade(fromRight[count] as number, right.at - place) : 0)
      );
    },
    nearest(place) {
      const count = countUpTo(place);
      const isHere = weights[count - 1]?.at === place;
      const [left, right] = [weights[count - (isHere ? 2 : 1)], weights[count]];
      if (!left || !right) return textOf(left ?? right);
      return textOf(fade(left.weight, place - left.at) >= fade(right.weight, right.at - place) ? left : right);
    },
  };
}

function textOf(weight: Weight | undefined): string | null {
  return weight ? weight.text.slice(weight.start, weight.end) : null;
}

/** The most that one thing weighs. */
const LOUDEST = 1;

/** Something that weighs most where it stands, at most `LOUDEST`: a stretch of a text, whose words are cut out when somebody asks for them. */
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

/** Words that are heard at a place, and how loud. */
export interface Loud {
  words: string;
  loudness: number;
}

/** Asks sums whose weights all fade alike. */
export interface Fading {
  /** What all weights come to at a place; nothing where there is no sum. */
  sumAt(sum: DecaySum | null, place: number): number;
  /** What weighs most at a place, and how much, but for what stands there itself; of two alike the one before. */
  loudestAt(sum: DecaySum | null, place: number): Loud | null;
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
    loudestAt(sum, place) {
      if (!sum) return null;
      const { weights } = sum;
      const count = countUpTo(sum, place);
      let loudest: Weight | null = null;
      let loudness = 0;
      const listen = (nth: number): boolean => {
        const one = weights[nth] as Weight;
        const distance = Math.abs(one.at - place);
        const heard = fade(one.weight, distance);
        if (distance > 0 && heard > loudness) {
          loudest = one;
          loudness = heard;
        }
        // Farther off nothing is louder than the loudest voice there.
        return fade(LOUDEST, distance) > loudness;
      };
      for (let nth = count - 1; nth >= 0 && listen(nth); nth--);
      for (let nth = count; nth < weights.length && listen(nth); nth++);
      return loudest && { words: wordsOf(loudest), loudness };
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

function wordsOf({ text, start, end }: Weight): string {
  return text.slice(start, end);
}

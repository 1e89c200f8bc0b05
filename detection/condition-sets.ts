import type { WHERE } from './compiled-form';
import { createSetReader, type NumberedSet } from './numbered-sets';

/** A cue or a veto: the phrase that must, or must not, stand there. */
export interface Condition {
  phrase: number;
  /** The number of its phrase among all that are in conditions. */
  number: number;
  where: (typeof WHERE)[number];
  /** Written with a capital in the data. */
  isCapital: boolean;
}

/** The cues or the vetoes of a spelling; those with the same ones share one set. */
export interface ConditionSet {
  readonly conditions: readonly Condition[];
  /** Number of a condition's phrase → its place in the set, from 1, by where it must stand; null where none does. */
  readonly near: Places | null;
  readonly after: Places | null;
  readonly before: Places | null;
  /** Phrases after which a short form is taken. */
  readonly since: readonly number[];
}

/** Arrays as small as the set allows: there are hundreds of sets, with places for thousands of phrases. */
export type Places = Uint8Array | Uint16Array;

/**
 * Makes a set that can be asked about a phrase at the cost of one look into an
 * array. The arrays are made when they are asked for first: a page needs few.
 */
export function createConditionSet(conditions: readonly Condition[], numberCount: number): ConditionSet {
  const places: Partial<Record<Condition['where'], Places | null>> = {};
  let since: readonly number[] | null = null;
  const placesOf = (where: Condition['where']): Places | null => {
    const known = places[where];
    if (known !== undefined) return known;
    let made: Places | null = null;
    conditions.forEach((condition, place) => {
      if (condition.where !== where) return;
      made ??= new (conditions.length < 256 ? Uint8Array : Uint16Array)(numberCount);
      if (made[condition.number] === 0) made[condition.number] = place + 1;
    });
    places[where] = made;
    return made;
  };
  return {
    conditions,
    get near() {
      return placesOf('near');
    },
    get after() {
      return placesOf('after');
    },
    get before() {
      return placesOf('before');
    },
    get since() {
      since ??= conditions.flatMap(({ phrase, where }) => (where === 'since' ? [phrase] : []));
      return since;
    },
  };
}

/**
 * Opens sets, and the lists in them: hundreds of sets share a few lists. All
 * lists are read first, and then each set once, in the order of the index.
 */
export function createSetOpener(conditions: readonly Condition[]) {
  const read = createSetReader();
  const lists: NumberedSet[] = [];
  const opened: Condition[][] = [];
  const open = (set: NumberedSet): Condition[] => [
    ...set.conditions.map((number) => conditions[number] as Condition),
    ...set.lists.flatMap(openList),
  ];
  const openList = (number: number): Condition[] => {
    opened[number] ??= open(lists[number] as NumberedSet);
    return opened[number];
  };
  return {
    readList: (written: string) => void lists.push(read(written)),
    openList,
    openSet: (written: string) => open(read(written)),
  };
}

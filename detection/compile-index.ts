import type { CueLists, Entry, EntryKind, SpellingGroup, Veto } from '../data/schema';

/** Kinds that act and take positions; all others are terms. */
const ACTORS: readonly EntryKind[] = ['court', 'body', 'person', 'party', 'government', 'state', 'organisation'];

export const STRENGTHS = ['certain', 'telling', 'topical', 'contextual'] as const;

/** A cue or veto in a set: the number of its word times the number of places, plus where it must stand. */
export const WHERE = ['near', 'after', 'before', 'since'] as const;

/**
 * The rule that a group of spellings follows; equal rules stand once. A tuple,
 * because names repeated four hundred times weigh a kilobyte even when zipped.
 */
export type CompiledRule = readonly [
  /** Index into `STRENGTHS`. */
  strength: number,
  isExact: 0 | 1,
  /** Sets of cues and vetoes, by number. */
  cues: number,
  vetoes: number,
  /** The spelling names the entry only in texts of this time, where it is an office. */
  from: string,
  to: string,
];

/**
 * The spellings of all entries in a compact form that can be written into a
 * script: texts joined into long strings, everything else as numbers.
 */
export interface CompiledIndex {
  /** Entry ids, actors first. */
  entries: string;
  actorCount: number;
  rules: CompiledRule[];
  /** Per entry: rule and number of spellings, in turn. */
  groups: number[][];
  /** The spellings in the order of `groups`. */
  spellings: string;
  /** Cue words and vetoes, referred to by the sets. */
  words: string;
  sets: number[][];
}

/** Compiles the spellings of all entries; done once, when the extension is built. */
export function compileIndex(entries: readonly Entry[], cueLists: CueLists): CompiledIndex {
  const sorted = [...entries].sort((a, b) => Number(isActor(b)) - Number(isActor(a)));
  const words = numbered<string>((word) => word);
  const sets = numbered<number[]>((set) => set.join());
  const rules = numbered<CompiledRule>((rule) => JSON.stringify(rule));
  const setOf = (items: readonly Veto[]) =>
    sets.numberOf(expand(items, cueLists).map((item) => words.numberOf(textOf(item)) * WHERE.length + whereOf(item)));
  const ruleOf = (group: SpellingGroup) =>
    rules.numberOf([
      STRENGTHS.indexOf(group.strength),
      group.case === 'exact' ? 1 : 0,
      setOf(group.cues ?? []),
      setOf(group.neverWhen ?? []),
      group.from ?? '',
      group.to ?? '',
    ]);
  return {
    entries: sorted.map((entry) => entry.id).join(' '),
    actorCount: sorted.filter(isActor).length,
    groups: sorted.map((entry) => entry.spellings.flatMap((group) => [ruleOf(group), group.texts.length])),
    spellings: sorted.flatMap((entry) => entry.spellings.flatMap((group) => group.texts)).join('\n'),
    rules: rules.all,
    words: words.all.join('\n'),
    sets: sets.all,
  };
}

function isActor(entry: Entry): boolean {
  return ACTORS.includes(entry.kind);
}

/** Items of a list with the named lists it refers to put in their place. */
function expand(items: readonly Veto[], cueLists: CueLists): Veto[] {
  return items.flatMap((item) => {
    if (typeof item !== 'string' || !item.startsWith('@')) return [item];
    const list = cueLists[item.slice(1)];
    if (!list) throw new Error(`No cue list is named ${item}.`);
    return expand(list, cueLists);
  });
}

function textOf(item: Veto): string {
  return typeof item === 'string' ? item : (Object.values(item)[0] as string);
}

function whereOf(item: Veto): number {
  return typeof item === 'string' ? 0 : WHERE.indexOf(Object.keys(item)[0] as (typeof WHERE)[number]);
}

/** Gives each distinct value a number, in order of first use. */
function numbered<T>(keyOf: (value: T) => string) {
  const numbers = new Map<string, number>();
  const all: T[] = [];
  const numberOf = (value: T) => {
    const key = keyOf(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, all.length);
    return all.push(value) - 1;
  };
  return { all, numberOf };
}

import type { CueLists, Entry, EntryKind, SpellingGroup, Veto } from '../data/schema';
import { foldText } from './fold-text';
import { SIGNAL_KINDS } from './signal-kinds';

/** Kinds that act and take positions; all others are terms. */
const ACTORS: readonly EntryKind[] = ['court', 'body', 'person', 'party', 'government', 'state', 'organisation'];

export const STRENGTHS = ['certain', 'telling', 'topical', 'contextual'] as const;

/** Where a cue or veto must stand. */
export const WHERE = ['near', 'after', 'before', 'since'] as const;

/** How a condition is written: where it must stand, as a sign before its words; none for `near`. */
export const WHERE_SIGNS = ['', '>', '<', '^'] as const;

/**
 * The rule that a group of spellings follows; equal rules stand once. Without
 * names and quotes, because what is repeated four hundred times weighs a
 * kilobyte even when zipped.
 */
type CompiledRule = readonly [
  /** Index into `STRENGTHS`. */
  strength: number,
  isExact: 0 | 1,
  /** Sets of cues and vetoes, by number. */
  cues: number,
  vetoes: number,
  /** The spelling names the entry only in texts of this time, where it is an office. */
  from: string,
  to: string,
  /** Language of the pages on which it counts; empty where it counts on all. */
  lang: string,
];

/** The rules of a compiled index. */
export function readRules({ rules }: CompiledIndex): CompiledRule[] {
  return rules.split(';').map((rule) => {
    const [strength, isExact, cues, vetoes, from = '', to = '', lang = ''] = rule.split(',');
    return [Number(strength), isExact === '1' ? 1 : 0, Number(cues), Number(vetoes), from, to, lang];
  });
}

/**
 * The spellings of all entries in a compact form that can be written into a
 * script: texts joined into long strings, everything else as numbers.
 */
export interface CompiledIndex {
  /** Entry ids, actors first. */
  entries: string;
  actorCount: number;
  /** Rules parted by semicolons, their fields by commas; read by `readRules`. */
  rules: string;
  /** Per entry: the distance of its rule from the one before, and the number of spellings, in turn. */
  groups: number[][];
  /** The spellings in the order of `groups`. */
  spellings: string;
  /** Cues and vetoes with their signs, referred to by lists and sets. */
  conditions: string;
  /** Named lists, each a set that others refer to. */
  lists: number[][];
  /**
   * Sets of conditions: their numbers, each as its distance from the one before,
   * which zips well; then, negative, the lists that belong to the set.
   */
  sets: number[][];
  /** The lists of signals, by number, in the order of `SIGNAL_KINDS`; -1 where there is none. */
  signals: number[];
}

/** Compiles the spellings of all entries; done once, when the extension is built. */
export function compileIndex(entries: readonly Entry[], cueLists: CueLists): CompiledIndex {
  const sorted = [...entries].sort((a, b) => Number(isActor(b)) - Number(isActor(a)));
  const conditions = numbered<string>(keyOfCondition);
  const sets = numbered<number[]>((set) => set.join());
  const rules = numbered<CompiledRule>((rule) => JSON.stringify(rule));
  const named = numbered<string>((name) => name);
  const lists: number[][] = [];
  const encode = (items: readonly Veto[]): number[] => {
    const said = items.filter((item) => !isListName(item)).map(signed);
    const own = withoutLonger(said).map((condition) => conditions.numberOf(condition));
    own.sort((a, b) => a - b);
    return [...own.map((number, at) => number - (own[at - 1] ?? 0)), ...items.filter(isListName).map(listOf)];
  };
  const listOf = (name: string): number => {
    const list = cueLists[name.slice(1)];
    if (!list) throw new Error(`No cue list is named ${name}.`);
    const isNew = !named.all.includes(name);
    const number = named.numberOf(name);
    if (isNew) lists[number] = encode(list);
    return -1 - number;
  };
  const setOf = (items: readonly Veto[]) => sets.numberOf(encode(items));
  const ruleOf = (group: SpellingGroup) =>
    rules.numberOf([
      STRENGTHS.indexOf(group.strength),
      group.case === 'exact' ? 1 : 0,
      setOf(group.cues ?? []),
      setOf(group.neverWhen ?? []),
      group.from ?? '',
      group.to ?? '',
      group.lang === 'en' ? '' : group.lang,
    ]);
  let last = 0;
  const stepTo = (rule: number) => {
    const step = rule - last;
    last = rule;
    return step;
  };
  const groups = sorted.map((entry) =>
    entry.spellings.flatMap((group) => [stepTo(ruleOf(group)), textsOf(group).length]),
  );
  const signals = SIGNAL_KINDS.map((kind) => (cueLists[`signals-${kind}`] ? -1 - listOf(`@signals-${kind}`) : -1));
  return {
    entries: sorted.map((entry) => entry.id).join(' '),
    actorCount: sorted.filter(isActor).length,
    groups,
    spellings: sorted.flatMap((entry) => entry.spellings.flatMap(textsOf)).join('\n'),
    rules: rules.all.map((rule) => rule.join()).join(';'),
    conditions: conditions.all.join('\n'),
    lists,
    sets: sets.all,
    signals,
  };
}

/**
 * The texts that detection tells apart: where case does not count, a hyphen and
 * a space are one to it, and so are the two ways of writing the parties of a
 * case, "v" and "v.".
 */
function textsOf({ texts, case: rule }: SpellingGroup): string[] {
  if (rule === 'exact') return texts;
  const plain = texts.map((text) => text.replace(/ v\. /g, ' v '));
  const byFolded = Map.groupBy(plain, (text) => foldText(text).replace(/-/g, ' '));
  return [...byFolded.values()].flatMap(([text]) => text ?? []);
}

/** Words that may stand anywhere near say nothing new where a part of them already says it: "migrants", "rejected migrants". */
function withoutLonger(said: readonly string[]): string[] {
  const near = new Set(said.filter((text) => !isSigned(text)));
  return said.filter((text) => {
    if (!near.has(text)) return true;
    const words = text.split(' ');
    return !words.some((_, from) =>
      words.some((__, to) => {
        const part = words.slice(from, to + 1).join(' ');
        return part !== text && near.has(part);
      }),
    );
  });
}

function isActor(entry: Entry): boolean {
  return ACTORS.includes(entry.kind);
}

function isListName(item: Veto): item is string {
  return typeof item === 'string' && item.startsWith('@');
}

function signed(item: Veto): string {
  if (typeof item === 'string') return item;
  const [[where, text] = ['', '']] = Object.entries(item);
  return `${WHERE_SIGNS[(WHERE as readonly string[]).indexOf(where)]}${text}`;
}

/** Case makes no difference but for the first letter of a signal, which is never one with a sign. */
function keyOfCondition(condition: string): string {
  return isSigned(condition) ? foldText(condition) : `${condition[0]}${foldText(condition)}`;
}

function isSigned(condition: string): boolean {
  return WHERE_SIGNS.some((sign) => sign !== '' && condition.startsWith(sign));
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

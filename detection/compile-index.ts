import type { CueLists, Entry, SpellingGroup, Veto } from '../data/schema';
import {
  type CompiledIndex,
  type CompiledRule,
  idNamedBy,
  STRENGTHS,
  WHERE,
  WHERE_SIGNS,
  writeConditions,
  writeGroups,
  writeRules,
} from './compiled-form';
import { ENTRY_CLASSES } from './entry-classes';
import { foldText } from './fold-text';
import { createSetWriter, type NumberedSet } from './numbered-sets';
import { SIGNAL_KINDS, signalLists } from './signal-kinds';
import { withoutVariants } from './spelling-variants';

/** Compiles the spellings of all entries; done once, when the extension is built. */
export function compileIndex(entries: readonly Entry[], cueLists: CueLists): CompiledIndex {
  const classes = ENTRY_CLASSES.map(({ kinds }) => entries.filter(({ kind }) => kinds.includes(kind)));
  const sorted = classes.flat();
  const rules = numbered<CompiledRule>((rule) => JSON.stringify(rule));
  const { setOf, listOf, writeSets } = createSetNumbers(cueLists);
  const ruleOf = (group: SpellingGroup) =>
    rules.numberOf([
      STRENGTHS.indexOf(group.strength),
      group.case === 'exact' ? 1 : 0,
      setOf(group.cues ?? []),
      setOf(group.neverWhen ?? []),
      group.from ?? '',
      group.to ?? '',
      group.lang === 'en' || isPlain(group) ? '' : group.lang,
    ]);
  const spelled = sorted.map((entry) =>
    [...Map.groupBy(putNameFirst(entry), ruleOf)].map(([rule, groups]) => ({
      rule,
      texts: withoutVariants(textsOf(groups)),
    })),
  );
  const spellings = spelled.flatMap((groups) => groups.flatMap(({ texts }) => texts));
  const signals = SIGNAL_KINDS.map((kind) =>
    signalLists(kind, Object.keys(cueLists)).map((name) => listOf(`@${name}`)),
  );
  const { conditions, ...written } = writeSets();
  const ids = new Map(sorted.map((entry, nth) => [entry, isNamedBy(entry, spelled[nth]) ? '' : entry.id]));
  return {
    entries: classes.map((ofClass) => ofClass.map((entry) => `${ids.get(entry)} `).join('')).join('\n'),
    groups: writeGroups(spelled.map((groups) => groups.map(({ rule, texts }) => ({ rule, count: texts.length })))),
    spellings: spellings.join('\n'),
    ...writeConditions(conditions, spellings),
    rules: writeRules(rules.all),
    ...written,
    signals,
  };
}

function isNamedBy({ id }: Entry, groups: readonly { texts: readonly string[] }[] = []): boolean {
  return id === idNamedBy(groups[0]?.texts[0] ?? '');
}

/** Numbers conditions, sets of them and named lists, each in the order in which it is asked for first. */
function createSetNumbers(cueLists: CueLists) {
  const conditions = numbered<string>(keyOfCondition);
  const sets = numbered<NumberedSet>((set) => `${set.conditions} ${set.lists}`);
  const names = numbered<string>((name) => name);
  const lists: NumberedSet[] = [];
  const numberSet = (items: readonly Veto[]): NumberedSet => {
    const said = items.filter((item) => !isListName(item)).map(signed);
    const own = new Set(withoutLonger(said).map((condition) => conditions.numberOf(condition)));
    return { conditions: [...own].sort((a, b) => a - b), lists: items.filter(isListName).map(listOf) };
  };
  const listOf = (name: string): number => {
    const list = cueLists[name.slice(1)];
    if (!list) throw new Error(`No cue list is named ${name}.`);
    const isNew = !names.all.includes(name);
    const number = names.numberOf(name);
    if (isNew) lists[number] = numberSet(list);
    return number;
  };
  return {
    listOf,
    setOf: (items: readonly Veto[]) => sets.numberOf(numberSet(items)),
    /** The conditions as they are numbered in what is written. */
    writeSets() {
      const { write, order } = createSetWriter();
      const [writtenLists, writtenSets] = [lists.map(write), sets.all.map(write)];
      return {
        lists: writtenLists.join(';'),
        sets: writtenSets.join(';'),
        conditions: order().map((condition) => conditions.all[condition] as string),
      };
    },
  };
}

/**
 * The groups of an entry, beginning with the spelling that its id is made of, if
 * one is: such an id need not be written.
 */
function putNameFirst({ id, spellings }: Entry): SpellingGroup[] {
  const isName = (text: string) => idNamedBy(text) === id;
  const named = spellings.find(({ texts }) => texts.some(isName));
  if (!named) return spellings;
  const texts = named.texts.toSorted((a, b) => Number(isName(b)) - Number(isName(a)));
  return [{ ...named, texts }, ...spellings.filter((group) => group !== named)];
}

/**
 * What counts wherever something else shows the subject may do so on the pages
 * of any language: its words hardly stand on those of another, and the groups of
 * seven languages are one.
 */
function isPlain({ strength, cues, neverWhen }: SpellingGroup): boolean {
  return strength === 'topical' && cues.length === 0 && neverWhen.length === 0;
}

/**
 * The texts that detection tells apart in groups of one rule: where case does
 * not count, a hyphen and a space are one to it, and so are the two ways of
 * writing the parties of a case, "v" and "v.".
 */
function textsOf(groups: readonly SpellingGroup[]): string[] {
  const texts = groups.flatMap((group) => group.texts);
  if (groups[0]?.case === 'exact') return texts;
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

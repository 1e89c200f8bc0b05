import { buildTries, collectPhrases, type Phrases } from './build-tries';
import type { CompiledIndex } from './compiled-form';
import { idNamedBy, readConditions, readGroups, readRules, STRENGTHS, WHERE, WHERE_SIGNS } from './compiled-form';
import { type Condition, type ConditionSet, createConditionSet, createSetOpener } from './condition-sets';
import { ENTRY_CLASSES } from './entry-classes';
import { foldText, isUpper } from './fold-text';
import { WORDS_OF_OTHER_WORLDS } from './other-worlds';
import type { PairTable } from './pair-table';
import { findRoles } from './phrase-roles';
import { type PhraseSignal, SIGNAL_KINDS, type SignalKind } from './signal-kinds';
import { variantsOf } from './spelling-variants';

export type Strength = (typeof STRENGTHS)[number];

/** One entry that a phrase may name, and on which terms. */
export interface Reading {
  entry: string;
  /** The entry's number, for what is counted by entry. */
  number: number;
  isActor: boolean;
  /** What naming the entry in full says for the subject. */
  signal: SignalKind | null;
  strength: Strength;
  /** The spelling as it must stand when its case counts, else null. */
  exactly: string | null;
  cues: ConditionSet;
  vetoes: ConditionSet;
  /** ISO dates between which the phrase means this entry; empty where time plays no part. */
  from: string;
  to: string;
  /** It names whoever holds an office at the time. */
  isOffice: boolean;
  /** Language of the pages on which the phrase means this entry; empty for all. */
  lang: string;
}

/** Words and phrases ready to be found, and what each phrase may mean. */
export interface EntryIndex {
  /** Open-addressed table: hash, word number and place in `letters`, three numbers a slot. */
  slots: Int32Array;
  /** The folded words, one after another. */
  letters: string;
  /** Per word: the node where phrases beginning with it start; 0 where none does. */
  starts: Int32Array;
  /** Node and next word → node. */
  steps: PairTable;
  /** Per node: a phrase that ends there, -1 in the middle of one. */
  ends: Int32Array;
  /** Phrase → another one that ends at the same node. */
  others: ReadonlyMap<number, number>;
  /** How many words the longest phrase has. */
  longest: number;
  /** Per phrase: what stands between its words, where that is more than a space or hyphen. */
  separators: (readonly string[] | null)[];
  /** Per phrase: the entries it may name; empty for a mere cue. */
  readings: (readonly Reading[])[];
  /** Per phrase: the parts it plays, as bits of `phrase-roles.ts`. */
  roles: Uint8Array;
  /** Per phrase: its number among those in conditions; -1 where it is in none. */
  conditionNumbers: Int32Array;
  /** Number of an article of the Convention → the phrase "Article" with that number. */
  articles: ReadonlyMap<string, number>;
  /** Phrases that are signals of the subject; with a capital in the data, only with one on the page. */
  signals: ReadonlyMap<number, PhraseSignal>;
}

/** Opens a compiled index in one go. */
export function openIndex(compiled: CompiledIndex): EntryIndex {
  const steps = openIndexInSteps(compiled);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Opens a compiled index in steps, each a small part of a millisecond; done once per page that is on topic. */
export function* openIndexInSteps(compiled: CompiledIndex): Generator<undefined, EntryIndex> {
  const phrases = collectPhrases();
  const numbers = new Map<number, number>();
  const conditions: Condition[] = [];
  for (const text of readConditions(compiled)) {
    conditions.push(conditionOf(text, phrases, numbers));
    yield;
  }
  const { readList, openSet, openList } = createSetOpener(conditions);
  for (const list of compiled.lists.split(';')) {
    readList(list);
    yield;
  }
  const sets: ConditionSet[] = [];
  for (const set of compiled.sets.split(';')) {
    sets.push(createConditionSet(openSet(set), numbers.size));
    yield;
  }
  const signals = new Map<number, PhraseSignal>();
  for (const word of WORDS_OF_OTHER_WORLDS) {
    signals.set(phrases.numberOf(word), { kind: 'against', isCapital: isUpper(word.charCodeAt(0)), isEnglish: true });
  }
  for (const [nth, kind] of SIGNAL_KINDS.entries()) {
    const said = (compiled.signals[nth] ?? []).flatMap(openList);
    for (const { phrase, isCapital } of said) signals.set(phrase, { kind, isCapital, isEnglish: false });
  }
  yield;
  yield* addSpellings(compiled, sets, phrases);
  const tries = yield* buildTries(phrases);
  yield;
  const conditionNumbers = new Int32Array(phrases.folded.length).fill(-1);
  for (const [phrase, number] of numbers) conditionNumbers[phrase] = number;
  yield;
  const roles = findRoles(sets, tries, signals);
  yield;
  return { ...tries, roles, conditionNumbers, articles: findArticles(phrases), signals };
}

/** Adds the spellings of all entries with their readings, an entry's group at a step. */
function* addSpellings(compiled: CompiledIndex, sets: readonly ConditionSet[], phrases: Phrases): Generator<undefined> {
  const spellings = compiled.spellings.split('\n');
  const rules = readRules(compiled);
  const groups = readGroups(compiled);
  let next = 0;
  for (const [number, { id, isActor, signal }] of readEntries(compiled).entries()) {
    const entry = id || idNamedBy(spellings[next] as string);
    for (const group of groups[number] ?? []) {
      const rule = rules[group.rule];
      if (!rule) continue;
      const [strength, isExact, cues, vetoes, from, to, lang] = rule;
      const reading: Reading = {
        entry,
        number,
        isActor,
        signal,
        strength: STRENGTHS[strength] ?? 'contextual',
        exactly: null,
        cues: sets[cues] as ConditionSet,
        vetoes: sets[vetoes] as ConditionSet,
        from,
        to,
        isOffice: from !== '' || to !== '',
        lang,
      };
      for (let count = group.count; count > 0; count--) {
        for (const text of variantsOf(spellings[next++] as string)) {
          const exactly = isExact ? withoutEdges(foldText(text, true)) : null;
          phrases.addReading(text, isExact ? { ...reading, exactly } : reading);
        }
      }
      yield;
    }
  }
}

/** The entries in the order of their groups, and what their class says of them. */
function readEntries({ entries }: CompiledIndex): { id: string; isActor: boolean; signal: SignalKind | null }[] {
  const lines = entries.split('\n');
  return ENTRY_CLASSES.flatMap(({ isActor, signal }, nth) =>
    (lines[nth] ?? '')
      .split(' ')
      .slice(0, -1)
      .map((id) => ({ id, isActor, signal })),
  );
}

/** A phrase begins and ends with a word: "M.S.S." is found as far as its last letter. */
function withoutEdges(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function conditionOf(text: string, phrases: Phrases, numbers: Map<number, number>): Condition {
  const sign = WHERE_SIGNS.findIndex((sign) => sign !== '' && text.startsWith(sign));
  const phrase = phrases.numberOf(sign < 0 ? text : text.slice(1));
  const number = numbers.get(phrase) ?? numbers.size;
  numbers.set(phrase, number);
  return { phrase, number, where: WHERE[Math.max(sign, 0)] ?? 'near', isCapital: isUpper(text.charCodeAt(0)) };
}

function findArticles({ folded, readings }: Phrases): ReadonlyMap<string, number> {
  const articles = new Map<string, number>();
  folded.forEach((text, phrase) => {
    const number = text.startsWith('article ') ? /^article (\d+)$/.exec(text)?.[1] : undefined;
    if (number && readings[phrase]?.length) articles.set(number, phrase);
  });
  return articles;
}

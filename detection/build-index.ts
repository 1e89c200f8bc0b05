import { buildTries, collectPhrases, type Phrases } from './build-tries';
import type { CompiledIndex } from './compile-index';
import { readRules, STRENGTHS, WHERE, WHERE_SIGNS } from './compile-index';
import { foldText } from './fold-text';
import { SIGNAL_KINDS, type SignalKind } from './signal-kinds';

export type Strength = (typeof STRENGTHS)[number];

/** A cue or a veto: the phrase that must, or must not, stand there. */
export interface Condition {
  phrase: number;
  where: (typeof WHERE)[number];
  /** Written with a capital in the data. */
  isCapital: boolean;
}

/** One entry that a phrase may name, and on which terms. */
export interface Reading {
  entry: string;
  isActor: boolean;
  strength: Strength;
  /** The spelling as it must stand when its case counts, else null. */
  exactly: string | null;
  cues: readonly Condition[];
  vetoes: readonly Condition[];
  /** ISO dates between which the phrase means this entry; empty where time plays no part. */
  from: string;
  to: string;
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
  steps: Map<number, number>;
  /** Node → phrases that end there; most nodes are in the middle of one. */
  ends: Map<number, number[]>;
  /** Per phrase: what stands between its words, where that is more than a space or hyphen. */
  separators: (readonly string[] | null)[];
  /** Per phrase: the entries it may name; empty for a mere cue. */
  readings: (readonly Reading[])[];
  /** Phrases that count only directly beside a spelling ("said", "of"): alone they make no flow worth keeping. */
  bystanders: ReadonlySet<number>;
  /** Phrases that take a short form for themselves once they were named. */
  rivals: ReadonlySet<number>;
  /** Number of an article of the Convention → the phrase "Article" with that number. */
  articles: ReadonlyMap<string, number>;
  /** Phrases that are signals of the subject; with a capital in the data, only with one on the page. */
  signals: ReadonlyMap<number, { kind: SignalKind; isCapital: boolean }>;
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
  const conditions: Condition[] = [];
  for (const text of compiled.conditions.split('\n')) {
    conditions.push(conditionOf(text, phrases));
    yield;
  }
  const open = createSetOpener(compiled, conditions);
  const sets = compiled.sets.map(open);
  const signals = new Map(
    compiled.signals.flatMap((list, nth) =>
      open(compiled.lists[list] ?? []).map(({ phrase, isCapital }) => [
        phrase,
        { kind: SIGNAL_KINDS[nth] as SignalKind, isCapital },
      ]),
    ),
  );
  const spellings = compiled.spellings.split('\n');
  const rules = readRules(compiled);
  let next = 0;
  let last = 0;
  for (const [number, entry] of compiled.entries.split(' ').entries()) {
    const group = compiled.groups[number] ?? [];
    for (let at = 0; at < group.length; at += 2) {
      last += group[at] as number;
      const rule = rules[last];
      if (!rule) continue;
      const [strength, isExact, cues, vetoes, from, to, lang] = rule;
      const terms = {
        entry,
        isActor: number < compiled.actorCount,
        strength: STRENGTHS[strength] ?? 'contextual',
        cues: sets[cues] ?? [],
        vetoes: sets[vetoes] ?? [],
        from,
        to,
        lang,
      };
      for (let count = group[at + 1] as number; count > 0; count--) {
        const text = spellings[next++] as string;
        phrases.addReading(text, { ...terms, exactly: isExact ? withoutEdges(foldText(text, true)) : null });
      }
      yield;
    }
  }
  const rivals = new Set(sets.flat().flatMap(({ phrase, where }) => (where === 'since' ? [phrase] : [])));
  const bystanders = findBystanders(sets, phrases, signals);
  yield;
  return { ...(yield* buildTries(phrases)), bystanders, rivals, articles: findArticles(phrases), signals };
}

/** A phrase begins and ends with a word: "M.S.S." is found as far as its last letter. */
function withoutEdges(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function conditionOf(text: string, phrases: Phrases): Condition {
  const sign = WHERE_SIGNS.findIndex((sign) => sign !== '' && text.startsWith(sign));
  const phrase = phrases.numberOf(sign < 0 ? text : text.slice(1));
  return { phrase, where: WHERE[Math.max(sign, 0)] ?? 'near', isCapital: /^\p{Lu}/u.test(text) };
}

/** Opens the sets, and the lists in them. */
function createSetOpener({ lists }: CompiledIndex, conditions: readonly Condition[]) {
  const open = (coded: readonly number[]): Condition[] => {
    let number = 0;
    return coded.flatMap((step) => {
      if (step < 0) return open(lists[-1 - step] as number[]);
      number += step;
      return [conditions[number] as Condition];
    });
  };
  return open;
}

function findBystanders(
  sets: readonly Condition[][],
  { readings }: Phrases,
  signals: EntryIndex['signals'],
): ReadonlySet<number> {
  const conditions = sets.flat();
  const near = new Set(
    conditions.filter(({ where }) => where === 'near' || where === 'since').map(({ phrase }) => phrase),
  );
  const beside = conditions.map(({ phrase }) => phrase).filter((phrase) => readings[phrase]?.length === 0);
  return new Set(beside.filter((phrase) => !near.has(phrase) && !signals.has(phrase)));
}

function findArticles({ folded, readings }: Phrases): ReadonlyMap<string, number> {
  const articles = new Map<string, number>();
  folded.forEach((text, phrase) => {
    const number = text.startsWith('article ') ? /^article (\d+)$/.exec(text)?.[1] : undefined;
    if (number && readings[phrase]?.length) articles.set(number, phrase);
  });
  return articles;
}

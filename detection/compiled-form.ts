import { foldText } from './fold-text';
import { BASE, createNumberReader, createNumberWriter } from './number-code';

/** How strongly a spelling names its entry, the strongest first; see data/README.md. */
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
  /** Language of the pages on which it counts; empty where it counts on all. */
  lang: string,
];

/** The rules of a compiled index. */
export function readRules({ rules }: CompiledIndex): CompiledRule[] {
  const readSet = createNumberReader();
  return rules.split(';').map((rule) => {
    const [head = '', cues = '', vetoes = '', from = '', to = '', lang = ''] = rule.split(',');
    return [Number(head[0]), head[1] === '1' ? 1 : 0, readSet(cues), readSet(vetoes), from, to, lang];
  });
}

/** Writes what `readRules` reads. */
export function writeRules(rules: readonly CompiledRule[]): string {
  const writeSet = createNumberWriter();
  return rules
    .map(([strength, isExact, cues, vetoes, ...rest]) =>
      [`${strength}${isExact}`, writeSet(cues), writeSet(vetoes), ...rest].join().replace(/,+$/, ''),
    )
    .join(';');
}

/** The groups of each entry: the number of their rule, and how many spellings follow it. */
export function readGroups({ groups }: CompiledIndex): { rule: number; count: number }[][] {
  const readRule = createNumberReader();
  return groups.split(';').map((entry) => {
    const numbers = entry.split(',');
    return numbers.flatMap((rule, at) =>
      at % 2 === 0 ? { rule: readRule(rule), count: Number(numbers[at + 1] || 1) } : [],
    );
  });
}

/** Writes what `readGroups` reads. */
export function writeGroups(groups: readonly { rule: number; count: number }[][]): string {
  const writeRule = createNumberWriter();
  return groups
    .map((entry) => entry.flatMap(({ rule, count }) => [writeRule(rule), count === 1 ? '' : count]).join())
    .join(';');
}

/** The id of an entry that is named by this spelling. */
export function idNamedBy(spelling: string): string {
  return foldText(spelling).match(/\w+/g)?.join('-') ?? '';
}

/** At the end of a spelling: it stands for its plural in -s as well. */
export const PLURAL = '+';

/** The conditions of a compiled index, with their signs. */
export function readConditions({ conditions, spellings, sameAs }: CompiledIndex): string[] {
  const texts = spellings.split('\n');
  const distances = sameAs.split(' ');
  let line = 0;
  let next = 0;
  return conditions.split('\n').map((written) => {
    if (!isSign(written)) return written;
    line += Number.parseInt(distances[next++] ?? '', BASE);
    return written + textAt(texts, line);
  });
}

/** Writes what `readConditions` reads. */
export function writeConditions(
  conditions: readonly string[],
  spellings: readonly string[],
): Pick<CompiledIndex, 'conditions' | 'sameAs'> {
  const lines = Map.groupBy(spellings.keys(), (line) => textAt(spellings, line));
  const distances: string[] = [];
  let last = 0;
  const written = conditions.map((condition) => {
    const sign = WHERE_SIGNS.find((one) => one !== '' && condition.startsWith(one)) ?? '';
    const near = lines.get(condition.slice(sign.length))?.toSorted((a, b) => Math.abs(a - last) - Math.abs(b - last));
    const line = near?.[0];
    if (line === undefined) return condition;
    distances.push((line - last).toString(BASE));
    last = line;
    return sign;
  });
  return { conditions: written.join('\n'), sameAs: distances.join(' ') };
}

function textAt(spellings: readonly string[], line: number): string {
  const text = spellings[line] ?? '';
  return text.endsWith(PLURAL) ? text.slice(0, -1) : text;
}

function isSign(written: string): boolean {
  return (WHERE_SIGNS as readonly string[]).includes(written);
}

/**
 * The spellings of all entries in a compact form that can be written into a
 * script: everything joined into long strings, which zip well.
 */
export interface CompiledIndex {
  /**
   * Entry ids, a line for each of `ENTRY_CLASSES`, each with a space behind it;
   * nothing before the space where `idNamedBy` makes the id of the entry's first spelling.
   */
  entries: string;
  /** Rules parted by semicolons, their fields by commas; read by `readRules`. */
  rules: string;
  /** Entries parted by semicolons, their groups by commas; read by `readGroups`. */
  groups: string;
  /** The spellings in the order of `groups`, each for all its variants: see `spelling-variants.ts`. */
  spellings: string;
  /**
   * Cues and vetoes with their signs, referred to by lists and sets. Every fifth is
   * written as a spelling is, too far away to zip with it: it has its sign only.
   */
  conditions: string;
  /** The lines of those among the spellings, each as its distance from the one before. */
  sameAs: string;
  /** Named lists, each a set that others refer to; written as `sets` are, and before them. */
  lists: string;
  /** Sets of conditions, parted by semicolons; read by `createSetReader` of `numbered-sets.ts`. */
  sets: string;
  /** The lists of signals, by number, in the order of `SIGNAL_KINDS`. */
  signals: number[][];
}

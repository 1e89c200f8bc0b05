/**
 * Kinds of words that together show the subject where no spelling does by
 * itself. Each has its list in data/cues.json, `signals-` and its name, but for
 * `actors` and `texts`: persons and organisations, laws and cases that have an
 * entry, named in full; `against` has the words of other-worlds.ts as well.
 */
export const SIGNAL_KINDS = ['treaty', 'law', 'migration', 'talks', 'politics', 'actors', 'texts', 'against'] as const;

export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** What a phrase says for the subject or against it. */
export interface PhraseSignal {
  kind: SignalKind;
  /** It counts only with a capital. */
  isCapital: boolean;
  /** It counts only on pages in English, and on those that do not say their language: "chefs" are heads of state in French. */
  isEnglish: boolean;
}

/** The lists of a kind in data/cues.json: of English words, which the first stage looks for too, and of those of other languages. */
export function signalLists(kind: SignalKind, names: readonly string[]): string[] {
  return names.filter((name) => name === `signals-${kind}` || name.startsWith(`signals-${kind}-`));
}

/** The kinds with a list that speak for the subject. */
export const SPEAKING = ['treaty', 'law', 'migration', 'talks', 'politics'] as const satisfies readonly SignalKind[];

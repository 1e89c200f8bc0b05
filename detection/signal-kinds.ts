/**
 * Kinds of words that together show the subject where no spelling does by
 * itself. Each has its list in data/cues.json, `signals-` and its name, but for
 * `actors`, which are the entries that act, named in full.
 */
export const SIGNAL_KINDS = ['treaty', 'law', 'migration', 'talks', 'politics', 'actors', 'against'] as const;

export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** The kinds with a list that speak for the subject. */
export const SPEAKING = ['treaty', 'law', 'migration', 'talks', 'politics'] as const satisfies readonly SignalKind[];

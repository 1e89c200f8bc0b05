/**
 * Kinds of words that together show the subject where no spelling does by
 * itself. Each has its list in data/cues.json, `signals-` and its name.
 */
export const SIGNAL_KINDS = ['treaty', 'law', 'migration', 'talks', 'politics', 'against'] as const;

export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** The kinds that speak for the subject: all but the last. */
export const SPEAKING = ['treaty', 'law', 'migration', 'talks', 'politics'] as const satisfies readonly SignalKind[];

/*
 * What part a phrase plays, as bits, because judging asks this of every phrase
 * on a page. One phrase may play several parts.
 */

/** It may name entries. */
export const NAMES = 1;
/** It counts only directly beside a spelling ("said", "of"): alone it makes no flow worth keeping. */
export const BYSTANDER = 2;
/** A cue or a veto that may stand anywhere near. */
export const NEAR = 4;
/** It takes a short form for itself once it was named. */
export const RIVAL = 8;
/** A signal of the subject. */
export const SIGNAL = 16;
/** Another phrase has the same words, parted by other signs. */
export const SHARES_WORDS = 32;

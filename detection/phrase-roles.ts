import type { EntryIndex } from './build-index';
import type { ConditionSet } from './condition-sets';

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

const ROLE_OF = { near: NEAR, after: BYSTANDER, before: BYSTANDER, since: RIVAL } as const;

/** The parts that each phrase plays. */
export function findRoles(
  sets: readonly ConditionSet[],
  { readings, others }: Pick<EntryIndex, 'readings' | 'others'>,
  signals: EntryIndex['signals'],
): Uint8Array {
  const roles = new Uint8Array(readings.length);
  const add = (phrase: number, role: number) => {
    roles[phrase] = (roles[phrase] as number) | role;
  };
  for (const [phrase, { length }] of readings.entries()) if (length > 0) add(phrase, NAMES);
  for (const phrase of signals.keys()) add(phrase, SIGNAL);
  for (const { conditions } of sets) {
    for (const { phrase, where } of conditions) add(phrase, ROLE_OF[where]);
  }
  // Who has another part to play is no mere bystander.
  const cast = roles.map((role) => (role === BYSTANDER ? role : role & ~BYSTANDER));
  for (const phrase of others.keys()) cast[phrase] = (cast[phrase] as number) | SHARES_WORDS;
  return cast;
}

import type { EntryKind } from './schema.ts';

/** Kinds that take positions. A court decides cases and takes no side, so it is not asked for one. */
export const ACTOR_KINDS: ReadonlySet<EntryKind> = new Set([
  'person',
  'party',
  'government',
  'state',
  'organisation',
  'body',
]);

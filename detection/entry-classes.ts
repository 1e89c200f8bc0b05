import type { EntryKind } from '../data/schema';
import type { SignalKind } from './signal-kinds';

/**
 * What the judge must know of an entry's kind: whether it acts and takes
 * positions, and what naming it in full says for the subject. Parties and
 * states say nothing by themselves: every page of politics names some.
 */
interface EntryClass {
  kinds: readonly EntryKind[];
  isActor: boolean;
  signal: SignalKind | null;
}

export const ENTRY_CLASSES: readonly EntryClass[] = [
  { kinds: ['person', 'organisation'], isActor: true, signal: 'actors' },
  { kinds: ['court', 'body', 'party', 'government', 'state'], isActor: true, signal: null },
  { kinds: ['law', 'treaty', 'case'], isActor: false, signal: 'texts' },
  { kinds: ['article', 'term', 'event'], isActor: false, signal: null },
];

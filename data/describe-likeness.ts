import { dataset, entryById } from './dataset.ts';
import type { ConfusableDetails } from './depth-details.ts';
import type { Confusable } from './schema.ts';

/** The sets of look-alikes an entry belongs to, each with its other members. */
export function describeConfusablesOf(id: string): ConfusableDetails[] {
  return dataset.confusables.filter((set) => entriesIn(set).includes(id)).map((set) => describeConfusable(set, id));
}

/** The sets of look-alikes that hold at least two of the entries: what a search for them should tell apart. */
export function describeConfusablesAmong(ids: readonly string[]): ConfusableDetails[] {
  return dataset.confusables
    .filter((set) => entriesIn(set).filter((id) => ids.includes(id)).length > 1)
    .map((set) => describeConfusable(set));
}

/** All sets of look-alikes, in the order of the file. */
export function describeConfusables(): ConfusableDetails[] {
  return dataset.confusables.map((set) => describeConfusable(set));
}

function entriesIn({ members }: Confusable): string[] {
  return members.flatMap((member) => ('entry' in member ? [member.entry] : []));
}

function describeConfusable({ id, difference, members }: Confusable, from?: string): ConfusableDetails {
  const named = members.map((member) =>
    'entry' in member
      ? { id: member.entry, name: entryById(member.entry)?.name ?? member.entry }
      : { id: null, name: member.name },
  );
  return { id, difference, others: named.filter((member) => from === undefined || member.id !== from) };
}

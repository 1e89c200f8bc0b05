import { dataset, entryById } from './dataset.ts';
import type { ConfusableDetails } from './depth-details.ts';
import type { LinkNames } from './link-names.ts';
import type { Confusable } from './schema.ts';

/** The sets of look-alikes an entry belongs to, each with its other members, and with the names in the text linked. */
export function describeConfusablesOf(id: string, link: LinkNames): ConfusableDetails[] {
  return dataset.confusables
    .filter((set) => entriesIn(set).includes(id))
    .map((set) => ({ ...describeConfusable(set, id), difference: link(set.difference, id) }));
}

/** What tells an entry from its look-alikes: of its sets, the one with most of the others found beside it. */
export function tellApart(id: string, found: readonly string[]): string | null {
  const countFound = (set: Confusable) => entriesIn(set).filter((each) => found.includes(each)).length;
  const sets = dataset.confusables.filter((set) => entriesIn(set).includes(id));
  const [closest] = sets.toSorted((a, b) => countFound(b) - countFound(a));
  return closest?.difference ?? null;
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

import { dataset, entryById } from './dataset.ts';
import type { LookAlikesDetails } from './depth-details.ts';
import type { LinkNames } from './link-names.ts';
import { linkSources } from './link-sources.ts';
import type { LookAlikes } from './schema.ts';

/** The sets of look-alikes an entry belongs to, each with its other members, and with the names in the text linked. */
export function describeLookAlikesOf(id: string, link: LinkNames): LookAlikesDetails[] {
  return setsWith(id).map(({ id: set, difference, members, sources }) => ({
    id: set,
    difference: link(difference, id),
    others: members.map(nameMember).filter((member) => member.id !== id),
    sources: linkSources(sources),
  }));
}

/** What tells an entry from its look-alikes: of its sets, the one with most of the others found beside it. */
export function tellApart(id: string, found: readonly string[]): string | null {
  const countFound = (set: LookAlikes) => entriesIn(set).filter((each) => found.includes(each)).length;
  const [closest] = setsWith(id).toSorted((a, b) => countFound(b) - countFound(a));
  return closest?.difference ?? null;
}

function setsWith(id: string): LookAlikes[] {
  return dataset.lookAlikes.filter((set) => entriesIn(set).includes(id));
}

function entriesIn({ members }: LookAlikes): string[] {
  return members.flatMap((member) => ('entry' in member ? [member.entry] : []));
}

function nameMember(member: LookAlikes['members'][number]): LookAlikesDetails['others'][number] {
  if (!('entry' in member)) return { id: null, name: member.name };
  return { id: member.entry, name: entryById(member.entry)?.name ?? member.entry };
}

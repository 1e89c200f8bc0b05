import type { EntryDetails } from '../../data/entry-details';
import { describeRole } from './describe-role';
import { nameStance } from './entry-words';

/** What there is to say of an entry in one line: the position that bears on the page, else who or what it is. */
export function describeInLine(details: EntryDetails): string | null {
  const { bearing } = details;
  return bearing ? `${nameStance(bearing.stance)} ${bearing.on}` : describeWhatItIs(details);
}

/** Who or what an entry is, in one line; for people that is their role. */
export function describeWhatItIs(details: EntryDetails): string | null {
  return details.oneLine ?? (details.role && describeRole(details.role, details));
}

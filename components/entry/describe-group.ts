import { i18n } from '#i18n';
import type { PositionDetails } from '../../data/entry-details';

/** Enough names to show who is meant; the rest is a count, and all of them are one click away. */
const NAMES_AT_FIRST_SIGHT = 3;

type Group = NonNullable<PositionDetails['group']>;

/** An act of several in one line: "With Denmark, Italy, Austria and 5 others". */
export function describeGroup({ members, size }: Group, entryId: string): string {
  const others = members.filter((member) => member.id !== entryId).map((member) => member.name);
  const isMember = others.length < members.length;
  const list = listNames(others, isMember ? size - 1 : size);
  return isMember ? i18n.t('group.with', { members: list }) : i18n.t('group.all', { count: size, members: list });
}

/** How many took part of whom there is no entry. */
export function countUnnamed({ members, size }: Group): number {
  return size - members.length;
}

function listNames(names: string[], count: number): string {
  // A list that would end in "and 1 other" names that one instead.
  const shown = count <= NAMES_AT_FIRST_SIGHT + 1 ? names : names.slice(0, NAMES_AT_FIRST_SIGHT);
  const rest = count - shown.length;
  return new Intl.ListFormat(i18n.t('locale')).format([...shown, ...(rest > 0 ? [i18n.t('group.others', rest)] : [])]);
}

import { i18n } from '#i18n';
import type { EntryDetails, PositionDetails } from '../../data/entry-details';
import { formatDate } from '../format-date';
import { describeRole } from './describe-role';
import { nameStance } from './entry-words';
import type { MixedText } from './MixedWords';

/** What there is to say of an entry in one line: the position that bears on the page, else who or what it is. */
export function describeInLine(details: EntryDetails): MixedText | null {
  return details.bearing ? describePosition(details.bearing) : describeWhatItIs(details);
}

/** A position in one line with its day: what was said long ago is not to pass for what is said now. */
export function describePosition({ stance, on, date, asOf }: PositionDetails): MixedText {
  const day = formatDate(date ?? asOf, 'short');
  // "the Declaration of 15 May 2026" needs no day.
  if (date && on.endsWith(day)) return { text: `${nameStance(stance)} ${on}`, english: on };
  const when = date ? day : i18n.t('entry.asOf', { date: day });
  return { text: `${nameStance(stance)} ${on} · ${when}`, english: on };
}

/** Who or what an entry is, in one line; for people that is their role. */
export function describeWhatItIs(details: EntryDetails): MixedText | null {
  const { oneLine, role } = details;
  return oneLine === null ? role && describeRole(role, details) : { text: oneLine, english: oneLine };
}

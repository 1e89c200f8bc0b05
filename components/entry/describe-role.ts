import { i18n } from '#i18n';
import type { EntryDetails, RoleDetails } from '../../data/entry-details';
import { formatDate, formatMonth } from '../format-date';
import type { MixedText } from './MixedWords';

type RoleHolder = Pick<EntryDetails, 'kind' | 'country'>;

/**
 * A role in one line, true for the page's date and for now: "Prime Minister when
 * this was published · left office July 2026". That someone holds an office now is
 * said of what was confirmed a short while ago; else it says when that was.
 */
export function describeRole(role: RoleDetails, holder: RoleHolder): MixedText {
  const english = nameRole(role, holder);
  return { text: describeTitle(english, role, holder), english };
}

function describeTitle(title: string, role: RoleDetails, holder: RoleHolder): string {
  if (role.now === 'held') return describeHeld(role, title);
  const wasHeldThen = role.heldWhenPublished === true;
  if (!role.to) return i18n.t(wasHeldThen ? 'role.thenEnded' : 'role.ended', { title });
  const date = formatMonth(role.to);
  if (holder.kind === 'person') return i18n.t(wasHeldThen ? 'role.thenLeft' : 'role.left', { title, date });
  return i18n.t(wasHeldThen ? 'role.thenUntil' : 'role.until', { title, date });
}

/** The present role as a second line, where another is shown first. */
export function describeRoleNow(role: RoleDetails, holder: RoleHolder): MixedText {
  const title = nameRole(role, holder);
  const held = i18n.t('role.held', { title, date: formatDate(role.lastConfirmed, 'short') });
  return { text: i18n.t('role.now', { role: role.isConfirmedLongAgo ? held : title }), english: title };
}

/** From when to when, as far as it is known: "July 2024 to July 2026". */
export function describeSpan({ from, to, now, lastConfirmed }: RoleDetails): string {
  if (from && to) return i18n.t('role.span', { from: formatMonth(from), to: formatMonth(to) });
  if (to) return i18n.t('role.untilOnly', { to: formatMonth(to) });
  if (now === 'ended') return i18n.t('role.over');
  const confirmed = i18n.t('role.confirmed', { date: formatDate(lastConfirmed, 'short') });
  if (!from) return confirmed;
  const since = i18n.t('role.since', { from: formatMonth(from) });
  return `${since} · ${confirmed}`;
}

/** The title, with the organisation where the title and the country do not already say it. */
export function nameRole({ title, org }: RoleDetails, { country }: RoleHolder): string {
  // A minister's organisation is the state named above, or its government; "President of
  // the Supreme Court" has said enough of "Supreme Court of the United Kingdom".
  const start = org.split(' ').slice(0, 2).join(' ');
  const isSaid = title.includes(start) || org === country?.name || /\bgovernment$/i.test(org);
  return isSaid ? title : i18n.t('role.titleAt', { title, org });
}

function describeHeld(role: RoleDetails, title: string): string {
  const { from, heldWhenPublished, lastConfirmed, isConfirmedLongAgo } = role;
  const date = formatDate(lastConfirmed, 'short');
  // Then and, seen a short while ago, now: the title alone is true of both.
  if (heldWhenPublished === true && !isConfirmedLongAgo) return title;
  if (heldWhenPublished === true) return i18n.t('role.thenAndNow', { title, date });
  if (heldWhenPublished === false && from) return i18n.t('role.afterwards', { title, date: formatMonth(from) });
  return i18n.t('role.held', { title, date });
}

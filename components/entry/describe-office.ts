import { i18n } from '#i18n';
import type { HolderDetails, OfficeDetails } from '../../data/depth-details';
import { formatDate } from '../format-date';
import type { MixedText } from './MixedWords';

/**
 * An office in one line: who held it when the page was published, and who does
 * now as far as is known. "Not known" is an answer.
 */
export function describeOffice(office: OfficeDetails): MixedText {
  return { text: describeHolders(office), english: office.title };
}

function describeHolders({ title, whenPublished, now }: OfficeDetails): string {
  const present = now.length > 0 ? i18n.t('office.now', { holder: nameAll(now), date: confirmedOn(now) }) : null;
  // Without a date of the page only the present can be told.
  if (whenPublished === null) return i18n.t('office.held', { title, holder: present ?? i18n.t('office.notKnown') });
  const then = whenPublished.length > 0 ? nameAll(whenPublished) : null;
  if (then !== null && then === nameAll(now)) {
    return i18n.t('office.thenAndNow', { title, holder: then, date: confirmedOn(now) });
  }
  return i18n.t('office.thenAndOther', {
    title,
    holder: then ?? i18n.t('office.notKnown'),
    now: present ?? i18n.t('office.notKnown'),
  });
}

function nameAll(holders: readonly HolderDetails[]): string {
  return new Intl.ListFormat(i18n.t('locale')).format(holders.map(({ name }) => name));
}

/** The oldest of the days on which the holders were last confirmed: what holds for all. */
function confirmedOn(holders: readonly HolderDetails[]): string {
  const [oldest = ''] = holders.map(({ lastConfirmed }) => lastConfirmed).sort();
  return formatDate(oldest, 'short');
}

import { i18n } from '#i18n';
import type { EntryDetails } from '../../data/entry-details';
import { bugs } from '../../package.json';
import { formatDate } from '../format-date';

/** What can be wrong: what an entry says, that its words were marked, that there is no entry, or something else. */
export type Mistake = 'fact' | 'mark' | 'missing' | 'other';

/** Words for which there is no entry. */
export interface Missing {
  words: string;
  /** The edition in which they were not found. */
  edition: EntryDetails['edition'];
}

/** What a report is about: the entries shown, or words without one. */
export interface ReportSubject {
  entries: readonly EntryDetails[];
  missing: Missing | null;
}

interface ReportContent extends ReportSubject {
  mistake: Mistake;
  /** Null unless the reader wants it told. */
  pageAddress: string | null;
}

/** A report as it is handed over. */
export interface Report {
  title: string;
  body: string;
}

/** What can be wrong here, the likeliest first. */
export function listMistakes({ missing }: ReportSubject): readonly [Mistake, ...Mistake[]] {
  return missing ? ['missing', 'other'] : ['fact', 'mark', 'other'];
}

/** Writes a report: entry or words, edition and, only if asked to, the page's address. */
export function writeReport({ mistake, entries, missing, pageAddress }: ReportContent): Report {
  const what = i18n.t(`report.mistake.${mistake}`);
  const edition = missing?.edition ?? entries[0]?.edition;
  const about = missing
    ? i18n.t('report.lineWords', { words: missing.words })
    : i18n.t('report.lineEntry', { entry: entries.map(({ name, id }) => `${name} (${id})`).join(', ') });
  const lines = [
    i18n.t('report.lineWhat', { what }),
    about,
    ...(edition ? [i18n.t('report.lineEdition', { version: edition.version, date: formatDate(edition.asOf) })] : []),
    ...(pageAddress === null ? [] : [i18n.t('report.linePage', { address: pageAddress })]),
    '',
    i18n.t('report.ask'),
  ];
  return { title: `${missing?.words ?? entries[0]?.name}: ${what}`, body: lines.join('\n') };
}

/** The address of a new issue with the report filled in. Nobody vouches for that page: the text alone must be enough. */
export function issuePage({ title, body }: Report): string {
  return `${bugs.url}/new?${new URLSearchParams({ title, body })}`;
}

import { i18n } from '#i18n';
import type { EntryDetails } from '../../data/entry-details';
import { bugs } from '../../package.json';
import { formatDate } from '../format-date';

/** What can be wrong: what an entry says, that its words were marked, or something else. */
export const MISTAKES = ['fact', 'mark', 'other'] as const;
export type Mistake = (typeof MISTAKES)[number];

interface ReportContent {
  mistake: Mistake;
  entries: [EntryDetails, ...EntryDetails[]];
  /** Null unless the reader wants it told. */
  pageAddress: string | null;
}

/** A report as it is handed over. */
export interface Report {
  title: string;
  body: string;
}

/** Writes a report: entry, edition and, only if asked to, the page's address. */
export function writeReport({ mistake, entries, pageAddress }: ReportContent): Report {
  const names = entries.map(({ name, id }) => `${name} (${id})`).join(', ');
  const { version, asOf } = entries[0].edition;
  const lines = [
    i18n.t('report.lineWhat', { what: i18n.t(`report.mistake.${mistake}`) }),
    i18n.t('report.lineEntry', { entry: names }),
    i18n.t('report.lineEdition', { version, date: formatDate(asOf) }),
    ...(pageAddress === null ? [] : [i18n.t('report.linePage', { address: pageAddress })]),
    '',
    i18n.t('report.ask'),
  ];
  return { title: `${entries[0].name}: ${i18n.t(`report.mistake.${mistake}`)}`, body: lines.join('\n') };
}

/** The address of a new issue with the report filled in. */
export function issuePage({ title, body }: Report): string {
  return `${bugs.url}/new?${new URLSearchParams({ title, body })}`;
}

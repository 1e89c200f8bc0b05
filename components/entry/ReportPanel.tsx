import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntryDetails } from '../../data/entry-details';
import { Choices } from './Choices';
import { TextToCopy } from './TextToCopy';
import { issuePage, MISTAKES, type Mistake, writeReport } from './write-report';

interface ReportPanelProps {
  entries: [EntryDetails, ...EntryDetails[]];
  /** Null where the page has no address to tell. */
  pageAddress: string | null;
}

/** What is wrong, in a text that the reader sees whole and hands over. We send nothing. */
export function ReportPanel({ entries, pageAddress }: ReportPanelProps) {
  const [mistake, setMistake] = useState<Mistake>('fact');
  const [tellsPage, setTellsPage] = useState(false);
  const report = writeReport({ mistake, entries, pageAddress: tellsPage ? pageAddress : null });
  return (
    <>
      <Choices
        title={i18n.t('report.what')}
        choices={MISTAKES.map((each) => ({ value: each, name: i18n.t(`report.mistake.${each}`) }))}
        chosen={mistake}
        onChoose={(each) => setMistake(each)}
      />
      {pageAddress !== null && (
        <p>
          <label class="tool-check">
            <input
              type="checkbox"
              checked={tellsPage}
              onChange={({ currentTarget }) => setTellsPage(currentTarget.checked)}
            />
            {i18n.t('report.tellPage')}
          </label>
        </p>
      )}
      <TextToCopy text={report.body} name={i18n.t('report.preview')} action={i18n.t('report.copy')}>
        <a href={issuePage(report)} target="_blank" rel="noopener noreferrer">
          {i18n.t('report.openIssue')}
        </a>
      </TextToCopy>
      <p class="aside">{i18n.t('report.nothingSent')}</p>
    </>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Choices } from './Choices';
import { TextToCopy } from './TextToCopy';
import { issuePage, listMistakes, type ReportSubject, writeReport } from './write-report';

interface ReportPanelProps {
  subject: ReportSubject;
  /** Null where the page has no address to tell. */
  pageAddress: string | null;
}

/** What is wrong, in a text that the reader sees whole and hands over. We send nothing. */
export function ReportPanel({ subject, pageAddress }: ReportPanelProps) {
  const mistakes = listMistakes(subject);
  const [mistake, setMistake] = useState(mistakes[0]);
  const [tellsPage, setTellsPage] = useState(false);
  const report = writeReport({ ...subject, mistake, pageAddress: tellsPage ? pageAddress : null });
  return (
    <>
      <Choices
        title={i18n.t('report.what')}
        choices={mistakes.map((each) => ({ value: each, name: i18n.t(`report.mistake.${each}`) }))}
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
      <TextToCopy
        text={report.body}
        lang={i18n.t('locale')}
        name={i18n.t('report.preview')}
        action={i18n.t('report.copy')}
        taker={{ address: issuePage(report), name: i18n.t('report.openIssue') }}
      />
      <p class="aside">{i18n.t('report.nothingSent')}</p>
    </>
  );
}

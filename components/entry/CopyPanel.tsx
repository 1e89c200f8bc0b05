import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CiteForm } from '../../data/cite-entry';
import type { EntryDetails } from '../../data/entry-details';
import { Choices } from './Choices';
import { describePosition } from './describe-in-line';
import type { ReaderTools } from './reader-tools';
import { TextToCopy } from './TextToCopy';

/** The plainest first. */
const FORMS: readonly CiteForm[] = ['text', 'markdown', 'citation'];

interface CopyPanelProps {
  details: EntryDetails;
  cite: ReaderTools['cite'];
}

/** An entry, or one of its positions, to take along as text, Markdown or citation. */
export function CopyPanel({ details, cite }: CopyPanelProps) {
  const selectId = useId();
  const [form, setForm] = useState<CiteForm>('text');
  const [position, setPosition] = useState<number | null>(null);
  const [text, setText] = useState<string | null>(null);
  useLayoutEffect(() => {
    let isAsked = true;
    void cite({ entry: details.id, position, form }).then((cited) => isAsked && setText(cited));
    return () => {
      isAsked = false;
    };
  }, [details.id, position, form, cite]);
  return (
    <>
      {details.positions.length > 0 && (
        <p>
          <label class="tool-label" for={selectId}>
            {i18n.t('copy.what')}
          </label>
          <select
            id={selectId}
            class="tool-select"
            value={position ?? ''}
            onChange={({ currentTarget: { value } }) => setPosition(value === '' ? null : Number(value))}
          >
            <option value="">{i18n.t('copy.whole')}</option>
            {details.positions.map((each, nth) => (
              // Nothing but words can stand in an option; the most of these are English.
              <option key={nth} value={nth} lang="en">
                {describePosition(each).text}
              </option>
            ))}
          </select>
        </p>
      )}
      <Choices
        title={i18n.t('copy.form')}
        choices={FORMS.map((each) => ({ value: each, name: i18n.t(`copy.as.${each}`) }))}
        chosen={form}
        onChoose={(each) => setForm(each)}
      />
      <TextToCopy text={text} lang="en" name={i18n.t('copy.preview')} action={i18n.t('copy.copy')} />
    </>
  );
}

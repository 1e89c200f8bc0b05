import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { copyByCommand, copyText } from './copy-text';

interface TextToCopyProps {
  /** Null until it has come. */
  text: string | null;
  /** The language that it is in, or most of it. */
  lang: string;
  /** What the text is, for those who cannot see it. */
  name: string;
  /** What the button says. */
  action: string;
  /** Where it can be taken: copied on the way, for no page of others is sure to be there. */
  taker?: { address: string; name: string };
}

/** Exactly the text that is handed over, to be seen first, and a button that copies it. */
export function TextToCopy({ text, lang, name, action, taker }: TextToCopyProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState<'copied' | 'selected' | null>(null);
  // What was said of another text does not hold for this one.
  useLayoutEffect(() => setResult(null), [text]);
  const tell = (isCopied: boolean) => setResult(isCopied ? 'copied' : 'selected');
  async function copy() {
    if (field.current) tell(await copyText(field.current));
  }
  return (
    <>
      <textarea ref={field} class="tool-text" lang={lang} readOnly rows={6} aria-label={name} value={text ?? ''} />
      <div class="tool-buttons">
        <button type="button" class="tool-button" disabled={text === null} onClick={() => void copy()}>
          {action}
        </button>
        {taker && (
          <a
            href={taker.address}
            target="_blank"
            rel="noopener noreferrer"
            onClick={() => field.current && tell(copyByCommand(field.current))}
          >
            {taker.name}
          </a>
        )}
        <span role="status">{result && i18n.t(`copy.result.${result}`)}</span>
      </div>
    </>
  );
}

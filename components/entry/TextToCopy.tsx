import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface TextToCopyProps {
  /** Null until it has come. */
  text: string | null;
  /** What the text is, for those who cannot see it. */
  name: string;
  /** What the button says. */
  action: string;
  /** Stands beside the button. */
  children?: ComponentChildren;
}

/** Exactly the text that is handed over, to be seen first, and a button that copies it. */
export function TextToCopy({ text, name, action, children }: TextToCopyProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState<'copied' | 'selected' | null>(null);
  // What was said of another text does not hold for this one.
  useLayoutEffect(() => setResult(null), [text]);
  async function copy() {
    if (!field.current) return;
    setResult((await copyFrom(field.current)) ? 'copied' : 'selected');
  }
  return (
    <>
      <textarea ref={field} class="tool-text" lang="en" readOnly rows={6} aria-label={name} value={text ?? ''} />
      <div class="tool-buttons">
        <button type="button" class="tool-button" disabled={text === null} onClick={() => void copy()}>
          {action}
        </button>
        {children}
        <span role="status">{result && i18n.t(`copy.result.${result}`)}</span>
      </div>
    </>
  );
}

/** Copies a field's text. Where the page may not, as on any that came without encryption, selects it and says so. */
async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}

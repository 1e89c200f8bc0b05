/**
 * Copies a field's text by whichever way the page allows: the clipboard itself, which pages
 * that came without encryption do not have and others may forbid, else the command, which every
 * page has. Where neither is allowed the text is selected, and the answer is false.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return copyByCommand(field);
  }
}

/** At once, so that it is done before the reader is elsewhere; selects the text where it is not allowed. */
export function copyByCommand(field: HTMLTextAreaElement): boolean {
  const root = field.getRootNode();
  const before = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    // Pages add to what is copied on them; this is not theirs.
    event.clipboardData?.setData('text/plain', field.value);
    event.preventDefault();
    event.stopPropagation();
    isCopied = true;
  };
  field.focus();
  field.select();
  field.addEventListener('copy', onCopy);
  const isAllowed = field.ownerDocument.execCommand('copy');
  field.removeEventListener('copy', onCopy);
  if (!isAllowed || !isCopied) return false;
  if (before instanceof HTMLElement) before.focus();
  return true;
}

/** A piece of a text: plain words, or words that name another entry. */
export type TextPiece = string | { text: string; entry: string };

/** A text in pieces, so that the names in it can be opened; one that names nothing stays as it is. */
export type LinkedText = string | readonly TextPiece[];

/** A text as it is read, without what can be opened in it. */
export function plainText(text: LinkedText): string {
  if (typeof text === 'string') return text;
  return text.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

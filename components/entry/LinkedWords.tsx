import type { LinkedText, TextPiece } from '../../data/linked-text';

interface LinkedWordsProps {
  text: LinkedText;
  onOpenEntry(id: string): void;
}

/** A text of the dataset, in which the names of other entries can be opened. */
export function LinkedWords({ text, onOpenEntry }: LinkedWordsProps) {
  const pieces: readonly TextPiece[] = typeof text === 'string' ? [text] : text;
  return (
    <p lang="en">
      {pieces.map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          // A link without an address: nothing here leads off the page. A button could not break over lines.
          // biome-ignore lint/a11y/useSemanticElements: an <a> without an address is no link
          <span
            key={piece.entry}
            class="name-link"
            role="link"
            tabIndex={0}
            onClick={() => onOpenEntry(piece.entry)}
            onKeyDown={(event) => event.key === 'Enter' && onOpenEntry(piece.entry)}
          >
            {piece.text}
          </span>
        ),
      )}
    </p>
  );
}

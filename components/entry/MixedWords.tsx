/** A sentence in the language of the views in which words of the dataset stand. */
export interface MixedText {
  text: string;
  /** What of it is English, whatever the language of the rest; empty where nothing is. */
  english: string;
}

/** Such a sentence, its English marked as English for those who hear it. */
export function MixedWords({ text, english }: MixedText) {
  const start = text.indexOf(english);
  return (
    <>
      {text.slice(0, start)}
      {english && <span lang="en">{english}</span>}
      {text.slice(start + english.length)}
    </>
  );
}

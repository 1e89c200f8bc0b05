const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The stop of a case's name ends no sentence: "Saadi v. Italy". */
const NAME_OF_CASE = /\bv\.\s*$/;

/** The sentences of a text, without the blanks between them. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && NAME_OF_CASE.test(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** How many words a reader meets in a text; a sign between them is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * A text within a limit of words: as many whole sentences as fit, and a sign that
 * there is more; null where not even the first fits. A sentence is never cut: what
 * stands after its "but" may be the point.
 */
export function shortenToWords(text: string, limit: number): string | null {
  if (countWords(text) <= limit) return text;
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  const lastFitting = sentences.findLast(({ index, segment }) => countWords(text.slice(0, index) + segment) <= limit);
  return lastFitting ? `${text.slice(0, lastFitting.index + lastFitting.segment.length).trimEnd()} …` : null;
}

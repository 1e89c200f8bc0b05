/** Words in the text they stand in. */
export interface WordsInText {
  text: string;
  start: number;
  end: number;
}

/** Words as a list shows them: with a few before and after, by which a reader knows the place. */
export interface WordsAround {
  before: string;
  text: string;
  after: string;
}

/** Enough to know the sentence by, few enough for a line or two. */
const WORDS = 7;
/** Longer than seven words are; a text without spaces is cut here. */
const REACH = 90;

/** The words with those around them, spaces run together; an ellipsis stands where the text goes on. */
export function wordsAround({ text, start, end }: WordsInText): WordsAround {
  const before = runSpaces(text.slice(Math.max(0, start - REACH), start)).trimStart();
  const after = runSpaces(text.slice(end, end + REACH)).trimEnd();
  const [head, tail] = [lastWords(before), firstWords(after)];
  const isCutBefore = start > REACH || head.length < before.length;
  const isCutAfter = text.trimEnd().length - end > REACH || tail.length < after.length;
  return {
    before: isCutBefore ? `…${head}` : head,
    text: runSpaces(text.slice(start, end)),
    after: isCutAfter ? `${tail}…` : tail,
  };
}

function lastWords(text: string): string {
  return new RegExp(`(?:\\S+ ?){0,${WORDS}}$`).exec(text)?.[0] ?? '';
}

function firstWords(text: string): string {
  return new RegExp(`^(?: ?\\S+){0,${WORDS}}`).exec(text)?.[0] ?? '';
}

function runSpaces(text: string): string {
  return text.replace(/\s+/g, ' ');
}

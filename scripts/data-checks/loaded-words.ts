import lists from './loaded-words.json' with { type: 'json' };

/** A word that takes a side, and how: praise, blame or strength. */
export interface LoadedWord {
  word: string;
  kind: string;
}

/** What stands in the list of exceptions, with the reason it stands under. */
const allowed = new RegExp(Object.values(lists.allowed).flat().map(withSpaces).join('|'), 'giu');
const kinds = new Map(
  Object.entries(lists.words).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
);
const pattern = new RegExp(`(?<![\\p{L}-])(?:${[...kinds.keys()].map(withSpaces).join('|')})(?![\\p{L}-])`, 'giu');

/** Someone else's words: between curly or straight marks of a quotation, never the apostrophe of a word. */
const QUOTED = /“[^”]*”|"[^"]*"|(?<!\p{L})['‘][^'’]*['’](?!\p{L})/gu;

/** The words of the list that stand in a text of our own; what it quotes is left out. */
export function findLoadedWords(text: string): LoadedWord[] {
  const own = text.replace(QUOTED, ' ').replace(allowed, ' ');
  return [...own.matchAll(pattern)].map(([word]) => ({ word, kind: kinds.get(word.toLowerCase()) ?? 'strength' }));
}

function withSpaces(word: string): string {
  return word.replace(/ /g, '\\s+');
}

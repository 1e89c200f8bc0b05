import type { Entry, SpellingGroup } from './schema.ts';
import type { EntrySearch } from './search-entries.ts';
import { foldQuery } from './search-lines.ts';

/** What the glossary has for words that a reader selected. */
export interface LookedUp {
  entries: Entry[];
  /** The words are a way to write these entries; else they only hold one, or resemble one. */
  isExact: boolean;
}

/** As many as can be told apart at a glance. */
const MOST = 5;
/** A longer selection is a passage: it is searched for names, and resembles nothing. */
const LONGEST_NAME = 6;
/** What is selected beyond this was not selected to look it up. */
const LONGEST_TEXT = 2000;

/**
 * Prepares look-ups. First come the entries that can be written so; then those
 * named in the selection, the longest name first; then those whose names
 * resemble it. Without any of these the answer is that there is none.
 */
export function createLookUp(entries: readonly Entry[], search: EntrySearch): (text: string) => LookedUp {
  const byName = listByName(entries, ({ short, spellings }) => [...(short ? [short] : []), ...textsOf(spellings)]);
  // Within a passage, words that need others around them to mean an entry mean none.
  const certainByName = listByName(entries, ({ spellings }) =>
    textsOf(spellings.filter(({ strength }) => strength !== 'contextual')),
  );
  const byLength = [...certainByName.keys()].sort((a, b) => b.length - a.length);

  return (selected) => {
    const text = foldSelection(selected);
    const exact = byName.get(text);
    if (exact) return { entries: formerLast(exact, text).slice(0, MOST), isExact: true };
    const named = findNamed(text, byLength).flatMap((name) => certainByName.get(name) ?? []);
    if (named.length > 0) return { entries: [...new Set(named)].slice(0, MOST), isExact: false };
    const isShort = text.split(' ').length <= LONGEST_NAME;
    return { entries: isShort ? search(text, 'selected').slice(0, MOST) : [], isExact: false };
  };
}

/** Entries by their names, and by what else they may be called, in the form in which it is compared. */
function listByName(entries: readonly Entry[], alsoCalled: (entry: Entry) => string[]): Map<string, Entry[]> {
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { name } = entry;
    const texts = [name, name.replace(/\s*\(.*\)/, ''), ...alsoCalled(entry)];
    for (const text of new Set(texts.map(foldQuery))) byName.set(text, [...(byName.get(text) ?? []), entry]);
  }
  return byName;
}

/** Who holds an office comes before those who held it; else the order stays. */
function formerLast(entries: readonly Entry[], text: string): Entry[] {
  const wasCalled = ({ spellings }: Entry) =>
    textsOf(spellings.filter(({ to }) => to !== undefined)).some((written) => foldQuery(written) === text);
  return entries.toSorted((a, b) => Number(wasCalled(a)) - Number(wasCalled(b)));
}

function textsOf(groups: readonly SpellingGroup[]): string[] {
  return groups.flatMap(({ texts }) => texts);
}

/** The names in a text, the longest first; none within another. */
function findNamed(text: string, names: readonly string[]): string[] {
  let rest = ` ${text} `;
  return names.filter((name) => {
    if (!rest.includes(` ${name} `)) return false;
    rest = rest.replaceAll(` ${name} `, ' \u0000 ');
    return true;
  });
}

/** "the Court’s" is looked up as "court". */
function foldSelection(selected: string): string {
  const text = selected.slice(0, LONGEST_TEXT).replace(/['’]s(?!\p{L})/gu, '');
  return foldQuery(text).replace(/^(?:the|an?) /, '');
}

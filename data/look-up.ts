import { isBefore } from './partial-dates.ts';
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
 * resemble it. Without any of these the answer is that there is none. What an
 * office names is true at the article's date, where that is known. `variantsOf`
 * gives the other ways of writing a spelling that marks are found by.
 */
export function createLookUp(
  entries: readonly Entry[],
  search: EntrySearch,
  variantsOf: (text: string) => string[],
): (selected: string, publishedOn: string | null) => LookedUp {
  const written = entries.map((entry) => ({
    ...entry,
    spellings: entry.spellings.map((group) => ({ ...group, texts: group.texts.flatMap(variantsOf) })),
  }));
  const byName = listByName(written, ({ short, spellings }) => [...(short ? [short] : []), ...textsOf(spellings)]);
  // Within a passage, words that need others around them to mean an entry mean none.
  const certainByName = listByName(written, ({ spellings }) =>
    textsOf(spellings.filter(({ strength }) => strength !== 'contextual')),
  );
  const byLength = [...certainByName.keys()].sort((a, b) => b.length - a.length);

  return (selected, publishedOn) => {
    const text = fold(selected.slice(0, LONGEST_TEXT));
    const bare = text.replace(/^(?:the|an?) /, '');
    // "A.R.E. v. Greece" and "the 27" are names: what looks like an article is a part of them.
    const exact = [text, bare].find((written) => byName.has(written));
    if (exact !== undefined) return { entries: meantBy(exact, byName, publishedOn).slice(0, MOST), isExact: true };
    const named = findNamed(text, byLength).flatMap((name) => meantBy(name, certainByName, publishedOn));
    if (named.length > 0) return { entries: [...new Set(named)].slice(0, MOST), isExact: false };
    const isShort = bare.split(' ').length <= LONGEST_NAME;
    return { entries: isShort ? search(bare, 'selected').slice(0, MOST) : [], isExact: false };
  };
}

/** Entries by their names, and by what else they may be called, in the form in which it is compared. */
function listByName(entries: readonly Entry[], alsoCalled: (entry: Entry) => string[]): Map<string, Entry[]> {
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { name } = entry;
    const texts = [name, name.replace(/\s*\(.*\)/, ''), ...alsoCalled(entry)];
    for (const text of new Set(texts.map(fold))) byName.set(text, [...(byName.get(text) ?? []), entry]);
  }
  return byName;
}

/**
 * The entries that a name means in an article of a date: those of whom it is said
 * then, and all where the record shows none. Without a date all, and who holds an
 * office before those who held it; else the order stays.
 */
function meantBy(name: string, byName: ReadonlyMap<string, Entry[]>, publishedOn: string | null): Entry[] {
  const entries = byName.get(name) ?? [];
  const groupsOf = ({ spellings }: Entry) =>
    spellings.filter(({ texts }) => texts.some((written) => fold(written) === name));
  const isOver = (entry: Entry) => groupsOf(entry).some(({ to }) => to !== undefined);
  if (publishedOn === null) return entries.toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)));
  const then = entries.filter((entry) => {
    const groups = groupsOf(entry);
    return groups.length === 0 || groups.some((group) => isOfTime(group, publishedOn));
  });
  return then.length > 0 ? then : entries;
}

/** Whether a spelling means its entry in an article of a date; a month holds all its days. */
function isOfTime({ from, to }: SpellingGroup, date: string): boolean {
  return !(from && isBefore(date, from)) && !(to && isBefore(to, date));
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

/** The form in which names and selections are compared: "the Court’s" is "the court". */
function fold(text: string): string {
  return foldQuery(text.replace(/['’]s(?!\p{L})/gu, ''));
}
